package org.trellis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;
import static org.trellis.testing.TestStore.TESTER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.base.BasePackage;
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
	private static final String DEVICE = "CREATE TABLE DEVICE (ID %1$s NOT NULL, VERSION INTEGER NOT NULL, SETTING_KEY VARCHAR(120) NOT NULL, SETTING_VALUE VARCHAR(4000), MODEL VARCHAR(120), PRIMARY KEY (ID));\n";
	private static final String FIRST_MODEL = "INSERT INTO DEVICE VALUES ('00000000-0000-0000-0000-000000000001', 1, 'default', NULL, 'none');\n";
	private static final String LOAN = """
			ALTER TABLE DEVICE ADD COLUMN TAG VARCHAR(60);
			CREATE TABLE BORROWING (ID %1$s NOT NULL, VERSION INTEGER NOT NULL, SETTING_KEY VARCHAR(120) NOT NULL, SETTING_VALUE VARCHAR(4000), DEVICE_ID %1$s, PRIMARY KEY (ID), FOREIGN KEY (DEVICE_ID) REFERENCES DEVICE (ID));
			""";
	private static final ListQuery<String> DEVICES = ListQuery.select("d.SETTING_KEY, d.SETTING_VALUE, d.MODEL").from("DEVICE d").withoutPeople().orderBy("d.SETTING_KEY").as(r -> r.text(1) + " " + r.text(2) + " " + r.text(3));
	private static final ListQuery<String> LOANS = ListQuery.select("l.SETTING_KEY, d.SETTING_KEY, d.TAG").from("BORROWING l JOIN DEVICE d ON d.ID = l.DEVICE_ID").withoutPeople().orderBy("l.SETTING_KEY").as(r -> r.text(1) + " of " + r.text(2) + " " + r.text(3));

	@TempDir
	Path folder;

	private final Databases withoutModule = Databases.of(TestStore.corePackages());
	private EPackage first;
	private EPackage second;
	private Databases firstProgram;
	private Databases secondProgram;

	@BeforeEach
	void twoVersionsOfTheModule() throws IOException {
		first = devices();
		firstProgram = program(first, DEVICE + FIRST_MODEL);
		second = devices();
		var device = (EClass) second.getEClassifier("Device");
		device.getEStructuralFeatures().add(text("tag", 60));
		var loan = EcoreFactory.eINSTANCE.createEClass();
		// sorts before what it refers to
		loan.setName("Borrowing");
		loan.getESuperTypes().add(BasePackage.Literals.SETTING);
		var of = EcoreFactory.eINSTANCE.createEReference();
		of.setName("device");
		of.setEType(device);
		loan.getEStructuralFeatures().add(of);
		second.getEClassifiers().add(loan);
		secondProgram = program(second, DEVICE + FIRST_MODEL, LOAN);
	}

	private static EPackage devices() {
		var made = EcoreFactory.eINSTANCE.createEPackage();
		made.setName("devices");
		made.setNsPrefix("devices");
		made.setNsURI("http://trellis.org/test/devices");
		var device = EcoreFactory.eINSTANCE.createEClass();
		device.setName("Device");
		device.getESuperTypes().add(BasePackage.Literals.SETTING);
		device.getEStructuralFeatures().add(text("model", 120));
		made.getEClassifiers().add(device);
		return made;
	}

	private static EAttribute text(String name, int length) {
		var attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(BasePackage.Literals.SETTING__KEY.getEType());
		return attribute;
	}

	private Databases program(EPackage devices, String... migrations) throws IOException {
		var files = folder.resolve("module-" + UUID.randomUUID());
		for (var engine : List.of("derby", "postgresql")) {
			Files.createDirectories(files.resolve(engine));
			for (int i = 0; i < migrations.length; i++) Files.writeString(files.resolve(engine).resolve("V" + (i + 1) + "__devices.sql"), migrations[i].formatted(engine.equals("derby") ? "CHAR(36)" : "UUID"), StandardCharsets.UTF_8);
		}
		var core = TestStore.corePackages().contributions().getFirst();
		return Databases.of(() -> List.of(core, new StoredPackages.Contribution("devices", List.of(devices), engine -> files(files.resolve(engine)))));
	}

	private static List<java.net.URL> files(Path folder) {
		try (var all = Files.list(folder)) {
			var urls = new java.util.ArrayList<java.net.URL>();
			for (var file : all.sorted().toList()) urls.add(file.toUri().toURL());
			return urls;
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private static Setting device(EPackage devices, String name, String model) {
		var device = (Setting) EcoreUtil.create((EClass) devices.getEClassifier("Device"));
		device.setKey(name);
		device.setValue("lent");
		device.eSet(device.eClass().getEStructuralFeature("model"), model);
		return device;
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
			write(database, device(first, "tablet 1", "Slate 9"));
			write(database, device(first, "tablet 2", "Slate \t\n\\N 10"));
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
			write(old, device(first, "tablet 3", "Slate 11"));
		}

		Path newer;
		try (var upgraded = secondProgram.openReady(location, null)) {
			newer = upgraded.backup(folder.resolve("backups"), Progress.NONE);
		}
		var nowhere = engine.freshLocation(folder);
		var refusal = assertThrows(StoreException.class, () -> firstProgram.restore(newer, nowhere, null, Progress.NONE));
		assertTrue(refusal.getMessage().contains("was made by a newer Trellis (form devices 2, this program knows form devices 1)"), refusal.getMessage());
		assertInstanceOf(Opening.Missing.class, firstProgram.open(nowhere, null));
	}

	@ParameterizedTest
	@EnumSource
	void whatALaterVersionAddedIsInItsBackups(Engine engine) {
		var location = engine.freshLocation(folder);
		Path backup;
		List<String> loans;
		try (var database = secondProgram.create(location, null, "Harbor District")) {
			var tablet = device(second, "tablet 1", "Slate 9");
			tablet.eSet(tablet.eClass().getEStructuralFeature("tag"), "A-17");
			write(database, tablet);
			var loan = (Setting) EcoreUtil.create((EClass) second.getEClassifier("Borrowing"));
			loan.setKey("first loan");
			loan.eSet(loan.eClass().getEStructuralFeature("device"), tablet);
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
		if (engine == Engine.POSTGRESQL) {
			var refusal = assertThrows(StoreException.class, () -> withoutModule.restore(backup, elsewhere, null, Progress.NONE));
			assertTrue(refusal.getMessage().contains("modules that are not installed here: devices."), refusal.getMessage());
			assertInstanceOf(Opening.Missing.class, withoutModule.open(elsewhere, null));
			firstProgram.restore(backup, elsewhere, null, Progress.NONE);
		} else withoutModule.restore(backup, elsewhere, null, Progress.NONE);
		try (var restored = firstProgram.openReady(elsewhere, null)) {
			district.assertIn(restored);
		}
		withoutModule.openReady(elsewhere, null).close();
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
