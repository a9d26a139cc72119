package org.trellis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;
import static org.trellis.testing.TestStore.TESTER;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.district.Grade;
import org.trellis.model.district.School;
import org.trellis.model.district.Student;
import org.trellis.testing.Engine;
import org.trellis.testing.People;
import org.trellis.testing.TestStore;

/** Lists: pages that neither repeat nor skip, and the scope that nobody gets around. */
class QueryTest {
	private record Name(UUID id, String family, String given) {
	}

	@TempDir
	Path folder;

	private static ListQuery<Name> names(String... order) {
		return ordered(order).as(r -> new Name(r.uuid(1), r.text(2), r.text(3)));
	}

	private static ListQuery.Shape ordered(String... order) {
		return ListQuery.select("s.ID, s.FAMILY_NAME, s.GIVEN_NAME").from("STUDENT s").ofStudent("s.ID").where("s.ACTIVE = ?", true).orderBy(order);
	}

	private static ListQuery<Name> along(String index, String... order) {
		return ordered(order).along(index).as(r -> new Name(r.uuid(1), r.text(2), r.text(3)));
	}

	@ParameterizedTest
	@EnumSource
	void pagesPutTogetherAreTheWholeListInEveryOrder(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var people = new People(database);
			var random = new Random(1);
			database.write(TESTER, null, u -> {
				for (int i = 0; i < 200; i++) u.insert(people.aStudent("G" + random.nextInt(5)).called("F" + random.nextInt(7)).unsaved());
				return null;
			});
			for (var order : List.of(new String[] { "s.FAMILY_NAME", "s.GIVEN_NAME", "s.ID" }, new String[] { "-s.FAMILY_NAME", "-s.GIVEN_NAME", "-s.ID" }, new String[] { "-s.FAMILY_NAME", "s.GIVEN_NAME", "s.ID" })) {
				var paged = new ArrayList<Name>();
				var key = PageKey.START;
				int pages = 0;
				do {
					var page = database.page(names(order), EVERYBODY, key, 13);
					paged.addAll(page.rows());
					key = page.next();
					pages++;
				} while (key != null);
				assertEquals(database.list(names(order), EVERYBODY), paged);
				assertEquals(200, Set.copyOf(paged).size());
				assertEquals(16, pages);
			}
			var sorted = database.list(names("s.FAMILY_NAME", "s.GIVEN_NAME", "s.ID"), EVERYBODY);
			assertEquals(sorted.stream().sorted(Comparator.comparing(Name::family).thenComparing(Name::given)).map(Name::family).toList(), sorted.stream().map(Name::family).toList());
		}
	}

	@ParameterizedTest
	@EnumSource
	void pagesGoOnByWhatTheListIsSortedByWhetherItIsShownOrNot(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var people = new People(database);
			database.write(TESTER, null, u -> {
				for (int i = 0; i < 40; i++) u.insert(people.aStudent("G" + i % 4).called("F" + i % 3).unsaved());
				return null;
			});
			var all = database.list(names("s.FAMILY_NAME", "-s.GIVEN_NAME", "s.ID"), EVERYBODY).stream().map(Name::id).toList();
			for (var columns : List.of("s.ID, s.FAMILY_NAME, s.GIVEN_NAME", "s.ID", "s.ID , s.GIVEN_NAME", "s.ID, COALESCE(s.FAMILY_NAME, s.GIVEN_NAME, 'none'), s.GIVEN_NAME", "s.ID, 's.FAMILY_NAME, (', s.FAMILY_NAME", "s.ID, s.*, s.FAMILY_NAME")) {
				var query = ListQuery.select(columns).from("STUDENT s").ofStudent("s.ID").orderBy("s.FAMILY_NAME", "-s.GIVEN_NAME", "s.ID").as(r -> r.uuid(1));
				var paged = new ArrayList<UUID>();
				for (var key = PageKey.START; key != null;) {
					var page = database.page(query, EVERYBODY, key, 7);
					paged.addAll(page.rows());
					key = page.next();
				}
				assertEquals(all, paged, columns);
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void pagesAlongAnIndexAreThoseWithoutItInWhicheverDirection(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var people = new People(database);
			for (int i = 0; i < 9; i++) people.aStudent("G" + i % 4).called("F" + i % 3).stored();
			for (var order : List.of(new String[] { "s.FAMILY_NAME", "s.GIVEN_NAME", "s.ID" }, new String[] { "-s.FAMILY_NAME", "-s.GIVEN_NAME", "-s.ID" })) {
				var first = database.page(names(order), EVERYBODY, PageKey.START, 4);
				var along = database.page(along("STUDENT_BY_FAMILY_NAME_GIVEN_NAME", order), EVERYBODY, PageKey.START, 4);
				assertEquals(first.rows(), along.rows());
				assertEquals(database.page(names(order), EVERYBODY, first.next(), 4).rows(), database.page(along("STUDENT_BY_FAMILY_NAME_GIVEN_NAME", order), EVERYBODY, along.next(), 4).rows());
			}
			if (engine == Engine.DERBY) assertThrows(StoreException.class, () -> database.page(along("NO_SUCH_INDEX", "s.ID"), EVERYBODY, PageKey.START, 4), "the index is what Derby is told");
			assertEquals(9, database.list(along("NO_SUCH_INDEX", "s.ID"), EVERYBODY).size(), "who reads all of them needs no index");
		}
	}

	@ParameterizedTest
	@EnumSource
	void aPageThatEndsWithTheListHasNoNext(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var people = new People(database);
			for (int i = 0; i < 4; i++) people.aStudent("S" + i).stored();
			assertNull(database.page(names("s.ID"), EVERYBODY, PageKey.START, 4).next());
			assertEquals(4, database.page(names("s.ID"), EVERYBODY, PageKey.START, 3).next() == null ? 0 : 4);
			assertNull(database.page(names("s.ID"), EVERYBODY, PageKey.START, 10).next());
			assertEquals(4, database.count(names("s.ID"), EVERYBODY));
		}
	}

	@ParameterizedTest
	@EnumSource
	void aSchoolsReaderSeesItsStudentsOfTodayInListsAndAloneAlike(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var people = new People(database);
			School elm = people.aSchool("Elm"), oak = people.aSchool("Oak");
			var today = LocalDate.now();
			var atElm = people.aStudent("Ada").inGrade(Grade.GRADE_1).at(elm).stored();
			var leavesTomorrow = people.aStudent("Ben").at(elm, today.plusDays(1)).stored();
			var leftToday = people.aStudent("Cleo").at(elm, today).stored();
			var moved = people.aStudent("Dan").at(elm, today.minusDays(10)).at(oak).stored();
			var nowhere = people.aStudent("Eve").stored();
			var elmReader = new Scope.Schools(Set.of(elm.getId()), "teaches at Elm");

			assertEquals(Set.of(atElm, leavesTomorrow), seen(database, elmReader));
			assertEquals(Set.of(moved), seen(database, new Scope.Schools(Set.of(oak.getId()), "teaches at Oak")));
			assertEquals(Set.of(), seen(database, new Scope.Schools(Set.of(), "no school")));
			assertEquals(Set.of(), seen(database, new Scope.Nobody("unknown")));
			assertEquals(Set.of(atElm, leavesTomorrow, leftToday, moved, nowhere), seen(database, EVERYBODY));
			for (var scope : List.of(elmReader, new Scope.Nobody("unknown"), EVERYBODY))
				for (var id : List.of(atElm, leavesTomorrow, leftToday, moved, nowhere))
					assertEquals(seen(database, scope).contains(id), database.load(Student.class, id, scope).isPresent(), () -> scope + " alone and in the list");
		}
	}

	private static Set<UUID> seen(Database database, Scope scope) {
		return Set.copyOf(database.list(names("s.ID"), scope).stream().map(Name::id).toList());
	}

	@ParameterizedTest
	@EnumSource
	void aQueryOfTablesWithStudentsIsNotOneWithoutPeople(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var ids = ListQuery.select("k.ID");
			for (var hidden : List.of(ids.from("STUDENT k").withoutPeople(), ids.from("trellis . \"STUDENT\" k").withoutPeople(), ids.from("SCHOOL k JOIN ENROLLMENT e ON e.SCHOOL_ID = k.ID").withoutPeople(),
					ids.from("SCHOOL k").withoutPeople().where("EXISTS (SELECT 1 FROM FINDING)"), ids.from("SCHOOL k").withoutPeople().orderBy("(SELECT COUNT(*) FROM STUDENT_RACES)"),
					ListQuery.select("(SELECT MAX(GIVEN_NAME) FROM GUARDIAN)").from("SCHOOL k").withoutPeople(), ids.from("EXTERNAL_ID k").withoutPeople(), ids.from("DISCIPLINE_INCIDENT k").withoutPeople(),
					ids.from("AUDIT_LINE k").withoutPeople(), ids.from("REPORTING.SCHOOLS k").withoutPeople())) {
				var query = hidden.as(r -> r.text(1));
				var refusal = assertThrows(IllegalArgumentException.class, () -> database.list(query, EVERYBODY), query.from());
				assertTrue(refusal.getMessage().contains("is not one without people: say whose rows it shows"), refusal.getMessage());
				assertThrows(IllegalArgumentException.class, () -> database.count(query, EVERYBODY), query.from());
			}
			var schools = ids.from("SCHOOL k JOIN SECTION c ON c.SCHOOL_ID = k.ID").withoutPeople().where("k.NAME <> 'STUDENT'").as(r -> r.uuid(1));
			assertEquals(List.of(), database.list(schools, new Scope.Nobody("unknown")));
		}
	}

	@ParameterizedTest
	@EnumSource
	void aQueryOfTheWholeDistrictIsRefusedToWhoeverSeesOnlyAPart(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var id = new People(database).aStudent("Ada").stored();
			var everybody = ListQuery.select("s.ID").from("STUDENT s").ofWholeDistrict().orderBy("s.ID").as(r -> r.uuid(1));
			assertEquals(List.of(id), database.list(everybody, EVERYBODY));
			for (var part : List.of(new Scope.Schools(Set.of(UUID.randomUUID()), "one school"), new Scope.Nobody("unknown"))) {
				assertThrows(StoreException.class, () -> database.list(everybody, part));
				assertThrows(StoreException.class, () -> database.count(everybody, part));
				assertThrows(StoreException.class, () -> database.page(everybody, part, PageKey.START, 1));
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void aReportsConnectionCannotWrite(Engine engine) throws SQLException {
		try (var database = TestStore.create(engine, folder)) {
			// one after the other, because the pool gives the same connection again
			for (int i = 0; i < 3; i++) try (var connection = database.reportingConnection(EVERYBODY); var s = connection.createStatement()) {
				assertThrows(SQLException.class, () -> s.execute("DELETE FROM TRELLIS.STUDENT"));
			}
			new People(database).aStudent("Ada").stored();
		}
	}

	@ParameterizedTest
	@EnumSource
	void aReportsConnectionIsRefusedToWhoeverSeesOnlyAPart(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			assertThrows(StoreException.class, () -> database.reportingConnection(new Scope.Schools(Set.of(UUID.randomUUID()), "one school")));
		}
	}

	@ParameterizedTest
	@EnumSource
	void aTransactionReadsWhatItWrote(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var people = new People(database);
			boolean seen = database.write(TESTER, null, u -> {
				var student = people.aStudent("Ada").unsaved();
				u.insert(student);
				return u.load(Student.class, student.getId(), EVERYBODY).isPresent() && u.count(names("s.ID"), EVERYBODY) == 1;
			});
			assertTrue(seen);
			assertFalse(database.list(names("s.ID"), EVERYBODY).isEmpty());
		}
	}
}
