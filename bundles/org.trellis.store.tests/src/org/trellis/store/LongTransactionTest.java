package org.trellis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;
import static org.trellis.testing.TestStore.TESTER;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.Student;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** A transaction of which the audit has so much to say that it is not held in memory, as the import of a district is. */
class LongTransactionTest {
	private static final int MANY = 6_000;
	private static final ListQuery<UUID> STUDENTS = ListQuery.select("s.ID").from("STUDENT s").ofStudent("s.ID").as(r -> r.uuid(1));

	@TempDir
	Path folder;

	private static List<UUID> insertMany(Unit unit) {
		var ids = new ArrayList<UUID>();
		for (int i = 0; i < MANY; i++) {
			var student = DistrictFactory.eINSTANCE.createStudent();
			student.setGivenName("Ada");
			student.setFamilyName("Number " + i);
			unit.insert(student);
			ids.add(student.getId());
		}
		return ids;
	}

	@ParameterizedTest
	@EnumSource
	void hasItsLinesInOrderInOneChainAndIsToldAsOneStretch(Engine engine) throws SQLException {
		try (var database = TestStore.create(engine, folder)) {
			var start = database.lastChange();
			var told = new ArrayList<Commit>();
			database.onChange(told::add);
			var ids = database.write(TESTER, "import", unit -> {
				var all = insertMany(unit);
				var some = unit.loadAll(Student.class, List.of(all.get(3), all.get(MANY - 1)), EVERYBODY);
				for (var student : some) {
					student.root().setGivenName("Zo\u00eb \u738b");
					unit.save(student);
				}
				unit.delete(unit.load(Student.class, all.get(7), EVERYBODY).orElseThrow());
				return all;
			});
			assertEquals(List.of(new Commit(start + 1, start + MANY + 3)), told);
			assertEquals(new AuditVerdict(start + MANY + 3, 0), database.verifyAudit());
			assertEquals(database.auditMark().line(), database.lastChange());
			var lines = database.changesSince(start, MANY + 100);
			assertEquals(ids, lines.subList(0, MANY).stream().map(Change::id).toList());
			assertEquals(List.of("CHANGED " + ids.get(3), "CHANGED " + ids.get(MANY - 1), "DELETED " + ids.get(7)), lines.subList(MANY, MANY + 3).stream().map(c -> c.kind() + " " + c.id()).toList());
			try (var connection = AuditTest.plainConnection(database); var s = connection.createStatement(); var r = s.executeQuery("SELECT DETAIL, REASON FROM TRELLIS.AUDIT_LINE WHERE SEQ = " + (start + MANY + 2))) {
				r.next();
				assertTrue(r.getString(1).contains("\"givenName\":[\"Ada\",\"Zo\u00eb \u738b\"]"), r.getString(1));
				assertEquals("import", r.getString(2));
			}
			database.write(TESTER, null, unit -> {
				var next = DistrictFactory.eINSTANCE.createStudent();
				next.setGivenName("Ben");
				next.setFamilyName("Next");
				unit.insert(next);
				return null;
			});
			assertEquals(new Commit(start + MANY + 4, start + MANY + 4), told.getLast());
			assertTrue(database.verifyAudit().whole());
		}
	}

	@ParameterizedTest
	@EnumSource
	void thatFailsLeavesNothingAndTellsNobody(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var before = database.auditMark();
			var told = new ArrayList<Commit>();
			database.onChange(told::add);
			assertThrows(StoreException.class, () -> database.write(TESTER, null, unit -> {
				insertMany(unit);
				throw new StoreException("The guard refuses.");
			}));
			assertEquals(before, database.auditMark());
			assertEquals(List.of(), database.list(STUDENTS, EVERYBODY));
			assertEquals(List.of(), told);
			database.write(TESTER, null, LongTransactionTest::insertMany);
			assertEquals(List.of(new Commit(before.line() + 1, before.line() + MANY)), told);
			assertTrue(database.verifyAudit(before).whole());
		}
	}

	/** Others write on while it is under way: the one line of the audit's head is taken only at its end. */
	@ParameterizedTest
	@EnumSource(names = "POSTGRESQL")
	void keepsNobodyWaitingBeforeItsEnd(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var start = database.lastChange();
			database.write(TESTER, null, unit -> {
				insertMany(unit);
				database.write(TESTER, "meanwhile", other -> {
					var year = DistrictFactory.eINSTANCE.createSchoolYear();
					year.setName("2026-2027");
					year.setBegins(java.time.LocalDate.of(2026, 8, 24));
					year.setEnds(java.time.LocalDate.of(2027, 6, 18));
					other.insert(year);
					return null;
				});
				return null;
			});
			assertEquals("SchoolYear", database.changesSince(start, 1).getFirst().type(), "who commits first stands first");
			assertEquals(new AuditVerdict(start + MANY + 1, 0), database.verifyAudit());
		}
	}
}
