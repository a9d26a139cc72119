package org.trellis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;
import static org.trellis.testing.TestStore.TESTER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.base.Setting;
import org.trellis.model.district.Student;
import org.trellis.testing.Engine;
import org.trellis.testing.People;
import org.trellis.testing.TestStore;

/**
 * Backups over the years: a district uses a module that lends devices. In its second version the module also notes loans, and a tag on each
 * device. Backups from before and after, with the module and without it, come back as what they were.
 */
class BackupTest {
	private static final ListQuery<String> DEVICES = ListQuery.select("d.SETTING_KEY, d.SETTING_VALUE, d.MODEL").from("DEVICE d").withoutPeople().orderBy("d.SETTING_KEY").as(r -> r.text(1) + " " + r.text(2) + " " + r.text(3));
	private static final ListQuery<String> LOANS = ListQuery.select("l.SETTING_KEY, d.SETTING_KEY, d.TAG").from("BORROWING l JOIN DEVICE d ON d.ID = l.DEVICE_ID").withoutPeople().orderBy("l.SETTING_KEY").as(r -> r.text(1) + " of " + r.text(2) + " " + r.text(3));

	@TempDir
	Path folder;

	private final Databases withoutModule = Databases.of(TestStore.corePackages());
	private DevicesModule first;
	private DevicesModule second;
	private Databases firstProgram;
	private Databases secondProgram;

	@BeforeEach
	void twoVersionsOfTheModule() throws IOException {
		first = DevicesModule.first();
		second = DevicesModule.second();
		firstProgram = first.program(folder);
		secondProgram = second.program(folder);
	}

	private static void write(Database database, Setting entity) {
		database.write(TESTER, null, unit -> {
			unit.insert(entity);
			return null;
		});
	}

	/** Two tablets and a student, in the words of the first version. */
	private record District(UUID student, String text, List<String> devices, long changes) {
		static District of(Database database, UUID student) {
			return new District(student, EntityText.write(database.load(Student.class, student, EVERYBODY).orElseThrow().root()), database.list(DEVICES, EVERYBODY), database.lastChange());
		}

		void assertIn(Database database) {
			assertEquals(this, of(database, student));
			assertTrue(database.verifyAudit().whole());
		}
	}

	private District firstDistrict(DatabaseLocation location) {
		try (var database = firstProgram.create(location, null, "Harbor District")) {
			var student = new People(database).aStudent("Ada").with(org.trellis.model.district.FlagKind.IEP).stored();
			write(database, first.device("tablet 1", "Slate 9"));
			write(database, first.device("tablet 2", "Slate \t\n\\N 10"));
			var district = District.of(database, student);
			assertEquals(3, district.devices.size(), "the one of the migration, and two");
			return district;
		}
	}

	@ParameterizedTest
	@EnumSource
	void theBackupBeforeAnUpgradeComesBackAsItWas(Engine engine) {
		var location = engine.freshLocation(folder);
		var district = firstDistrict(location);
		assertInstanceOf(Opening.NeedsUpgrade.class, secondProgram.open(location, null));
		var backup = secondProgram.upgrade(location, null, folder.resolve("backups"), Progress.NONE);
		try (var upgraded = secondProgram.openReady(location, null)) {
			district.assertIn(upgraded);
			assertEquals(List.of(), upgraded.list(LOANS, EVERYBODY));
		}

		var elsewhere = engine.freshLocation(folder);
		secondProgram.restore(backup, elsewhere, null, Progress.NONE);
		try (var old = firstProgram.openReady(elsewhere, null)) {
			district.assertIn(old);
		}
		var needs = assertInstanceOf(Opening.NeedsUpgrade.class, secondProgram.open(elsewhere, null));
		assertEquals("devices 1", needs.from());
		assertEquals("devices 2", needs.to());
		secondProgram.upgrade(elsewhere, null, folder.resolve("backups"), Progress.NONE);
		try (var upgraded = secondProgram.openReady(elsewhere, null)) {
			district.assertIn(upgraded);
		}
	}

	@ParameterizedTest
	@EnumSource
	void theOldProgramRestoresItsOwnBackupAndRefusesANewerOne(Engine engine) {
		var location = engine.freshLocation(folder);
		var district = firstDistrict(location);
		var backup = secondProgram.upgrade(location, null, folder.resolve("backups"), Progress.NONE);
		var elsewhere = engine.freshLocation(folder);
		firstProgram.restore(backup, elsewhere, null, Progress.NONE);
		try (var old = firstProgram.openReady(elsewhere, null)) {
			district.assertIn(old);
			write(old, first.device("tablet 3", "Slate 11"));
		}

		Path newer;
		try (var upgraded = secondProgram.openReady(location, null)) {
			newer = upgraded.backup(folder.resolve("backups"), Progress.NONE);
		}
		var nowhere = engine.freshLocation(folder);
		var refusal = assertThrows(StoreException.class, () -> firstProgram.restore(newer, nowhere, null, Progress.NONE));
		assertTrue(refusal.getMessage().contains("was made by a newer Trellis (version devices 2 of the data, this program knows version devices 1)"), refusal.getMessage());
		assertInstanceOf(Opening.Missing.class, firstProgram.open(nowhere, null));
	}

	@ParameterizedTest
	@EnumSource
	void whatALaterVersionAddedIsInItsBackups(Engine engine) {
		var location = engine.freshLocation(folder);
		Path backup;
		List<String> loans;
		try (var database = secondProgram.create(location, null, "Harbor District")) {
			var tablet = second.device("tablet 1", "Slate 9");
			DevicesModule.set(tablet, "tag", "A-17");
			write(database, tablet);
			var loan = second.loan("first loan", tablet);
			write(database, loan);
			loans = database.list(LOANS, EVERYBODY);
			backup = database.backup(folder.resolve("backups"), Progress.NONE);
		}
		assertEquals(List.of("first loan of tablet 1 A-17"), loans);
		var elsewhere = engine.freshLocation(folder);
		secondProgram.restore(backup, elsewhere, null, Progress.NONE);
		try (var restored = secondProgram.openReady(elsewhere, null)) {
			assertEquals(loans, restored.list(LOANS, EVERYBODY));
			assertTrue(restored.verifyAudit().whole());
		}
	}

	@ParameterizedTest
	@EnumSource
	void aModuleThatIsNotInstalledNowLosesNothing(Engine engine) {
		var location = engine.freshLocation(folder);
		var district = firstDistrict(location);
		Path backup;
		try (var database = withoutModule.openReady(location, null)) {
			backup = database.backup(folder.resolve("backups"), Progress.NONE);
		}
		var elsewhere = engine.freshLocation(folder);
		withoutModule.restore(backup, elsewhere, null, Progress.NONE);
		try (var restored = firstProgram.openReady(elsewhere, null)) {
			district.assertIn(restored);
		}
		withoutModule.openReady(elsewhere, null).close();
	}

	/** As somebody may have made smaller who thought that only the tables count. */
	@Test
	void aBackupWithoutTheMigrationsOfAModuleNeedsTheModule() throws IOException {
		var location = Engine.POSTGRESQL.freshLocation(folder);
		var district = firstDistrict(location);
		Path backup;
		try (var database = withoutModule.openReady(location, null)) {
			backup = database.backup(folder.resolve("backups"), Progress.NONE);
		}
		Files.delete(backup.resolve("modules/devices/V1__devices.sql"));
		var description = backup.resolve("backup.properties");
		var lines = Files.readAllLines(description).stream().filter(l -> !l.startsWith("file.modules/")).toList();
		long files = lines.stream().filter(l -> l.startsWith("file.")).count();
		Files.write(description, lines.stream().map(l -> l.startsWith("files=") ? "files=" + files : l).toList());
		Files.delete(backup.resolve("modules/devices"));
		var elsewhere = Engine.POSTGRESQL.freshLocation(folder);
		var refusal = assertThrows(StoreException.class, () -> withoutModule.restore(backup, elsewhere, null, Progress.NONE));
		assertTrue(refusal.getMessage().contains("modules that are not installed here: devices."), refusal.getMessage());
		assertInstanceOf(Opening.Missing.class, withoutModule.open(elsewhere, null));
		firstProgram.restore(backup, elsewhere, null, Progress.NONE);
		try (var restored = firstProgram.openReady(elsewhere, null)) {
			district.assertIn(restored);
		}
	}

	@ParameterizedTest
	@EnumSource
	void aBackupFromBeforeAModuleWasInstalledIsUpgradedLater(Engine engine) {
		var location = engine.freshLocation(folder);
		Path backup;
		try (var database = withoutModule.create(location, null, "Harbor District")) {
			backup = database.backup(folder.resolve("backups"), Progress.NONE);
		}
		var elsewhere = engine.freshLocation(folder);
		firstProgram.restore(backup, elsewhere, null, Progress.NONE);
		withoutModule.openReady(elsewhere, null).close();
		assertInstanceOf(Opening.NeedsUpgrade.class, firstProgram.open(elsewhere, null));
		firstProgram.upgrade(elsewhere, null, folder.resolve("backups"), Progress.NONE);
		try (var upgraded = firstProgram.openReady(elsewhere, null)) {
			assertEquals(1, upgraded.list(DEVICES, EVERYBODY).size());
		}
	}

	@ParameterizedTest
	@EnumSource
	void aDamagedBackupLeavesNothingBehind(Engine engine) throws IOException {
		var location = engine.freshLocation(folder);
		firstDistrict(location);
		Path backup;
		try (var database = firstProgram.openReady(location, null)) {
			backup = database.backup(folder.resolve("backups"), Progress.NONE);
		}
		try (var files = Files.walk(backup)) {
			for (var file : files.filter(f -> f.toString().matches(".*(student\\.copy\\.gz|seg0.c[0-9a-f]+\\.dat)")).toList()) try (var raf = new java.io.RandomAccessFile(file.toFile(), "rw")) {
				raf.setLength(raf.length() / 2);
			}
		}
		var elsewhere = engine.freshLocation(folder);
		var failure = assertThrows(StoreException.class, () -> firstProgram.restore(backup, elsewhere, null, Progress.NONE));
		assertTrue(failure.getMessage().contains(backup.toString()) || failure.getMessage().contains("Nothing was restored."), failure.getMessage());
		assertInstanceOf(Opening.Missing.class, firstProgram.open(elsewhere, null));
		firstProgram.create(elsewhere, null, "Another District").close();
	}

	@Test
	void aWrongPassphraseRestoresNothingAndAMissingOneIsAskedForLater() {
		var location = Engine.DERBY.freshLocation(folder);
		var passphrase = "long enough".toCharArray();
		Path backup;
		try (var database = withoutModule.create(location, passphrase, "Harbor District")) {
			backup = database.backup(folder.resolve("backups"), Progress.NONE);
		}
		var elsewhere = Engine.DERBY.freshLocation(folder);
		assertThrows(StoreException.class, () -> withoutModule.restore(backup, elsewhere, "something else".toCharArray(), Progress.NONE));
		assertInstanceOf(Opening.Missing.class, withoutModule.open(elsewhere, null));
		withoutModule.restore(backup, elsewhere, null, Progress.NONE);
		assertFalse(((Opening.WrongPassphrase) withoutModule.open(elsewhere, null)).given());
		withoutModule.openReady(elsewhere, passphrase).close();
	}
}
