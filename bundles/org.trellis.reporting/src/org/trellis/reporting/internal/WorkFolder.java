package org.trellis.reporting.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.trellis.store.PrivateFiles;

/**
 * Where an engine keeps what it needs while it works, for nobody else's eyes. A lock beside the folder lives as long as its process;
 * what a dead process left is removed by the next that comes.
 */
final class WorkFolder implements AutoCloseable {
	private static final Logger LOG = Logger.getLogger(WorkFolder.class.getName());
	private static final String LOCK = ".lock";

	private final Path folder;
	private final Path lockFile;
	private final FileChannel channel;

	/** @param all where the folders of all processes of this user are */
	WorkFolder(Path all) throws IOException {
		this(all, prefix() + UUID.randomUUID());
	}

	/** @param name of this folder, which is not there yet */
	WorkFolder(Path all, String name) throws IOException {
		PrivateFiles.ownFolder(all);
		removeLeftovers(all);
		folder = all.resolve(name);
		lockFile = PrivateFiles.file(all.resolve(name + LOCK));
		channel = open(lockFile);
		try {
			channel.lock();
			// one who removes leftovers may have come between making the file and locking it
			if (!Files.exists(lockFile)) throw new IOException("another program removed " + lockFile);
			PrivateFiles.newFolder(folder);
		} catch (IOException | RuntimeException e) {
			giveBack();
			throw e;
		}
	}

	private static FileChannel open(Path lockFile) throws IOException {
		try {
			return FileChannel.open(lockFile, StandardOpenOption.WRITE);
		} catch (IOException | RuntimeException e) {
			remove(lockFile);
			throw e;
		}
	}

	/** A process must not touch its own locks: on POSIX systems closing a second channel gives up the first one's. */
	private static String prefix() {
		return "engine-" + ProcessHandle.current().pid() + "-";
	}

	Path path() {
		return folder;
	}

	/** Folders come after their locks, so a folder without a lock is a leftover too. */
	private static void removeLeftovers(Path all) throws IOException {
		List<Path> others;
		try (var entries = Files.list(all)) {
			others = entries.filter(e -> !e.getFileName().toString().startsWith(prefix())).toList();
		}
		for (var other : others) {
			if (other.toString().endsWith(LOCK)) removeUnlocked(other);
			else if (!Files.exists(other.resolveSibling(other.getFileName() + LOCK))) remove(other);
		}
	}

	private static void removeUnlocked(Path lockFile) {
		try (var channel = FileChannel.open(lockFile, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
			if (lock == null) return;
			remove(lockFile.resolveSibling(lockFile.getFileName().toString().replace(LOCK, "")));
		} catch (OverlappingFileLockException e) {
			return;
		} catch (IOException e) {
			LOG.log(Level.FINE, "Another process may be removing " + lockFile, e);
			return;
		}
		remove(lockFile);
	}

	/** What cannot be removed now is removed at the next start. */
	private static void remove(Path tree) {
		if (!Files.exists(tree)) return;
		try (var files = Files.walk(tree)) {
			for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
		} catch (IOException e) {
			LOG.log(Level.WARNING, "A working folder of the report engine cannot be removed: " + tree, e);
		}
	}

	@Override
	public void close() {
		remove(folder);
		giveBack();
	}

	private void giveBack() {
		try {
			channel.close();
		} catch (IOException e) {
			LOG.log(Level.WARNING, "The lock " + lockFile + " was not given back", e);
		}
		remove(lockFile);
	}
}
