package org.trellis.resources.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.trellis.model.review.Intensity.INTENSIVE;
import static org.trellis.model.review.Intensity.PREVENTION;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.Domain;
import org.trellis.model.Domains;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.Household;
import org.trellis.model.district.School;
import org.trellis.model.district.Student;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Season;
import org.trellis.resources.GapCell;
import org.trellis.resources.GapMap;
import org.trellis.resources.GapMaps.StudentInNeed;
import org.trellis.resources.StudentsWanted;
import org.trellis.resources.StudentsWanted.Order;
import org.trellis.resources.StudentsWanted.Word;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.PageKey;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** The students behind a cell by pages: the same ones in the same order whichever way leads to them, sorted, filtered and counted by the database (D10). */
class StudentsBehindCellTest {
	@TempDir
	Path folder;

	private Database database;
	private GivenDistrict given;
	private School lincoln;
	private School adams;
	private final StoredGapMaps maps = new StoredGapMaps(Domains.of(List.of(new Domain("health", "Health", 10, 'h'), new Domain("social", "Social", 20, 's'))), GivenDistrict.CLOCK);

	/** Six in need of health, and one of each kind that is not. */
	private void district(Engine engine) {
		database = TestStore.create(engine, folder);
		given = new GivenDistrict(database);
		lincoln = given.school("Lincoln");
		adams = given.school("Adams");
		var clinic = given.aService("Clinic").in("health", INTENSIVE).stored();
		var spring = given.cycle(given.year(), Season.SPRING, LocalDate.of(2027, 2, 1));
		at(home("ht", "02126"), given.aStudent("Ana").ofFamily("Moss").at(lincoln).inGrade(10).withNeed("health", INTENSIVE).stored());
		given.aStudent("Ana").ofFamily("Moss").at(adams).inGrade(2).withNeed("health", INTENSIVE).stored();
		at(home("es", "02121"), given.aStudent("Ben").ofFamily("Ash").at(lincoln).inGrade(9).withNeed("health", INTENSIVE).withNeed("social", PREVENTION).stored());
		given.aStudent("Cleo").ofFamily("Moss").at(adams).inGrade(9).reviewedIn(spring).withNeed("health", INTENSIVE).stored();
		at(home("es", "02126"), given.aStudent("Dov").ofFamily("de_Luca").withNeed("health", INTENSIVE).stored());
		given.referral(given.aStudent("Eve").ofFamily("Birch").at(lincoln).inGrade(3).withNeed("health", INTENSIVE).stored(), clinic, lincoln, "health", ReferralState.WAITLISTED);
		given.referral(given.aStudent("Started").at(lincoln).withNeed("health", INTENSIVE).stored(), clinic, lincoln, "health", ReferralState.STARTED);
		given.aStudent("Planned").at(lincoln).withNeed("health", INTENSIVE).withPlanFor("health").stored();
		given.aStudent("Light").at(lincoln).withNeed("health", PREVENTION).stored();
		given.aStudent("Strength").at(lincoln).withFinding("health", FindingKind.STRENGTH, INTENSIVE).stored();
		given.aStudent("Gone").at(lincoln).whoLeftTheDistrict().withNeed("health", INTENSIVE).stored();
		given.review(given.aStudent("Better").at(lincoln).withNeed("health", INTENSIVE).stored(), spring, List.of());
	}

	private Household home(String language, String postalCode) {
		var home = DistrictFactory.eINSTANCE.createHousehold();
		home.setHomeLanguage(language);
		home.setPostalCode(postalCode);
		return given.stored(home);
	}

	private void at(Household home, Student student) {
		var aggregate = database.load(Student.class, student.getId(), TestStore.EVERYBODY).orElseThrow();
		aggregate.root().setHousehold(References.to(home));
		database.save(TestStore.TESTER, aggregate);
	}

	@AfterEach
	void close() {
		database.close();
	}

	private GapMap map() {
		return maps.ofDistrict(database, TestStore.EVERYBODY);
	}

	private static GapCell health(GapMap map) {
		return map.cell("health", INTENSIVE);
	}

	/** The same cell, as it would be of a district with a great many students: that list walks through the names. */
	private static GapCell crowded(GapCell cell) {
		return new GapCell(cell.domain(), cell.intensity(), cell.services(), cell.openPlaces(), StudentsBehindCell.MANY);
	}

	private List<StudentInNeed> pages(ListQuery<StudentInNeed> query, Scope scope, int size) {
		var rows = new ArrayList<StudentInNeed>();
		for (var key = PageKey.START; key != null;) {
			var page = database.page(query, scope, key, size);
			rows.addAll(page.rows());
			key = page.next();
		}
		return rows;
	}

	private static List<String> names(List<StudentInNeed> students) {
		return students.stream().map(s -> s.givenName() + " " + s.familyName()).toList();
	}

	@ParameterizedTest
	@EnumSource
	void theWayThroughTheNamesLeadsToTheSameStudentsInTheSameOrder(Engine engine) {
		district(engine);
		var map = map();
		var found = maps.studentsOf(map, health(map), StudentsWanted.ALL);
		var walked = maps.studentsOf(map, crowded(health(map)), StudentsWanted.ALL);
		assertNotEquals(found.rows().from(), walked.rows().from(), "two ways");
		assertEquals("STUDENT s", walked.rows().from());
		var students = database.list(found.rows(), TestStore.EVERYBODY);
		assertEquals(List.of("Ben Ash", "Eve Birch", "Ana Moss", "Ana Moss", "Cleo Moss", "Dov de_Luca"), names(students));
		assertEquals(6, health(map).demand());
		for (var list : List.of(found, walked)) {
			for (var size : List.of(1, 2, 5, 6, 100)) assertEquals(students, pages(list.rows(), TestStore.EVERYBODY, size), "by " + size);
			assertEquals(6, database.count(list.counted(), TestStore.EVERYBODY));
		}
	}

	@ParameterizedTest
	@EnumSource
	void whoSeesASchoolSeesAndCountsItsStudentsOnEitherWay(Engine engine) {
		district(engine);
		var principal = new Scope.Schools(Set.of(adams.getId()), "principal");
		var map = maps.ofDistrict(database, principal);
		assertEquals(2, health(map).demand());
		for (var cell : List.of(health(map), crowded(health(map)))) {
			var list = maps.studentsOf(map, cell, StudentsWanted.ALL);
			assertEquals(List.of("Ana Moss", "Cleo Moss"), names(pages(list.rows(), principal, 1)));
			assertEquals(2, database.count(list.counted(), principal));
			assertEquals(List.of(), pages(list.rows(), new Scope.Nobody("unknown"), 10));
		}
		var school = maps.ofSchool(database, TestStore.EVERYBODY, adams.getId());
		assertEquals(List.of("Ana Moss", "Cleo Moss"), names(pages(maps.studentsOf(school, crowded(health(school)), StudentsWanted.ALL).rows(), TestStore.EVERYBODY, 1)));
	}

	@ParameterizedTest
	@EnumSource
	void everyColumnSortsBothWaysAndWhatIsNotKnownComesFirst(Engine engine) {
		district(engine);
		assertEquals("Ben Eve Ana2 Ana10 Cleo Dov", sorted(Order.NAME));
		assertEquals("Dov Ana2 Eve Ben Cleo Ana10", sorted(Order.GRADE));
		assertEquals("Eve Ana2 Cleo Ben Dov Ana10", sorted(Order.LANGUAGE));
		assertEquals("Eve Ana2 Cleo Ben Ana10 Dov", sorted(Order.POSTAL_CODE));
		assertEquals("Dov Ana2 Cleo Ben Eve Ana10", sorted(Order.SCHOOL));
	}

	/** By pages of two, and in both directions. The two of one name stand in the order of their ids, which is not told here: the younger one first. */
	private String sorted(Order order) {
		var map = map();
		for (var cell : List.of(health(map), crowded(health(map)))) {
			var rising = pages(maps.studentsOf(map, cell, new StudentsWanted(List.of(), order, false)).rows(), TestStore.EVERYBODY, 2);
			var falling = pages(maps.studentsOf(map, cell, new StudentsWanted(List.of(), order, true)).rows(), TestStore.EVERYBODY, 2);
			assertEquals(rising, falling.reversed());
		}
		var rows = new ArrayList<>(pages(maps.studentsOf(map, crowded(health(map)), new StudentsWanted(List.of(), order, false)).rows(), TestStore.EVERYBODY, 2));
		return String.join(" ", labels(rows, order == Order.NAME));
	}

	private static List<String> labels(List<StudentInNeed> rows, boolean namesakesBesideEachOther) {
		var labels = new ArrayList<>(rows.stream().map(s -> s.givenName().equals("Ana") ? "Ana" + s.grade().getLiteral().substring("GRADE_".length()) : s.givenName()).toList());
		if (namesakesBesideEachOther && labels.indexOf("Ana10") < labels.indexOf("Ana2")) Collections.swap(labels, labels.indexOf("Ana10"), labels.indexOf("Ana2"));
		return labels;
	}

	@ParameterizedTest
	@EnumSource
	void everyWordIsInANameALanguageAPostalCodeOrASchool(Engine engine) {
		district(engine);
		assertEquals("Eve Birch", found(new Word("BIR", Set.of())));
		assertEquals("Ana Moss, Cleo Moss", found(new Word("adam", Set.of())));
		assertEquals("Ana Moss, Dov de_Luca", found(new Word("02126", Set.of())));
		assertEquals("Ben Ash, Dov de_Luca", found(new Word("span", Set.of("es"))));
		assertEquals("Ben Ash, Ana Moss, Dov de_Luca", found(new Word("a language", Set.of("es", "ht"))));
		assertEquals("Ben Ash", found(new Word("span", Set.of("es")), new Word("lincoln", Set.of())));
		assertEquals("Dov de_Luca", found(new Word("e_l", Set.of())), "a sign of the database's own means itself");
		assertEquals("", found(new Word("%", Set.of())));
		assertEquals("", found(new Word("\\", Set.of())));
		assertEquals("", found(new Word("planned", Set.of())), "only students of the cell");
		var map = map();
		assertEquals(Set.of("es", "ht"), Set.copyOf(database.list(maps.languagesOf(map, health(map)), TestStore.EVERYBODY)));
		assertEquals(List.of("es"), database.list(maps.languagesOf(map, map.cell("social", PREVENTION)), TestStore.EVERYBODY));
	}

	private String found(Word... words) {
		var map = map();
		var list = maps.studentsOf(map, crowded(health(map)), new StudentsWanted(List.of(words), Order.NAME, false));
		var rows = pages(list.rows(), TestStore.EVERYBODY, 2);
		assertEquals(rows.size(), database.count(list.counted(), TestStore.EVERYBODY));
		return String.join(", ", names(rows));
	}
}
