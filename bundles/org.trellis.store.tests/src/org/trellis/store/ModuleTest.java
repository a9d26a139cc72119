package org.trellis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;
import static org.trellis.testing.TestStore.TESTER;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.base.Entity;
import org.trellis.model.district.District;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.Student;
import org.trellis.testing.Engine;
import org.trellis.testing.ModuleSchema;
import org.trellis.testing.People;
import org.trellis.testing.TestStore;

/** The life of a module in a district: installed when the district is there already, used, uninstalled, and installed again in a newer version. */
class ModuleTest {
	@TempDir
	Path folder;

	private final Databases withoutModule = TestStore.databases(new StoredPackages.Contribution[0]);
	private LendingModule module;
	private Databases program;

	@BeforeEach
	void aModule() {
		module = LendingModule.first(folder);
		program = module.program();
	}

	private static <T extends Entity> T stored(Database database, T entity) {
		return database.write(TESTER, "lending", unit -> {
			unit.insert(entity);
			return entity;
		});
	}

	/** Two students at two schools, each with a loan; the first one's home has a connection, about which there was a call. */
	private record Lent(DatabaseLocation location, UUID elm, UUID oak, UUID ada, UUID ben, Entity adasLoan, Entity bensLoan) {
	}

	private Lent lent(Engine engine) {
		var location = engine.freshLocation(folder);
		try (var database = program.create(location, null, "Harbor District")) {
			var people = new People(database);
			var elm = people.aSchool("Elm");
			var oak = people.aSchool("Oak");
			var home = DistrictFactory.eINSTANCE.createHousehold();
			home.setName("Testperson");
			stored(database, home);
			var ada = people.aStudent("Ada").at(elm).and(s -> s.setHousehold(References.to(home))).stored();
			var ben = people.aStudent("Ben").at(oak).stored();
			var tablet = stored(database, module.aModel("Slate 9"));
			var adas = stored(database, module.aLoan(ada, tablet, "lost the charger", "found it"));
			var bens = stored(database, module.aLoan(ben, tablet));
			stored(database, module.aCall(stored(database, module.aConnection(home)), 12));
			stored(database, module.aStock(elm.getId(), 30));
			return new Lent(location, elm.getId(), oak.getId(), ada, ben, adas, bens);
		}
	}

	@ParameterizedTest
	@EnumSource
	void itsMigrationsMakeWhatItsMetamodelDescribes(Engine engine) {
		ModuleSchema.assertTablesAgree(engine, folder, module.contribution());
		ModuleSchema.assertTablesAgree(engine, folder, LendingModule.second(folder).contribution());
	}

	@ParameterizedTest
	@EnumSource
	void aDistrictFromBeforeIsUpgradedAfterABackupAndTheModuleIsNamed(Engine engine) {
		var location = engine.freshLocation(folder);
		UUID student;
		try (var database = withoutModule.create(location, null, "Harbor District")) {
			student = new People(database).aStudent("Ada").stored();
			assertEquals(List.of(), database.modules());
		}
		var needs = assertInstanceOf(Opening.NeedsUpgrade.class, program.open(location, null));
		assertEquals(List.of("Lending"), needs.modules());
		assertEquals("without Lending", needs.from());
		assertEquals("Lending 1", needs.to());
		assertTrue(needs.sentence().contains("is not ready yet for the module Lending."), needs.sentence());
		var backup = program.upgrade(location, null, folder.resolve("backups"), Progress.NONE);
		try (var database = program.openReady(location, null)) {
			assertEquals(List.of(new StoredModule("lending", "Lending", "1.0.0", true, database.modules().getFirst().classes())), database.modules());
			assertEquals(6, database.modules().getFirst().classes().size());
			stored(database, module.aLoan(student, stored(database, module.aModel("Slate 9"))));
			assertEquals(1, database.list(database.facts(module.loan), EVERYBODY).size());
		}
		var before = engine.freshLocation(folder);
		withoutModule.restore(backup, before, null, Progress.NONE);
		try (var database = withoutModule.openReady(before, null)) {
			assertEquals(List.of(), database.modules(), "the backup is from before the module came");
			assertTrue(database.load(Student.class, student, EVERYBODY).isPresent());
		}
	}

	private static EClass left(Database database, String name) {
		var left = database.modules().getFirst();
		assertFalse(left.installed());
		assertEquals("Lending", left.name());
		assertEquals("1.0.0", left.version());
		return left.classes().stream().filter(c -> c.getName().equals(name)).findFirst().orElseThrow();
	}

	private void assertFactsOf(Lent lent, Database database) {
		var loan = left(database, "DeviceLoan");
		var facts = database.list(database.facts(loan, lent.ada), EVERYBODY);
		assertEquals(List.of(lent.adasLoan.getId()), facts.stream().map(Fact::id).toList());
		var fact = facts.getFirst();
		assertEquals(List.of("student", "deviceModel", "lent"), fact.values().keySet().stream().map(f -> f.getName()).toList());
		assertEquals(lent.ada, fact.values().get(loan.getEStructuralFeature("student")));
		assertEquals("2026-09-09", fact.text(loan.getEStructuralFeature("lent")));
		var tablet = left(database, "DeviceModel");
		assertEquals("TABLET", database.list(database.facts(tablet), EVERYBODY).getFirst().text(tablet.getEStructuralFeature("kind")));
		var home = database.list(database.facts(left(database, "HomeConnection"), lent.ada), EVERYBODY);
		assertEquals(List.of(true), home.stream().map(f -> f.values().get(f.type().getEStructuralFeature("fast"))).toList());
		assertEquals(2, database.list(database.facts(left(database, "LoanNote"), lent.ada), EVERYBODY).size());
		assertEquals(List.of(), database.list(database.facts(left(database, "LoanNote"), lent.ben), EVERYBODY));
		var whole = database.load(loan, lent.adasLoan.getId(), EVERYBODY).orElseThrow().root();
		assertEquals(EntityText.write(lent.adasLoan), EntityText.write(whole));
		assertEquals(List.of(), database.schemaDifferences());
		assertTrue(database.verifyAudit().whole());
	}

	@ParameterizedTest
	@EnumSource
	void whatItLeavesBehindStaysReadableAndNobodyCanChangeIt(Engine engine) {
		var lent = lent(engine);
		try (var database = withoutModule.openReady(lent.location, null)) {
			assertFactsOf(lent, database);
			var loan = left(database, "DeviceLoan");
			var first = database.page(database.facts(loan), EVERYBODY, PageKey.START, 1);
			var second = database.page(database.facts(loan), EVERYBODY, first.next(), 1);
			assertEquals(Set.of(lent.adasLoan.getId(), lent.bensLoan.getId()), Set.of(first.rows().getFirst().id(), second.rows().getFirst().id()));

			long before = database.lastChange();
			var edited = database.load(loan, lent.adasLoan.getId(), EVERYBODY).orElseThrow();
			LendingModule.set(edited.root(), "lent", LocalDate.of(2026, 10, 1));
			for (Runnable write : List.<Runnable>of(() -> database.save(TESTER, edited), () -> stored(database, (Entity) org.eclipse.emf.ecore.util.EcoreUtil.create(loan)), () -> database.write(TESTER, null, u -> {
				u.delete(edited);
				return null;
			}))) assertTrue(assertThrows(StoreException.class, write::run).getMessage().contains("A DeviceLoan belongs to the module Lending, which is not installed"));
			var ada = database.load(Student.class, lent.ada, EVERYBODY).orElseThrow();
			var kept = assertThrows(StoreException.class, () -> database.write(TESTER, null, u -> {
				u.delete(ada);
				return null;
			})).getMessage();
			assertTrue(kept.contains("the student of a device loan is not there, or was to be removed while it still refers to it"), kept);
			assertEquals(before, database.lastChange());
		}
		try (var database = program.openReady(lent.location, null)) {
			assertTrue(database.modules().getFirst().installed());
			assertEquals(LocalDate.of(2026, 9, 9), LendingModule.get(database.load(module.loan, lent.adasLoan.getId(), EVERYBODY).orElseThrow().root(), "lent"));
		}
	}

	@ParameterizedTest
	@EnumSource
	void aNewerVersionTakesItUpAgain(Engine engine) throws SQLException {
		var lent = lent(engine);
		try (var database = withoutModule.openReady(lent.location, null)) {
			new People(database).aStudent("Cleo").stored();
		}
		var later = LendingModule.second(folder);
		var newer = later.program();
		var needs = assertInstanceOf(Opening.NeedsUpgrade.class, newer.open(lent.location, null));
		assertEquals("Lending 1", needs.from());
		assertEquals("Lending 2", needs.to());
		var backup = newer.upgrade(lent.location, null, folder.resolve("backups"), Progress.NONE);
		try (var database = newer.openReady(lent.location, null)) {
			assertEquals("1.1.0", database.modules().getFirst().version());
			var edited = database.load(later.loan, lent.adasLoan.getId(), EVERYBODY).orElseThrow();
			LendingModule.set(edited.root(), "due", LocalDate.of(2027, 6, 1));
			assertInstanceOf(SaveResult.Saved.class, database.save(TESTER, edited));
			assertEquals(List.of(), database.schemaDifferences());
			try (var reports = database.reportingConnection(EVERYBODY); var s = reports.createStatement(); var r = s.executeQuery("SELECT DUE FROM REPORTING.LOAN WHERE DUE IS NOT NULL")) {
				assertTrue(r.next());
				assertEquals("2027-06-01", r.getString(1));
			}
		}
		var refused = assertInstanceOf(Opening.Newer.class, program.open(lent.location, null));
		assertEquals("Lending 2", refused.found());
		try (var database = withoutModule.openReady(lent.location, null)) {
			var loan = database.modules().getFirst().classes().stream().filter(c -> c.getName().equals("DeviceLoan")).findFirst().orElseThrow();
			assertEquals("2027-06-01", database.list(database.facts(loan, lent.ada), EVERYBODY).getFirst().text(loan.getEStructuralFeature("due")));
			try (var reports = database.reportingConnection(EVERYBODY); var s = reports.createStatement(); var r = s.executeQuery("SELECT COUNT(*) FROM REPORTING.LOAN")) {
				assertTrue(r.next());
				assertEquals(2, r.getInt(1), "its views stay, too");
			}
		}
		var old = engine.freshLocation(folder);
		withoutModule.restore(backup, old, null, Progress.NONE);
		try (var database = withoutModule.openReady(old, null)) {
			assertFactsOf(lent, database);
		}
	}

	@ParameterizedTest
	@EnumSource
	void itsDataComesBackFromABackupWhereItIsNotInstalled(Engine engine) {
		var lent = lent(engine);
		Path backup;
		try (var database = withoutModule.openReady(lent.location, null)) {
			backup = database.backup(folder.resolve("backups"), Progress.NONE);
		}
		var elsewhere = engine.freshLocation(folder);
		withoutModule.restore(backup, elsewhere, null, Progress.NONE);
		try (var database = withoutModule.openReady(elsewhere, null)) {
			assertFactsOf(lent, database);
			backup = database.backup(folder.resolve("backups"), Progress.NONE);
		}
		var third = engine.freshLocation(folder);
		withoutModule.restore(backup, third, null, Progress.NONE);
		try (var database = program.openReady(third, null)) {
			assertTrue(database.modules().getFirst().installed(), "and goes on where the module is installed");
			stored(database, module.aStock(lent.elm, 3));
			assertTrue(database.verifyAudit().whole());
		}
	}

	private static int seen(Database database, EClass type, Scope scope) {
		int listed = database.list(database.facts(type), scope).size();
		assertEquals(listed, database.count(database.facts(type), scope));
		return listed;
	}

	private void assertScopes(Lent lent, Database database, List<EClass> types) {
		var atElm = new Scope.Schools(Set.of(lent.elm), "test");
		var atOak = new Scope.Schools(Set.of(lent.oak), "test");
		for (var type : types) {
			var rows = switch (type.getName()) {
			case "DeviceModel" -> List.of(1, 1, 1, 1);
			case "DeviceStock" -> List.of(1, 1, 0, 0);
			case "DeviceLoan" -> List.of(2, 1, 1, 0);
			case "LoanNote" -> List.of(2, 2, 0, 0);
			default -> List.of(1, 1, 0, 0);
			};
			assertEquals(rows, List.of(seen(database, type, EVERYBODY), seen(database, type, atElm), seen(database, type, atOak), seen(database, type, new Scope.Nobody("test"))), type.getName());
			var table = type.getName().replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase();
			var unscoped = ListQuery.select("x.ID").from(table + " x").withoutPeople().as(r -> r.uuid(1));
			if (Set.of("DeviceModel", "DeviceStock").contains(type.getName())) assertEquals(1, database.list(unscoped, atOak).size());
			else assertTrue(assertThrows(IllegalArgumentException.class, () -> database.list(unscoped, EVERYBODY)).getMessage().contains(table));
		}
		var loan = types.stream().filter(t -> t.getName().equals("DeviceLoan")).findFirst().orElseThrow();
		assertTrue(database.load(loan, lent.adasLoan.getId(), atElm).isPresent());
		assertTrue(database.load(loan, lent.adasLoan.getId(), atOak).isEmpty());
		assertThrows(IllegalArgumentException.class, () -> database.facts(types.stream().filter(t -> t.getName().equals("DeviceStock")).findFirst().orElseThrow(), lent.ada));
	}

	@ParameterizedTest
	@EnumSource
	void whoSeesASchoolSeesWhatIsAboutItsStudents(Engine engine) {
		var lent = lent(engine);
		try (var database = program.openReady(lent.location, null)) {
			assertScopes(lent, database, database.modules().getFirst().classes());
		}
		try (var database = withoutModule.openReady(lent.location, null)) {
			assertScopes(lent, database, database.modules().getFirst().classes());
		}
	}

	@ParameterizedTest
	@EnumSource
	void aMetamodelThatCannotBeReadKeepsNobodyFromTheDistrict(Engine engine) throws SQLException {
		var lent = lent(engine);
		try (var database = withoutModule.openReady(lent.location, null)) {
			try (var connection = AuditTest.plainConnection(database); var s = connection.createStatement()) {
				s.execute("UPDATE TRELLIS.MODULE_PACKAGE SET ECORE = 'nonsense'");
			}
		}
		try (var database = withoutModule.openReady(lent.location, null)) {
			assertEquals(List.of(new StoredModule("lending", "Lending", "1.0.0", false, List.of())), database.modules());
			assertTrue(database.load(District.class, database.districtId(), EVERYBODY).isPresent());
		}
		program.openReady(lent.location, null).close();
	}
}
