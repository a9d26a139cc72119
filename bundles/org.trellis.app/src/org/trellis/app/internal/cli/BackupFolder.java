package org.trellis.app.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.trellis.store.AuditMark;
import org.trellis.store.Databases;
import org.trellis.store.StoreException;

/**
 * A backup.
 *
 * @param auditMark how far the audit had come when it was made
 */
record BackupFolder(Path path, AuditMark auditMark) {
	private static final int NAMED = 10;

	/**
	 * The backup that a person means, who easily names the folder above it, in which every backup has a folder of its own.
	 *
	 * @throws CliFailure when the folder is no backup but holds some, which are named
	 * @throws StoreException when it is none and holds none
	 */
	static BackupFolder find(Databases databases, Path folder) {
		try {
			return new BackupFolder(folder, databases.auditMark(folder));
		} catch (StoreException e) {
			var within = within(databases, folder);
			if (within.isEmpty()) throw e;
			throw new CliFailure(folder + " is not itself a backup, but holds " + within.stream().limit(NAMED).map(Path::toString).collect(Collectors.joining(", "))
					+ (within.size() > NAMED ? " and " + (within.size() - NAMED) + " older ones" : "") + "; give one of these.", e);
		}
	}

	/** Latest first, because their names are their times. */
	private static List<Path> within(Databases databases, Path folder) {
		if (!Files.isDirectory(folder)) return List.of();
		try (var entries = Files.list(folder)) {
			return entries.filter(Files::isDirectory).filter(f -> isBackup(databases, f)).sorted(Comparator.reverseOrder()).toList();
		} catch (IOException e) {
			throw new CliFailure("The folder " + folder + " cannot be read (" + e.getMessage() + "); check that you may read it.", e);
		}
	}

	private static boolean isBackup(Databases databases, Path folder) {
		try {
			databases.auditMark(folder);
			return true;
		} catch (StoreException e) {
			return false;
		}
	}
}
