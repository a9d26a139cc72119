package org.trellis.store.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.trellis.store.PrivateFiles;

/**
 * Lies in a folder while a database is being made in it. It is locked by the process that does so, and the lock ends with the process. What
 * it says counts, not that it lies there: {@value #MAKING} once whoever holds it begins, {@value #FINISHED} before it is deleted, both
 * written by the holder only. So one that says {@value #MAKING} and is not locked was left by a process that died, and one that somebody
 * locks while it is being deleted is known as such.
 */
final class MakingMark {
	static final String NAME = "unfinished";
	static final String MAKING = "making";
	private static final String FINISHED = "finished";
	/** Behind all that is written, because on Windows nobody else can read what is locked. */
	private static final long LOCKED = 1024;
	private static final int TRIES = 20;

	private final Path file;
	private final FileChannel channel;
	private final String found;

	private MakingMark(Path file, FileChannel channel, String found) {
		this.file = file;
		this.channel = channel;
		this.found = found;
	}

	/** What the mark in a folder tells to others. */
	enum Tells {
		/** There is none that counts. */
		NOTHING,
		/** Somebody is at work. */
		IN_WORK,
		/** Whoever was at work is gone. */
		LEFT_OVER
	}

	static boolean isIn(Path folder) {
		return Files.exists(folder.resolve(NAME));
	}

	/** Not for a folder in which this process is at work, which would lose its lock by the question. */
	static Tells ask(Path folder) throws IOException {
		var file = folder.resolve(NAME);
		if (!Files.isRegularFile(file)) return Tells.NOTHING;
		try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
			if (!MAKING.equals(text(channel))) return Tells.NOTHING;
			// shared, so that two who ask do not take each other for the one who makes
			try (var lock = channel.tryLock(LOCKED, 1, true)) {
				if (lock == null) return Tells.IN_WORK;
				return MAKING.equals(text(channel)) ? Tells.LEFT_OVER : Tells.NOTHING;
			}
		} catch (OverlappingFileLockException e) {
			return Tells.IN_WORK;
		} catch (NoSuchFileException e) {
			// finished at this moment
			return Tells.NOTHING;
		}
	}

	/** Locks the mark of a folder, which is made where there is none. Null when somebody else holds it. */
	static MakingMark take(Path folder) throws IOException {
		var file = folder.resolve(NAME);
		for (int i = 0;; i++) {
			var mark = hold(file, i >= TRIES);
			if (mark == null) return null;
			if (mark.channel.isOpen()) return mark;
			pause();
		}
	}

	/** A mark that is closed again when the file was being deleted; null when somebody else holds it. */
	private static MakingMark hold(Path file, boolean last) throws IOException {
		var channel = open(file);
		try {
			if (!lock(channel)) {
				channel.close();
				return null;
			}
			var mark = new MakingMark(file, channel, text(channel));
			// after so many tries it is one whose process died before it could be deleted
			if (FINISHED.equals(mark.found) && !last) channel.close();
			return mark;
		} catch (Throwable e) {
			channel.close();
			throw e;
		}
	}

	private static FileChannel open(Path file) throws IOException {
		for (int i = 0;; i++) try {
			if (!Files.exists(file)) PrivateFiles.file(file);
			return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
		} catch (FileAlreadyExistsException | NoSuchFileException e) {
			// somebody else was quicker, with making it or with removing it
			if (i >= TRIES) throw e;
			PrivateFiles.ownFolder(file.getParent());
		}
	}

	/** Tries for a second, because who {@link #ask}s holds it for a moment. */
	private static boolean lock(FileChannel channel) throws IOException {
		try {
			for (int i = 0; i < TRIES; i++) {
				if (channel.tryLock(LOCKED, 1, false) != null) return true;
				pause();
			}
		} catch (OverlappingFileLockException e) {
			// held by this process
		}
		return false;
	}

	private static void pause() {
		LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
	}

	/** True when another process began a database here and died. */
	boolean isLeftOver() {
		return MAKING.equals(found);
	}

	/** True when this process made it, or nobody said anything in it. */
	boolean isNew() {
		return found.isEmpty();
	}

	/** True when it is some other file of that name. */
	boolean isOthers() {
		return !isNew() && !isLeftOver() && !FINISHED.equals(found);
	}

	/** From now on whatever lies in the folder is unfinished. */
	void begin() throws IOException {
		write(MAKING);
	}

	/** The database is whole, or all of it was removed. */
	void remove() throws IOException {
		write(FINISHED);
		try (channel) {
			// before the lock is gone, so that nobody else gets hold of a file that is to be deleted
			Files.deleteIfExists(file);
		} catch (IOException e) {
			// a system that deletes no file that is open
			Files.deleteIfExists(file);
		}
	}

	/** Holds the mark no longer; where it is still there, the work was broken off. */
	void release() throws IOException {
		channel.close();
	}

	private void write(String text) throws IOException {
		channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
		channel.truncate(text.length());
		channel.force(true);
	}

	private static String text(FileChannel channel) throws IOException {
		var buffer = ByteBuffer.allocate(FINISHED.length() + 1);
		int read = channel.read(buffer, 0);
		return read <= 0 ? "" : new String(buffer.array(), 0, read, StandardCharsets.US_ASCII);
	}
}
