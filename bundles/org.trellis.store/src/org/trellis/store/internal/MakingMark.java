package org.trellis.store.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

import org.trellis.store.PrivateFiles;

/**
 * Lies in a folder while a database is being made in it. It is locked by the process that does so, and the lock ends with the process:
 * who finds the mark unlocked knows that the work was broken off.
 */
final class MakingMark {
	static final String NAME = "unfinished";
	/** Between the making of the file and its lock; whoever needs longer has died there. */
	private static final Duration UNLOCKED = Duration.ofSeconds(10);
	private static final int TRIES = 20;
	private static final byte LOCKED = 'x';

	private final Path file;
	private final FileChannel channel;

	private MakingMark(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	static boolean isIn(Path folder) {
		return Files.exists(folder.resolve(NAME));
	}

	/** Sets the mark, or takes over one that nobody holds. Null when another process holds it. */
	static MakingMark set(Path folder) throws IOException {
		var file = folder.resolve(NAME);
		if (!Files.exists(file)) PrivateFiles.file(file);
		return hold(file);
	}

	/** True when the process that set the mark is gone. Not for a mark of this process, which would lose its lock by the question. */
	static boolean isLeftOver(Path folder) throws IOException {
		// shared, so that two who ask do not take each other for the one who makes
		try (var channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.READ); var lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
			if (lock == null) return false;
			// an empty one has not been locked yet
			return channel.size() > 0 || Files.getLastModifiedTime(folder.resolve(NAME)).toInstant().isBefore(Instant.now().minus(UNLOCKED));
		} catch (NoSuchFileException e) {
			// finished at this moment
			return false;
		}
	}

	private static MakingMark hold(Path file) throws IOException {
		var channel = FileChannel.open(file, StandardOpenOption.WRITE);
		if (lock(channel)) {
			channel.write(ByteBuffer.wrap(new byte[] { LOCKED }), 0);
			return new MakingMark(file, channel);
		}
		channel.close();
		return null;
	}

	/** Tries for a second, because who asks {@link #isLeftOver} holds it for a moment. */
	private static boolean lock(FileChannel channel) throws IOException {
		for (int i = 0; i < TRIES; i++) {
			if (channel.tryLock() != null) return true;
			LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
		}
		return false;
	}

	/** The database is whole, or all of it was removed. */
	void remove() throws IOException {
		// Windows removes no file that is open
		channel.close();
		Files.deleteIfExists(file);
	}

	/** Holds the mark no longer; where it is still there, the work was broken off. */
	void release() throws IOException {
		channel.close();
	}
}
