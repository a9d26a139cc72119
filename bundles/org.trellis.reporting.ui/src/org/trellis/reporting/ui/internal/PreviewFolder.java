package org.trellis.reporting.ui.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.trellis.store.PrivateFiles;

/**
 * Where previews lie while they are looked at, for nobody else's eyes: a folder for this process, gone when it is closed. What a process
 * left that was ended is removed by the next that comes.
 */
final class PreviewFolder implements AutoCloseable {
	private static final Logger LOG = Logger.getLogger(PreviewFolder.class.getName());

	private final Path all;
	private final String own = ProcessHandle.current().pid() + "-" + UUID.randomUUID();

	/** @param all where the folders of all processes of this user are; made when the first preview is */
	PreviewFolder(Path all) {
		this.all = all;
	}

	/** A place for a new file. */
	Path place(String extension) {
		try {
			removeLeftovers();
			return PrivateFiles.folder(all.resolve(own)).resolve(UUID.randomUUID() + "." + extension);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Path path() {
		return all.resolve(own);
	}

	private void removeLeftovers() throws IOException {
		PrivateFiles.ownFolder(all);
		try (var folders = Files.list(all)) {
			folders.filter(f -> !isAlive(f.getFileName().toString())).forEach(PreviewFolder::remove);
		}
	}

	private static boolean isAlive(String folder) {
		var pid = folder.replaceFirst("-.*", "");
		return !pid.matches("\\d{1,18}") || ProcessHandle.of(Long.parseLong(pid)).isPresent();
	}

	/** Forgets a file that is no longer shown. */
	static void remove(Path tree) {
		if (tree == null || !Files.exists(tree)) return;
		try (var files = Files.walk(tree)) {
			for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
		} catch (IOException e) {
			LOG.log(Level.WARNING, "A preview cannot be removed: " + tree, e);
		}
	}

	@Override
	public void close() {
		remove(all.resolve(own));
	}
}
