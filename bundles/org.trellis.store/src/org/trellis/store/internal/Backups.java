package org.trellis.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

import org.trellis.store.Progress;

/** Makes backups. One is complete when it has its final name; an interrupted one keeps the ending {@value #UNFINISHED}. */
final class Backups {
	static final String UNFINISHED = ".unfinished";
	static final String DESCRIPTION = "backup.properties";
	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'trellis-'yyyyMMdd-HHmmss-SSS");

	private final Mapping mapping;

	Backups(Mapping mapping) {
		this.mapping = mapping;
	}

	Path make(Site site, Path folder, Progress progress) throws IOException, SQLException {
		Files.createDirectories(folder);
		var name = LocalDateTime.now().format(NAME);
		var unfinished = Files.createDirectory(folder.resolve(name + UNFINISHED));
		try {
			try (var connection = site.connection()) {
				site.dialect().backup(connection, unfinished, tables(), progress);
			}
			if (site.location() instanceof org.trellis.store.DatabaseLocation.DerbyFolder derby) DerbySite.copyDescription(derby.folder(), unfinished);
			describe(site, unfinished);
			return Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
		} catch (Throwable e) {
			delete(unfinished);
			throw e;
		}
	}

	private static void describe(Site site, Path folder) throws IOException {
		var description = new Properties();
		description.setProperty("product", site.dialect().product());
		description.setProperty("of", site.location().display());
		try (var out = Files.newOutputStream(folder.resolve(DESCRIPTION))) {
			description.store(out, "Trellis backup");
		}
	}

	/** Every table that holds data, in the order of foreign keys, with those of the store itself first. */
	List<String> tables() {
		var names = new ArrayList<String>(List.of("DATABASE_INFO", "AUDIT_HEAD", "AUDIT_LINE"));
		for (var table : mapping.tables()) {
			names.add(table.name);
			table.valueTables.forEach(v -> names.add(v.name()));
		}
		return names;
	}

	static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) return;
		try (var all = Files.walk(folder)) {
			for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
		}
	}
}
