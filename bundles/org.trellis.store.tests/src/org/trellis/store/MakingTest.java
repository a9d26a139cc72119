package org.trellis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.DatabaseLocation.PostgresUrl;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** When a database cannot be made, nothing of it stays, and the sentence says why in one line. */
class MakingTest {
	@TempDir
	Path folder;

	private final Databases databases = TestStore.databases();

	private Databases withLast(String sql) throws IOException {
		return LastMigration.of(folder, sql);
	}

	private void assertNothingIsLeft(DatabaseLocation location) {
		assertInstanceOf(Opening.Missing.class, databases.open(location, null));
		databases.create(location, null, "Second try").close();
		databases.openReady(location, null).close();
	}

	private static void assertOneLineWithoutPassword(String sentence) {
		assertEquals(1, sentence.lines().count(), sentence);
		assertFalse(sentence.contains("password=trellis"), sentence);
		assertTrue(sentence.endsWith("."), sentence);
	}

	@ParameterizedTest
	@EnumSource
	void aMigrationThatFailsLeavesNothing(Engine engine) throws IOException {
		var location = engine.freshLocation(folder);
		var failure = assertThrows(StoreException.class, () -> withLast("CREATE TABLE TRELLIS.HALF (ID INTEGER);\nTHIS IS NO SQL;").create(location, null, "District"));
		assertTrue(failure.getMessage().contains("V999__last.sql"), failure.getMessage());
		assertTrue(failure.getMessage().toLowerCase().contains("syntax error"), failure.getMessage());
		assertOneLineWithoutPassword(failure.getMessage());
		if (location instanceof DerbyFolder derby) assertFalse(Files.exists(derby.folder()));
		assertNothingIsLeft(location);
	}

	@ParameterizedTest
	@EnumSource
	void aDistrictThatIsRefusedLeavesNothing(Engine engine) throws IOException {
		var location = engine.freshLocation(folder);
		var program = withLast("ALTER TABLE TRELLIS.DISTRICT ADD CONSTRAINT NO_HARBOR CHECK (NAME <> 'Harbor');");
		var failure = assertThrows(StoreException.class, () -> program.create(location, null, "Harbor"));
		assertTrue(failure.getMessage().toUpperCase().contains("NO_HARBOR"), failure.getMessage());
		assertInstanceOf(Opening.Missing.class, program.open(location, null));
		program.create(location, null, "Inland").close();
		program.openReady(location, null).close();
	}

	/** Nothing of it may count as done before all of it is. */
	@Test
	void aMigrationThatFailsOnlyAtItsCommitHasNotBeen() throws IOException {
		var location = Engine.POSTGRESQL.freshLocation(folder);
		databases.create(location, null, "District").close();
		var program = withLast("CREATE TABLE TRELLIS.LATE (ID INTEGER PRIMARY KEY, OTHER INTEGER REFERENCES TRELLIS.LATE DEFERRABLE INITIALLY DEFERRED);\nINSERT INTO TRELLIS.LATE VALUES (1, 2);");
		assertThrows(StoreException.class, () -> program.upgrade(location, null, folder.resolve("backups"), Progress.NONE));
		assertInstanceOf(Opening.NeedsUpgrade.class, program.open(location, null));
		databases.openReady(location, null).close();
	}

	@Test
	void aFolderThatWasThereStaysEmptyAndOthersFilesStay() throws IOException {
		var prepared = new DerbyFolder(Files.createDirectories(folder.resolve("prepared")));
		assertThrows(StoreException.class, () -> withLast("THIS IS NO SQL;").create(prepared, null, "District"));
		try (var files = Files.list(prepared.folder())) {
			assertEquals(List.of(), files.toList());
		}
		assertNothingIsLeft(prepared);
	}

	@Test
	void aSecondTryRemovesWhatTheFirstLeftButNothingElse() throws IOException {
		var half = new DerbyFolder(Files.createDirectories(folder.resolve("half")));
		Files.writeString(half.folder().resolve("unfinished"), "making");
		Files.writeString(half.folder().resolve("trellis.properties"), "format=1\n");
		Files.createDirectories(half.folder().resolve("database/seg0"));
		var letter = Files.writeString(half.folder().resolve("letter.txt"), "Dear");
		var unfinished = assertInstanceOf(Opening.Unfinished.class, databases.open(half, null));
		assertTrue(unfinished.nextStep().contains("again"), unfinished.nextStep());
		assertThrows(StoreException.class, () -> databases.create(half, null, "District"));
		assertEquals("Dear", Files.readString(letter));
		assertTrue(Files.exists(half.folder().resolve("database/seg0")));
		Files.delete(letter);
		databases.create(half, null, "District").close();
		databases.openReady(half, null).close();
	}

	@Test
	void aDatabaseThatCannotBeNotedAsInUseIsNotLeftRunning() throws IOException {
		var location = (DerbyFolder) Engine.DERBY.freshLocation(folder);
		databases.create(location, null, "District").close();
		var inTheWay = Files.createDirectories(location.folder().resolve("open.properties").resolve("x"));
		assertInstanceOf(Opening.Broken.class, databases.open(location, null));
		assertFalse(Files.exists(location.folder().resolve("database").resolve("db.lck")), "Derby's own mark of a running database");
		Files.delete(inTheWay);
		Files.delete(inTheWay.getParent());
		databases.openReady(location, null).close();
	}

	@Test
	void anotherSchemaReportingIsLeftAlone() throws Exception {
		var location = (PostgresUrl) Engine.POSTGRESQL.freshLocation(folder);
		try (var connection = java.sql.DriverManager.getConnection(location.url()); var s = connection.createStatement()) {
			s.execute("CREATE SCHEMA REPORTING");
			assertInstanceOf(Opening.NotTrellis.class, databases.open(location, null));
			assertThrows(StoreException.class, () -> databases.create(location, null, "D"));
			s.execute("DROP SCHEMA REPORTING");
		}
	}

	@Test
	void aSchemaThatTheAdministratorPreparedIsUsedAndStays() throws Exception {
		var location = (PostgresUrl) Engine.POSTGRESQL.freshLocation(folder);
		try (var connection = java.sql.DriverManager.getConnection(location.url()); var s = connection.createStatement()) {
			s.execute("CREATE SCHEMA TRELLIS");
			assertThrows(StoreException.class, () -> withLast("THIS IS NO SQL;").create(location, null, "D"));
			try (var r = s.executeQuery("SELECT COUNT(*) FROM pg_class WHERE relnamespace = 'trellis'::regnamespace")) {
				assertTrue(r.next());
				assertEquals(0, r.getInt(1), "the schema is there, and empty");
			}
		}
		assertNothingIsLeft(location);
	}

	@ParameterizedTest
	@EnumSource
	void anEditedMigrationIsTold(Engine engine) throws IOException {
		var location = engine.freshLocation(folder);
		withLast("CREATE TABLE TRELLIS.TEST_LATER (ID INTEGER NOT NULL);").create(location, null, "District").close();
		var broken = assertInstanceOf(Opening.Broken.class, withLast("CREATE TABLE TRELLIS.TEST_LATER (ID BIGINT NOT NULL);").open(location, null));
		assertTrue(broken.sentence().contains("migration 999 of core was another one"), broken.sentence());
		assertOneLineWithoutPassword(broken.sentence());
		withLast("CREATE TABLE TRELLIS.TEST_LATER (ID INTEGER NOT NULL);").openReady(location, null).close();
	}

	@Test
	void anAddressThatCannotBeReadIsToldWithoutItsPassword() {
		var location = new PostgresUrl("jdbc:postgresql:/host:port:5/x?user=u&password=geheim");
		var refusal = assertInstanceOf(Opening.Unreachable.class, databases.open(location, null));
		for (var sentence : List.of(refusal.sentence(), assertThrows(StoreException.class, () -> databases.create(location, null, "D")).getMessage(), assertThrows(StoreException.class, () -> databases.upgrade(location, null, folder, Progress.NONE)).getMessage())) {
			assertFalse(sentence.contains("geheim"), sentence);
			assertTrue(sentence.contains("cannot be read"), sentence);
		}
	}
}
