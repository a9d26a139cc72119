package org.trellis.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.model.review.Intensity.PREVENTION;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.Domain;
import org.trellis.model.Domains;
import org.trellis.model.district.School;
import org.trellis.model.district.Student;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.resources.CapacityStatus;
import org.trellis.model.resources.ServiceStatus;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Season;
import org.trellis.resources.internal.StoredGapMaps;
import org.trellis.store.Database;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** The reporting views count the resource map by their own SQL, and the demand of all maps is read at once: all say the same in a generated district. */
class GapMapViewsTest {
	private static final Domains DOMAINS = Domains.of(List.of(new Domain("academic", "Academic", 10, 'a'), new Domain("social", "Social", 20, 's'), new Domain("health", "Health", 30, 'h'),
			new Domain("family", "Family", 40, 'f')));

	@TempDir
	Path folder;

	private Database database;
	private GivenDistrict given;
	private School lincoln;
	private School adams;

	private void district(Engine engine) {
		database = TestStore.create(engine, folder);
		given = new GivenDistrict(database);
		lincoln = given.school("Lincoln");
		adams = given.school("Adams");
	}

	@AfterEach
	void close() {
		database.close();
	}

	/** The reporting views count the same by their own SQL. */
	@ParameterizedTest
	@EnumSource
	void agreesWithTheReportingViewsInAGeneratedDistrict(Engine engine) throws SQLException {
		var today = new StoredGapMaps(DOMAINS);
		district(engine);
		generate(new Random(7));
		var map = today.ofDistrict(database, TestStore.EVERYBODY);
		assertEquals(view(database, "SELECT DOMAIN, INTENSITY, SERVICES, OPEN_PLACES, DEMAND, UNMET FROM REPORTING.DISTRICT_GAP_MAP"), texts(map));
		for (var school : List.of(lincoln, adams)) {
			var own = today.ofSchool(database, TestStore.EVERYBODY, school.getId());
			assertEquals(view(database, "SELECT DOMAIN, INTENSITY, SERVICES, OPEN_PLACES, DEMAND, UNMET FROM REPORTING.GAP_MAP WHERE SCHOOL_ID = '" + school.getId() + "'"), texts(own));
			for (var cell : own.cells()) assertEquals(cell.demand(), database.count(today.studentsOf(own, cell, StudentsWanted.ALL).rows(), TestStore.EVERYBODY));
			for (var cell : own.cells()) assertEquals(cell.services(), database.count(today.servicesOf(own, cell), TestStore.EVERYBODY));
		}
		var demand = today.demand(database, TestStore.EVERYBODY);
		assertEquals(map.cells().stream().map(GapCell::demand).toList(), demand.stream().map(GapMaps.Demand::district).toList());
		for (var school : List.of(lincoln, adams)) {
			var own = today.ofSchool(database, TestStore.EVERYBODY, school.getId());
			assertEquals(own.cells().stream().map(GapCell::demand).toList(), demand.stream().map(d -> d.schools().get(school.getId().toString())).toList());
		}
		assertTrue(map.cells().stream().mapToInt(GapCell::demand).sum() > 20 && map.cells().stream().mapToInt(GapCell::unmet).sum() > 5, "enough is going on: " + texts(map));
	}

	private static Map<String, String> texts(GapMap map) {
		return map.cells().stream().collect(Collectors.toMap(c -> c.domain() + " " + c.intensity(), GapMapViewsTest::text, (a, b) -> a, TreeMap::new));
	}

	/** What a view says of each cell. */
	static Map<String, String> view(Database database, String sql) throws SQLException {
		var cells = new TreeMap<String, String>();
		try (var connection = database.reportingConnection(TestStore.EVERYBODY); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
			while (rows.next()) {
				cells.put(rows.getString(1) + " " + rows.getString(2), rows.getInt(3) + " services, " + rows.getInt(4) + " open, " + rows.getInt(5) + " students, " + rows.getInt(6) + " unmet");
			}
		}
		return cells;
	}

	private void generate(Random random) {
		var keys = List.of("academic", "social", "health", "family");
		var spring = given.cycle(given.year(), Season.SPRING, LocalDate.of(2027, 2, 1));
		for (var i = 0; i < 12; i++) {
			var service = given.aService("Service " + i).in(keys.get(random.nextInt(4)), Intensity.values()[random.nextInt(3)], Intensity.values()[random.nextInt(3)]);
			if (random.nextInt(5) == 0) service.with(s -> s.setStatus(ServiceStatus.TEMPORARILY_CLOSED));
			for (var n = random.nextInt(3); n > 0; n--) service.withCapacity(CapacityStatus.values()[random.nextInt(4) % 3], random.nextInt(6), random.nextBoolean() ? null : random.nextInt(6), random.nextInt(4));
			for (var school : List.of(lincoln, adams)) if (random.nextInt(3) == 0) service.offeredAt(school, random.nextBoolean() ? null : random.nextInt(5));
			var stored = service.stored();
			var student = given.aStudent("Referred " + i).at(lincoln).withNeed("social", PREVENTION).stored();
			given.referral(student, stored, lincoln, keys.get(random.nextInt(2)), ReferralState.values()[random.nextInt(ReferralState.values().length)]);
		}
		for (var i = 0; i < 40; i++) {
			var student = given.aStudent("Student " + i).at(random.nextBoolean() ? lincoln : adams);
			for (var n = random.nextInt(4); n > 0; n--) student.withFinding(keys.get(random.nextInt(4)), FindingKind.values()[random.nextInt(2)], Intensity.values()[random.nextInt(3)]);
			if (random.nextInt(4) == 0) student.reviewedIn(spring);
			if (random.nextInt(4) == 0) student.withPlanFor(keys.get(random.nextInt(4)));
			if (random.nextInt(9) == 0) student.leftSchoolOn(LocalDate.of(2020, 1, 1));
			if (i % 5 == 0) student.startsSchoolOn(LocalDate.now().plusDays(random.nextInt(3)));
			if (random.nextInt(9) == 0) student.whoLeftTheDistrict();
			student.stored();
		}
	}

	static String text(GapCell c) {
		return c.services() + " services, " + c.openPlaces() + " open, " + c.demand() + " students, " + c.unmet() + " unmet";
	}
}
