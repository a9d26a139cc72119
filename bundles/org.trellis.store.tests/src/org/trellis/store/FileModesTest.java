package org.trellis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.testing.Engine;
import org.trellis.testing.People;
import org.trellis.testing.TestStore;

/** Nobody but their owner can read what the store puts on the disk, as the modes of the files say. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no modes; there the profile is closed")
class FileModesTest {
	@TempDir
	Path folder;

	private static String mode(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

	private static void assertPrivate(Path tree) throws IOException {
		List<String> open = new ArrayList<>();
		int files = 0;
		try (var all = Files.walk(tree)) {
			for (var path : all.toList()) {
				files++;
				var expected = Files.isDirectory(path) ? "rwx------" : "rw-------";
				if (!mode(path).equals(expected)) open.add(mode(path) + " " + tree.relativize(path));
			}
		}
		assertTrue(files > 3, "something was there to look at: " + tree);
		assertEquals(List.of(), open);
	}

	@ParameterizedTest
	@EnumSource
	void databasesBackupsAndWhatIsRestoredAreForTheirOwnerOnly(Engine engine) throws IOException {
		var made = engine == Engine.DERBY ? new DerbyFolder(Files.createDirectories(folder.resolve("made by a person"))) : engine.freshLocation(folder);
		var restored = engine.freshLocation(folder.resolve("districts").resolve("deep"));
		var databases = TestStore.databases();
		Path backup;
		try (var database = databases.create(made, null, "District")) {
			new People(database).aStudent("Ada").stored();
			backup = database.backup(folder.resolve("backups"), Progress.NONE);
			if (made instanceof DerbyFolder derby) assertPrivate(derby.folder());
		}
		assertPrivate(folder.resolve("backups"));
		databases.restore(backup, restored, null, Progress.NONE);
		try (var database = databases.openReady(restored, null)) {
			new People(database).aStudent("Ben").stored();
			if (restored instanceof DerbyFolder) assertPrivate(folder.resolve("districts"));
		}
		if (made instanceof DerbyFolder derby) assertPrivate(derby.folder());
		if (restored instanceof DerbyFolder) assertPrivate(folder.resolve("districts"));
	}

	@Test
	void filesAndFoldersArePrivateFromTheStart() throws IOException {
		var deep = PrivateFiles.folder(folder.resolve("a").resolve("b"));
		assertEquals("rwx------", mode(deep.getParent()));
		assertEquals("rwx------", mode(deep));
		try (var out = PrivateFiles.write(deep.resolve("written"))) {
			assertEquals("rw-------", mode(deep.resolve("written")), "before there is anything in it");
			out.write("x".getBytes(StandardCharsets.UTF_8));
		}
		assertEquals("rw-------", mode(PrivateFiles.file(deep.resolve("empty"))));
	}

	@Test
	void anOpenFileIsNotWrittenIntoAndSomebodysFolderStaysAsItIs() throws IOException {
		var theirs = Files.createDirectory(folder.resolve("theirs"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
		var old = Files.writeString(theirs.resolve("old"), "old");
		Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-r--r--"));
		PrivateFiles.folder(theirs);
		assertEquals("rwxr-xr-x", mode(theirs));
		PrivateFiles.copy(Files.writeString(folder.resolve("new"), "new"), old);
		assertEquals("rw-------", mode(old));
		assertEquals("new", Files.readString(old));
		PrivateFiles.ownFolder(theirs);
		assertEquals("rwx------", mode(theirs));
	}
}
