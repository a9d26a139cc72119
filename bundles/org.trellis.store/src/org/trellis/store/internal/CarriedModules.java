package org.trellis.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.trellis.store.PrivateFiles;
import org.trellis.store.StoredPackages.Contribution;

/** The migrations of modules that a backup brings with it, so that it can be restored where those are not installed. */
final class CarriedModules {
	private static final String FOLDER = "modules";

	private CarriedModules() {
	}

	/** Writes them into the folder of a backup, as the database notes them. */
	static void write(Connection connection, Path backup) throws SQLException, IOException {
		if (!isNoted(connection)) return;
		try (var s = connection.createStatement(); var r = s.executeQuery("SELECT MODULE_ID, FILE_NAME, STATEMENTS FROM TRELLIS.MODULE_MIGRATION ORDER BY MODULE_ID, FILE_NAME")) {
			while (r.next()) {
				var folder = PrivateFiles.folder(backup.resolve(FOLDER).resolve(r.getString(1)));
				try (var out = PrivateFiles.write(folder.resolve(r.getString(2)))) {
					out.write(r.getString(3).getBytes(StandardCharsets.UTF_8));
				}
			}
		}
	}

	/** Not in a database of an older form. */
	private static boolean isNoted(Connection connection) throws SQLException {
		try (var r = connection.getMetaData().getTables(null, "trellis", "module_migration", null)) {
			return r.next();
		}
	}

	/** Those of these modules that the backup has; of another module it may have the data only. */
	static List<Contribution> in(Path backup, Collection<String> modules) {
		var found = new ArrayList<Contribution>();
		try {
			if (Files.isDirectory(backup.resolve(FOLDER))) try (var folders = Files.list(backup.resolve(FOLDER))) {
				for (var folder : folders.sorted().toList()) {
					var id = folder.getFileName().toString();
					if (modules.contains(id.toLowerCase(Locale.ROOT))) found.add(new Contribution(id, List.of(), dialect -> files(folder)));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return found;
	}

	private static List<URL> files(Path folder) {
		try (var files = Files.list(folder)) {
			var urls = new ArrayList<URL>();
			for (var file : files.sorted().toList()) urls.add(file.toUri().toURL());
			return urls;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
