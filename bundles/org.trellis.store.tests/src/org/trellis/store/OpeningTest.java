package org.trellis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.district.Student;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.DatabaseLocation.PostgresUrl;
import org.trellis.testing.Engine;
import org.trellis.testing.People;
import org.trellis.testing.TestStore;

/** What is found where a database is expected, each with its own sentence; and backups. */
class OpeningTest {
	private static final char[] PASSPHRASE = "Äpfel; bootPassword=1".toCharArray();

	@TempDir
	Path folder;

	private final Databases databases = TestStore.databases();

	private Opening.Refused refused(DatabaseLocation location, char[] passphrase) {
		var refused = assertInstanceOf(Opening.Refused.class, databases.open(location, passphrase));
		assertTrue(refused.sentence().endsWith(".") || refused.sentence().contains(": "), refused.sentence());
		assertTrue(refused.nextStep().endsWith("."), refused.nextStep());
		return refused;
	}

	@ParameterizedTest
	@EnumSource
	void nothingThereYet(Engine engine) {
		assertInstanceOf(Opening.Missing.class, refused(engine.freshLocation(folder), null));
	}

	@ParameterizedTest
	@EnumSource
	void whatWasMadeIsOpenedAgain(Engine engine) {
		var location = engine.freshLocation(folder);
		UUID district, student;
		try (var database = databases.create(location, null, "Harbor District")) {
			district = database.districtId();
			student = new People(database).aStudent("Ada").stored();
		}
		try (var database = databases.openReady(location, null)) {
			assertEquals(district, database.districtId());
			assertTrue(database.load(Student.class, student, EVERYBODY).isPresent());
			assertEquals("Harbor District", database.load(org.trellis.model.district.District.class, district, EVERYBODY).orElseThrow().root().getName());
		}
	}

	@ParameterizedTest
	@EnumSource
	void nothingIsMadeWhereSomethingIs(Engine engine) {
		var location = engine.freshLocation(folder);
		databases.create(location, null, "One").close();
		assertThrows(StoreException.class, () -> databases.create(location, null, "Two"));
		databases.openReady(location, null).close();
	}

	@ParameterizedTest
	@EnumSource
	void aNewerDatabaseIsRefusedAndAnOlderOneUpgradedAfterABackup(Engine engine) throws IOException {
		var location = engine.freshLocation(folder);
		UUID student;
		try (var database = databases.create(location, null, "Old")) {
			student = new People(database).aStudent("Ada").stored();
		}
		var newer = LastMigration.of(folder, "CREATE TABLE TRELLIS.TEST_LATER (ID INTEGER NOT NULL);");
		var needs = assertInstanceOf(Opening.NeedsUpgrade.class, newer.open(location, null));
		assertEquals("999", needs.to());
		var backup = newer.upgrade(location, null, folder.resolve("backups"), Progress.NONE);
		newer.openReady(location, null).close();

		var refusal = assertInstanceOf(Opening.Newer.class, refused(location, null));
		assertEquals("999", refusal.found());

		var restored = engine.freshLocation(folder);
		databases.restore(backup, restored, null, Progress.NONE);
		try (var database = databases.openReady(restored, null)) {
			assertTrue(database.load(Student.class, student, EVERYBODY).isPresent(), "the backup is from before the upgrade");
		}
	}

	@ParameterizedTest
	@EnumSource
	void anUpgradeThatFailsNamesItsBackup(Engine engine) throws IOException {
		var location = engine.freshLocation(folder);
		databases.create(location, null, "Old").close();
		var broken = LastMigration.of(folder, "THIS IS NO SQL;");
		var failure = assertThrows(StoreException.class, () -> broken.upgrade(location, null, folder.resolve("backups"), Progress.NONE));
		assertTrue(failure.getMessage().contains("The backup from before is at " + folder.resolve("backups")), failure.getMessage());
	}

	@ParameterizedTest
	@EnumSource
	void aBackupOfADatabaseInUseIsRestoredWhole(Engine engine) {
		var restored = engine.freshLocation(folder);
		UUID student;
		Path backup;
		String text;
		try (var database = TestStore.create(engine, folder)) {
			student = new People(database).aStudent("Ana María").with(org.trellis.model.district.FlagKind.IEP).stored();
			text = EntityText.write(database.load(Student.class, student, EVERYBODY).orElseThrow().root());
			backup = database.backup(folder.resolve("backups"), Progress.NONE);
			new People(database).aStudent("Later").stored();
		}
		databases.restore(backup, restored, null, Progress.NONE);
		try (var database = databases.openReady(restored, null)) {
			assertEquals(text, EntityText.write(database.load(Student.class, student, EVERYBODY).orElseThrow().root()));
			assertEquals(3, database.lastChange(), "district, school year, student");
			assertTrue(database.verifyAudit().whole());
			new People(database).aStudent("Next").stored();
			assertTrue(database.verifyAudit().whole());
		}
		assertThrows(StoreException.class, () -> databases.restore(backup, restored, null, Progress.NONE), "nothing is restored over something");
		assertThrows(StoreException.class, () -> databases.restore(folder, engine.freshLocation(folder), null, Progress.NONE), "not a backup");
	}

	@Test
	void aForeignFolderIsLeftAlone() throws IOException {
		var foreign = Files.createDirectories(folder.resolve("letters"));
		Files.writeString(foreign.resolve("letter.txt"), "Dear");
		assertInstanceOf(Opening.NotTrellis.class, refused(new DerbyFolder(foreign), null));
		assertInstanceOf(Opening.NotTrellis.class, refused(new DerbyFolder(foreign.resolve("letter.txt")), null));
		assertThrows(StoreException.class, () -> databases.create(new DerbyFolder(foreign), null, "D"));
		try (var files = Files.list(foreign)) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void aForeignServerDatabaseIsLeftAlone() throws Exception {
		var location = (PostgresUrl) Engine.POSTGRESQL.freshLocation(folder);
		try (var connection = java.sql.DriverManager.getConnection(location.url()); var s = connection.createStatement()) {
			s.execute("CREATE TABLE INVOICE (ID INTEGER)");
		}
		assertInstanceOf(Opening.NotTrellis.class, refused(location, null));
		assertThrows(StoreException.class, () -> databases.create(location, null, "D"));
	}

	@Test
	void aServerThatIsNotThereIsNamedWithoutItsPassword() {
		var refusal = assertInstanceOf(Opening.Unreachable.class, refused(new PostgresUrl("jdbc:postgresql://127.0.0.1:1/x?user=u&password=geheim"), null));
		assertFalse(refusal.sentence().contains("geheim"), refusal.sentence());
	}

	@Test
	void missingPartsAndDamagedPagesAreToldAndLeftAsTheyAre() throws IOException {
		var location = (DerbyFolder) Engine.DERBY.freshLocation(folder);
		try (var database = databases.create(location, null, "D")) {
			new People(database).aStudent("Ada").stored();
		}
		var data = location.folder().resolve("database");
		var service = data.resolve("service.properties");
		var kept = Files.readAllBytes(service);
		Files.delete(service);
		assertInstanceOf(Opening.Broken.class, refused(location, null));
		Files.write(service, kept);
		try (var files = Files.list(data.resolve("seg0"))) {
			for (var file : files.filter(f -> f.toString().endsWith(".dat")).toList()) try (var raf = new RandomAccessFile(file.toFile(), "rw")) {
				raf.setLength(raf.length() / 3);
			}
		}
		assertInstanceOf(Opening.Broken.class, refused(location, null));
		assertTrue(Files.exists(service));
	}

	@Test
	void anEncryptedDatabaseOpensWithItsPassphraseOnly() throws IOException {
		var location = (DerbyFolder) Engine.DERBY.freshLocation(folder);
		try (var database = databases.create(location, PASSPHRASE, "D")) {
			new People(database).aStudent("Wilhelmine").stored();
		}
		assertTrue(Files.readString(location.folder().resolve("database").resolve("service.properties")).lines().anyMatch(l -> l.startsWith("encryptionKeyLength=256")), "AES with 256 bits");
		assertFalse(((Opening.WrongPassphrase) refused(location, null)).given());
		assertTrue(((Opening.WrongPassphrase) refused(location, "something else".toCharArray())).given());
		assertFalse(holds(location.folder(), "Wilhelmine"), "no name can be read on the disk");
		Path backup;
		try (var database = databases.openReady(location, PASSPHRASE)) {
			backup = database.backup(folder.resolve("backups"), Progress.NONE);
		}
		assertFalse(holds(backup, "Wilhelmine"));
		var restored = (DerbyFolder) Engine.DERBY.freshLocation(folder);
		databases.restore(backup, restored, PASSPHRASE, Progress.NONE);
		databases.openReady(restored, PASSPHRASE).close();
		assertInstanceOf(Opening.WrongPassphrase.class, refused(restored, null));
	}

	@Test
	void aPlainDatabaseHoldsTheNameThatTheEncryptedOneHides() throws IOException {
		var location = (DerbyFolder) Engine.DERBY.freshLocation(folder);
		try (var database = databases.create(location, null, "D")) {
			new People(database).aStudent("Wilhelmine").stored();
		}
		assertTrue(holds(location.folder(), "Wilhelmine"), "otherwise the test above proves nothing");
	}

	private static boolean holds(Path folder, String text) throws IOException {
		try (var files = Files.walk(folder)) {
			for (var file : files.filter(Files::isRegularFile).toList()) if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text)) return true;
		}
		return false;
	}

	@ParameterizedTest
	@EnumSource
	void aDistrictNeedsAName(Engine engine) {
		assertThrows(StoreException.class, () -> databases.create(engine.freshLocation(folder), null, " "));
	}
}
