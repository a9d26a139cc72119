package org.trellis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.testing.Engine;
import org.trellis.testing.People;
import org.trellis.testing.TestStore;

/** A backup that lost something on its way must not pass for the district. */
class WholeBackupTest {
	@TempDir
	Path folder;

	private final Databases databases = TestStore.databases();

	private Path backup(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			new People(database).aStudent("Ada").stored();
			return database.backup(folder.resolve("backups"), Progress.NONE);
		}
	}

	private String refusal(Engine engine, Path backup) {
		var elsewhere = engine.freshLocation(folder);
		var refusal = assertThrows(StoreException.class, () -> databases.restore(backup, elsewhere, null, Progress.NONE));
		assertInstanceOf(Opening.Missing.class, databases.open(elsewhere, null));
		assertTrue(refusal.getMessage().contains(backup.toString()), refusal.getMessage());
		return refusal.getMessage();
	}

	@ParameterizedTest
	@EnumSource
	void aFileThatIsShorterOrMissingIsTold(Engine engine) throws IOException {
		var backup = backup(engine);
		try (var files = Files.walk(backup)) {
			var file = files.filter(f -> f.toString().endsWith(engine == Engine.DERBY ? ".dat" : "student.copy.gz")).findFirst().orElseThrow();
			var content = Files.readAllBytes(file);
			Files.write(file, java.util.Arrays.copyOf(content, content.length - 1));
			assertTrue(refusal(engine, backup).contains(file.getFileName() + " is not as it was written"));
			Files.delete(file);
			assertTrue(refusal(engine, backup).contains(file.getFileName() + " is missing"));
			Files.write(file, content);
		}
		databases.restore(backup, engine.freshLocation(folder), null, Progress.NONE);
	}

	@ParameterizedTest
	@EnumSource
	void aBackupThatDoesNotListItsFilesIsRefused(Engine engine) throws IOException {
		var backup = backup(engine);
		var description = backup.resolve("backup.properties");
		var lines = Files.readAllLines(description);
		Files.write(description, lines.stream().filter(l -> !l.startsWith("file.")).toList());
		assertTrue(refusal(engine, backup).contains("does not list its files"));
		var one = lines.stream().filter(l -> l.startsWith("file.")).findFirst().orElseThrow();
		Files.write(description, lines.stream().filter(l -> !l.equals(one)).toList());
		assertTrue(refusal(engine, backup).contains("does not list its files"));
	}

	@Test
	void halfAListOfTablesIsHalfABackup() throws Exception {
		var backup = backup(Engine.POSTGRESQL);
		var list = backup.resolve("tables.txt");
		var tables = Files.readAllLines(list);
		Files.write(list, tables.subList(0, tables.size() / 2));
		assertTrue(refusal(Engine.POSTGRESQL, backup).contains("tables.txt is not as it was written"));
		sign(backup, list);
		assertTrue(refusal(Engine.POSTGRESQL, backup).contains("it lacks the table "));
	}

	@Test
	void aTableWithFewerRowsThanListedIsTold() throws Exception {
		var backup = backup(Engine.POSTGRESQL);
		var list = backup.resolve("tables.txt");
		Files.write(list, Files.readAllLines(list).stream().map(l -> l.replace("student\t1\t", "student\t2\t")).toList());
		sign(backup, list);
		assertTrue(refusal(Engine.POSTGRESQL, backup).contains("table student has 1 rows in it, and should have 2"));
	}

	@ParameterizedTest
	@EnumSource
	void anAuditThatEndsBeforeTheBackupBeganIsTold(Engine engine) throws Exception {
		var backup = backup(engine);
		var description = backup.resolve("backup.properties");
		Files.write(description, Files.readAllLines(description).stream().map(l -> l.replace("audit=3", "audit=4")).toList());
		assertTrue(refusal(engine, backup).contains("its audit ends at 3:"));
	}

	/** Asks to stop, once it has heard of so many steps. */
	private static Progress stoppedAfter(int steps) {
		var heard = new AtomicInteger();
		return new Progress() {
			@Override
			public void at(String what, long done, long total) {
				heard.incrementAndGet();
			}

			@Override
			public boolean cancelled() {
				return heard.get() > steps;
			}
		};
	}

	@ParameterizedTest
	@EnumSource
	void whatIsStoppedLeavesNothing(Engine engine) throws IOException {
		var backup = backup(engine);
		for (int steps : new int[] { 0, 7 }) {
			var elsewhere = engine.freshLocation(folder);
			var stopped = assertThrows(StoreException.class, () -> databases.restore(backup, elsewhere, null, stoppedAfter(steps))).getMessage();
			assertTrue(stopped.contains("stopped; nothing of it was"), stopped);
			assertInstanceOf(Opening.Missing.class, databases.open(elsewhere, null));
		}
		try (var database = TestStore.create(engine, folder)) {
			var stopped = assertThrows(StoreException.class, () -> database.backup(folder.resolve("backups"), stoppedAfter(0))).getMessage();
			assertTrue(stopped.contains("stopped; nothing of it was"), stopped);
		}
		try (var all = Files.list(folder.resolve("backups"))) {
			assertEquals(List.of(backup), all.toList());
		}
	}

	@Test
	void aPlaceThatTakesNoBackupIsNamedWithItsReason() throws IOException {
		var letter = Files.writeString(folder.resolve("letter"), "Dear");
		try (var database = TestStore.create(Engine.DERBY, folder)) {
			for (var place : List.of(letter, letter.resolve("backups"))) {
				var failure = assertThrows(StoreException.class, () -> database.backup(place, Progress.NONE)).getMessage();
				assertFalse(failure.matches(".*written to (.*): \\1\\.?"), failure);
				assertTrue(failure.endsWith("."), failure);
			}
		}
	}

	/** Makes a change look as if the backup had been written so. */
	private static void sign(Path backup, Path file) throws Exception {
		var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
		var description = backup.resolve("backup.properties");
		Files.write(description, Files.readAllLines(description).stream().map(l -> l.startsWith("file." + file.getFileName() + "=") ? l.replaceFirst("=.*", "=" + hash) : l).toList());
	}
}
