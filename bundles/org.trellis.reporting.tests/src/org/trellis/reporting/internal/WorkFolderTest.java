package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the engine works: for nobody else's eyes, and cleaned up after processes that were killed. */
class WorkFolderTest {
	@TempDir
	Path folder;

	private Path all() {
		return folder.resolve("engines");
	}

	private Path leftover(String name) throws IOException {
		var left = Files.createDirectories(all().resolve(name));
		Files.writeString(Files.createDirectory(left.resolve("inner")).resolve("rows"), "about children");
		return left;
	}

	@Test
	void nothingStaysWhenItIsClosed() throws IOException {
		try (var work = new WorkFolder(all())) {
			Files.writeString(work.path().resolve("rows"), "about children");
			assertTrue(Files.isDirectory(work.path()));
		}
		try (var left = Files.list(all())) {
			assertEquals(0, left.count());
		}
	}

	@Test
	void nobodyElseLooksIn() throws IOException {
		if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) return;
		try (var work = new WorkFolder(all())) {
			assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(work.path())));
			assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(all())));
		}
	}

	@Test
	void whatDeadProcessesLeftIsRemoved() throws IOException {
		var killed = leftover("engine-1-killed");
		var lock = Files.createFile(all().resolve("engine-1-killed.lock"));
		var halfMade = Files.createFile(all().resolve("engine-1-half.lock"));
		var halfRemoved = leftover("engine-1-removed");
		try (var work = new WorkFolder(all())) {
			for (var gone : new Path[] { killed, lock, halfMade, halfRemoved }) assertFalse(Files.exists(gone), gone.toString());
			assertTrue(Files.isDirectory(work.path()));
		}
	}

	@Test
	void whatOthersWorkWithStays() throws IOException {
		var living = leftover("engine-1-living");
		var lock = Files.createFile(all().resolve("engine-1-living.lock"));
		try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE); var held = channel.lock(); var first = new WorkFolder(all()); var second = new WorkFolder(all())) {
			assertTrue(held.isValid() && Files.exists(living.resolve("inner").resolve("rows")) && Files.exists(lock));
			assertTrue(Files.isDirectory(first.path()) && Files.isDirectory(second.path()));
		}
	}

	/** Also on the way out of a folder that cannot be made. */
	@Test
	void whatCannotBeMadeHoldsNothing() throws IOException {
		var name = "engine-" + ProcessHandle.current().pid() + "-taken";
		Files.createDirectories(all().resolve(name));
		assertThrows(FileAlreadyExistsException.class, () -> new WorkFolder(all(), name));
		assertFalse(Files.exists(all().resolve(name + ".lock")));
		var open = Path.of("/proc/self/fd");
		if (Files.isDirectory(open)) try (var files = Files.list(open)) {
			assertEquals(List.of(), files.map(WorkFolderTest::target).filter(f -> f.contains(name + ".lock")).toList());
		}
	}

	/** What an open file is called; nothing when it was closed meanwhile. */
	private static String target(Path descriptor) {
		try {
			return Files.readSymbolicLink(descriptor).toString();
		} catch (IOException e) {
			return "";
		}
	}
}
