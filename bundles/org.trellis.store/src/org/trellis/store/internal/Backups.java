package org.trellis.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.trellis.store.AuditMark;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.PrivateFiles;
import org.trellis.store.Progress;
import org.trellis.store.StoreException;
import org.trellis.store.StoredPackages;

/** Makes backups. One is complete when it has its final name; an interrupted one keeps the ending {@value #UNFINISHED}. */
final class Backups {
	private static final String UNFINISHED = ".unfinished";
	private static final String DESCRIPTION = "backup.properties";
	private static final String PRODUCT = "product";
	private static final String LEVEL = "level.";
	private static final String AUDIT = "audit";
	/** How many files there are beside the description, and before the path of each: its hash. */
	private static final String FILES = "files";
	private static final String FILE = "file.";
	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'trellis-'yyyyMMdd-HHmmss-SSS");

	private Backups() {
	}

	static Path make(Site site, Path folder, Progress progress) throws IOException, SQLException {
		PrivateFiles.folder(folder);
		var name = LocalDateTime.now().format(NAME);
		var unfinished = PrivateFiles.newFolder(folder.resolve(name + UNFINISHED));
		try {
			Map<String, String> levels;
			AuditMark audit;
			try (var connection = site.connection()) {
				// before the backup begins, so that the backup itself holds that line
				audit = AuditLog.mark(connection);
				connection.rollback();
				site.dialect().backup(connection, unfinished, progress);
				levels = Migrations.levels(connection, site.dialect());
				connection.rollback();
			}
			if (site.location() instanceof DerbyFolder derby) DerbySite.copyDescription(derby.folder(), unfinished);
			describe(site, levels, audit, unfinished);
			// otherwise the name could outlast a power failure, and what it stands for not
			BackupFiles.forceTree(unfinished);
			var finished = Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
			BackupFiles.forceFolder(folder);
			return finished;
		} catch (Throwable e) {
			try {
				delete(unfinished);
			} catch (IOException notDeleted) {
				e.addSuppressed(notDeleted);
			}
			throw e;
		}
	}

	private static void describe(Site site, Map<String, String> levels, AuditMark audit, Path folder) throws IOException {
		var description = new Properties();
		description.setProperty(PRODUCT, site.dialect().product());
		description.setProperty("of", site.location().display());
		description.setProperty(AUDIT, audit.toString());
		levels.forEach((history, version) -> description.setProperty(LEVEL + history, version));
		var hashes = BackupFiles.hashes(folder);
		description.setProperty(FILES, Integer.toString(hashes.size()));
		hashes.forEach((file, hash) -> description.setProperty(FILE + file, hash));
		try (var out = PrivateFiles.write(folder.resolve(DESCRIPTION))) {
			description.store(out, "Trellis backup");
		}
	}

	/**
	 * What a backup says of itself.
	 *
	 * @param levels the migrations that its database had had, as {@link Migrations#levels} gave them
	 * @param audit how far the audit had come
	 * @param hashes of its files, as {@link BackupFiles#hashes} gave them
	 */
	record Description(Path backup, String product, Map<String, String> levels, AuditMark audit, Map<String, String> hashes) {
		static Description of(Path backup) {
			var file = backup.resolve(DESCRIPTION);
			if (!Files.isRegularFile(file)) throw new StoreException(backup + " is not a finished Trellis backup: it has no " + DESCRIPTION + ".");
			var description = new Properties();
			try (var in = Files.newInputStream(file)) {
				description.load(in);
				var hashes = under(FILE, description);
				if (hashes.isEmpty() || !description.getProperty(FILES, "").equals(Integer.toString(hashes.size()))) throw new StoreException("The backup " + backup + " is not whole: its " + DESCRIPTION + " does not list its files. Nothing was changed.");
				return new Description(backup, description.getProperty(PRODUCT, ""), under(LEVEL, description), AuditMark.of(description.getProperty(AUDIT, "")), hashes);
			} catch (IOException | IllegalArgumentException e) {
				throw new StoreException("The backup " + backup + " cannot be read: " + Failures.oneLine(e), e);
			}
		}

		private static Map<String, String> under(String beginning, Properties description) {
			var found = new TreeMap<String, String>();
			for (var name : description.stringPropertyNames()) if (name.startsWith(beginning)) found.put(name.substring(beginning.length()), description.getProperty(name));
			return found;
		}

		/** Reads all of it: a backup that lost something on its way must not pass for the district. */
		void requireWhole() {
			try {
				for (var file : hashes.entrySet()) {
					var path = backup.resolve(file.getKey());
					if (!Files.isRegularFile(path)) throw new StoreException("The backup " + backup + " is not whole: " + file.getKey() + " is missing. Take another backup; nothing was changed.");
					if (!BackupFiles.hash(path).equals(file.getValue())) throw new StoreException("The backup " + backup + " is not whole: " + file.getKey() + " is not as it was written. Take another backup; nothing was changed.");
				}
			} catch (IOException e) {
				throw new StoreException("The backup " + backup + " cannot be read: " + Failures.oneLine(e) + " Nothing was changed.", e);
			}
		}

		void requireProduct(Dialect dialect) {
			if (!product.equals(dialect.product())) throw new StoreException("The backup " + backup + " is of " + product + " and cannot be restored to " + dialect.product() + ". Nothing was changed.");
		}

		void requireNotNewer(Migrations migrations) {
			migrations.newer(levels).ifPresent(newer -> {
				throw new StoreException("The backup " + backup + " was made by a newer Trellis (version " + newer.found() + " of the data, this program knows version " + newer.known() + "). Install the newer Trellis; nothing was changed.");
			});
		}

		/** What of modules that are not installed here the backup brings along, so that their tables can be made. */
		List<StoredPackages.Contribution> carried(Migrations migrations) {
			return CarriedModules.in(backup, migrations.missing(levels));
		}

		/** Only where the tables are made anew. */
		void requireModules(Migrations migrations) {
			var missing = migrations.missing(levels);
			if (!missing.isEmpty()) throw new StoreException("The backup " + backup + " holds data of modules that are not installed here: " + String.join(", ", missing) + ". Install them and restore it again; nothing was changed.");
		}
	}

	static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) return;
		try (var all = Files.walk(folder)) {
			for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
		}
	}
}
