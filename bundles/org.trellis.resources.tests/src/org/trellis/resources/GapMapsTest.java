package org.trellis.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.trellis.model.review.Intensity.EARLY_INTERVENTION;
import static org.trellis.model.review.Intensity.INTENSIVE;
import static org.trellis.model.review.Intensity.PREVENTION;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.Domain;
import org.trellis.model.Domains;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.School;
import org.trellis.model.district.Student;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.resources.CapacityStatus;
import org.trellis.model.resources.ServiceStatus;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.ReviewStatus;
import org.trellis.model.review.Season;
import org.trellis.resources.internal.StoredGapMaps;
import org.trellis.store.Database;
import org.trellis.store.PageKey;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** The resource map, counted by real databases. */
class GapMapsTest {
	private static final Domains DOMAINS = Domains.of(List.of(new Domain("academic", "Academic", 10, 'a'), new Domain("social", "Social", 20, 's'), new Domain("health", "Health", 30, 'h'),
			new Domain("family", "Family", 40, 'f')));
	private final GapMaps maps = new StoredGapMaps(DOMAINS, GivenDistrict.CLOCK);

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

	private GapMap map() {
		return maps.ofDistrict(database, TestStore.EVERYBODY);
	}

	private GapMap map(School school) {
		return maps.ofSchool(database, TestStore.EVERYBODY, school.getId());
	}

	private static String text(GapCell c) {
		return GapMapViewsTest.text(c);
	}

	private List<String> studentsOf(GapMap map, GapCell cell) {
		return database.list(maps.studentsOf(map, cell, StudentsWanted.ALL).rows(), TestStore.EVERYBODY).stream().map(GapMaps.StudentInNeed::givenName).toList();
	}

	@ParameterizedTest
	@EnumSource
	void aNeedWithoutAPlaceShowsAsAGapAndLeadsToItsStudents(Engine engine) {
		district(engine);
		given.aStudent("Ana").at(lincoln).withNeed("health", INTENSIVE).stored();
		given.aStudent("Ben").at(adams).withNeed("health", INTENSIVE).withNeed("academic", PREVENTION).stored();
		given.aService("Clinic").in("health", INTENSIVE).withCapacity(CapacityStatus.CAPACITY, 5, null, 4).stored();
		var map = map();
		var cell = map.cell("health", INTENSIVE);
		assertEquals("1 services, 1 open, 2 students, 1 unmet", text(cell));
		assertEquals(List.of("academic", "social", "health", "family"), map.domains());
		assertEquals(12, map.cells().size());
		assertEquals("Test District 2026-2027", map.place() + " " + map.basis().schoolYearName());
		assertEquals("academic", map.gaps().get(0).domain(), "nobody can take Ben there");
		assertEquals(2, map.rank(cell));
		assertEquals(List.of("Ana", "Ben"), studentsOf(map, cell));
		assertEquals(List.of("Clinic"), database.list(maps.servicesOf(map, cell), TestStore.EVERYBODY).stream().map(GapMaps.ServiceInCell::name).toList());
		assertEquals("1 services, 1 open, 1 students, 0 unmet", text(map(lincoln).cell("health", INTENSIVE)));
		assertEquals(List.of("Ben"), studentsOf(map(adams), map(adams).cell("health", INTENSIVE)));
	}

	@ParameterizedTest
	@EnumSource
	void onlyOpenNeedsOfStudentsWhoAreHereAreDemand(Engine engine) {
		district(engine);
		var clinic = given.aService("Clinic").in("health", INTENSIVE).stored();
		given.aStudent("Counted").at(lincoln).withNeed("health", INTENSIVE).stored();
		given.aStudent("Strength").at(lincoln).withFinding("health", FindingKind.STRENGTH, INTENSIVE).stored();
		given.aStudent("Planned").at(lincoln).withNeed("health", INTENSIVE).withPlanFor("health").stored();
		given.aStudent("PlannedElsewhere").at(lincoln).withNeed("health", INTENSIVE).withPlanFor("academic").stored();
		given.referral(given.aStudent("Started").at(lincoln).withNeed("health", INTENSIVE).stored(), clinic, lincoln, "health", ReferralState.STARTED);
		given.referral(given.aStudent("Waiting").at(lincoln).withNeed("health", INTENSIVE).stored(), clinic, lincoln, "health", ReferralState.WAITLISTED);
		given.aStudent("Gone").at(lincoln).whoLeftTheDistrict().withNeed("health", INTENSIVE).stored();
		given.aStudent("Moved").at(lincoln).leftSchoolOn(GivenDistrict.TODAY).withNeed("health", INTENSIVE).stored();
		given.aStudent("Comes").at(lincoln).startsSchoolOn(GivenDistrict.TODAY.plusDays(1)).withNeed("health", INTENSIVE).stored();
		var lastYear = given.schoolYear("2025-2026", LocalDate.of(2025, 8, 18), LocalDate.of(2026, 6, 12), false);
		given.aStudent("LastYear").at(lincoln).reviewedIn(given.cycle(lastYear, Season.SPRING, LocalDate.of(2026, 3, 1))).withNeed("health", INTENSIVE).stored();
		assertEquals(List.of("Comes", "Counted", "Moved", "PlannedElsewhere", "Waiting"), studentsOf(map(), map().cell("health", INTENSIVE)));
		assertEquals(5, map().cell("health", INTENSIVE).demand());
		assertEquals(List.of("Counted", "PlannedElsewhere", "Waiting"), studentsOf(map(lincoln), map(lincoln).cell("health", INTENSIVE)));
		assertEquals(3, map(lincoln).cell("health", INTENSIVE).demand());
	}

	@ParameterizedTest
	@EnumSource
	void theNewestBegunReviewOfTheYearCounts(Engine engine) {
		district(engine);
		var spring = given.cycle(given.year(), Season.SPRING, LocalDate.of(2027, 2, 1));
		var better = given.aStudent("Better").at(lincoln).withNeed("health", INTENSIVE).stored();
		given.review(better, spring, List.of());
		var waiting = given.aStudent("Waiting").at(lincoln).withNeed("health", INTENSIVE).stored();
		var notStarted = ReviewFactory.eINSTANCE.createStudentReview();
		notStarted.setCycle(References.to(spring));
		notStarted.setStudent(References.to(waiting));
		notStarted.setStatus(ReviewStatus.NOT_STARTED);
		given.stored(notStarted);
		given.aStudent("Worse").at(lincoln).reviewedIn(spring).withNeed("health", INTENSIVE).stored();
		assertEquals(List.of("Waiting", "Worse"), studentsOf(map(), map().cell("health", INTENSIVE)));
		assertEquals(2, map().cell("health", INTENSIVE).demand());
	}

	/** One of them must be the newest, for the map and for the reporting views of each database alike. */
	@ParameterizedTest
	@EnumSource
	void ofTwoReviewsThatBeganOnOneDayTheSpringReviewCounts(Engine engine) throws SQLException {
		district(engine);
		var spring = given.cycle(given.year(), Season.SPRING, given.fall().getBegins());
		var worse = given.aStudent("Worse").at(lincoln).reviewedIn(spring).withNeed("health", INTENSIVE).stored();
		given.review(worse, given.fall(), List.of());
		var better = given.aStudent("Better").at(lincoln).withNeed("health", INTENSIVE).stored();
		given.review(better, spring, List.of());
		assertEquals(List.of("Worse"), studentsOf(map(), map().cell("health", INTENSIVE)));
		for (var map : List.of(map(), map(lincoln))) assertEquals(1, map.cell("health", INTENSIVE).demand());
		for (var view : List.of("DISTRICT_GAP_MAP WHERE 1 = 1", "GAP_MAP WHERE SCHOOL_ID = '" + lincoln.getId() + "'"))
			assertEquals(text(map(lincoln).cell("health", INTENSIVE)), GapMapViewsTest.view(database, "SELECT DOMAIN, INTENSITY, SERVICES, OPEN_PLACES, DEMAND, UNMET FROM REPORTING." + view).get("health INTENSIVE"));
		assertEquals(List.of("FALL false", "SPRING true"), cycles());
	}

	private List<String> cycles() throws SQLException {
		var cycles = new ArrayList<String>();
		try (var connection = database.reportingConnection(TestStore.EVERYBODY); var statement = connection.createStatement(); var rows = statement.executeQuery("SELECT SEASON, IS_LATEST FROM REPORTING.REVIEW_CYCLES ORDER BY SEASON")) {
			while (rows.next()) cycles.add(rows.getString(1) + " " + rows.getBoolean(2));
		}
		return cycles;
	}

	@ParameterizedTest
	@EnumSource
	void placesAreWhatIsFundedAndNotFilled(Engine engine) {
		district(engine);
		given.aService("Funded").in("social", PREVENTION).withCapacity(CapacityStatus.CAPACITY, 20, 10, 7).stored();
		given.aService("Overfilled").in("social", PREVENTION).withCapacity(CapacityStatus.CAPACITY, 20, 5, 7).withCapacity(CapacityStatus.CAPACITY, 4, 9, 2).stored();
		given.aService("Waitlist").in("social", PREVENTION).withCapacity(CapacityStatus.WAITLIST, 20, null, 0).stored();
		given.aService("Full").in("social", PREVENTION).withCapacity(CapacityStatus.NO_CAPACITY, 20, null, 0).stored();
		given.aService("Unknown").in("social", PREVENTION).stored();
		given.aService("Closed").in("social", PREVENTION).withCapacity(CapacityStatus.CAPACITY, 20, null, 0).with(s -> s.setStatus(ServiceStatus.INACTIVE)).stored();
		assertEquals("5 services, 5 open, 0 students, 0 unmet", text(map().cell("social", PREVENTION)));
		var places = database.list(maps.servicesOf(map(), map().cell("social", PREVENTION)), TestStore.EVERYBODY).stream().map(s -> s.name() + " " + s.openPlaces()).toList();
		assertEquals(List.of("Full 0", "Funded 3", "Overfilled 2", "Unknown 0", "Waitlist 0"), places);
	}

	@ParameterizedTest
	@EnumSource
	void aSchoolSeesWhatIsOpenToItAndItsOwnPlaces(Engine engine) {
		district(engine);
		given.aService("Everywhere").in("family", PREVENTION, EARLY_INTERVENTION).withCapacity(CapacityStatus.CAPACITY, 8, null, 0).stored();
		given.aService("Lincoln only").in("family", PREVENTION).withCapacity(CapacityStatus.CAPACITY, 10, null, 4).offeredAt(lincoln, null).stored();
		given.aService("Some kept").in("family", PREVENTION).withCapacity(CapacityStatus.CAPACITY, 10, null, 4).offeredAt(lincoln, 2).offeredAt(adams, 30).stored();
		given.aService("Kept, capacity unknown").in("family", PREVENTION).offeredAt(adams, 3).offeredAt(lincoln, 1).stored();
		assertEquals("4 services, 24 open, 0 students, 0 unmet", text(map().cell("family", PREVENTION)));
		assertEquals("4 services, 17 open, 0 students, 0 unmet", text(map(lincoln).cell("family", PREVENTION)));
		assertEquals("3 services, 17 open, 0 students, 0 unmet", text(map(adams).cell("family", PREVENTION)));
		assertEquals("1 services, 8 open, 0 students, 0 unmet", text(map(adams).cell("family", EARLY_INTERVENTION)), "all places show in each cell");
		assertEquals(3, database.list(maps.servicesOf(map(adams), map(adams).cell("family", PREVENTION)), TestStore.EVERYBODY).size());
	}

	@ParameterizedTest
	@EnumSource
	void aDomainWhosePlugInIsGoneStaysInTheMap(Engine engine) {
		district(engine);
		given.aStudent("Ana").at(lincoln).withNeed("career", PREVENTION).stored();
		assertEquals(List.of("academic", "social", "health", "family", "career"), map().domains());
		assertEquals(1, map().cell("career", PREVENTION).demand());
	}

	@ParameterizedTest
	@EnumSource
	void theScopeDecidesWhoIsCounted(Engine engine) {
		district(engine);
		given.aStudent("Ana").at(lincoln).withNeed("health", INTENSIVE).stored();
		given.aStudent("Ben").at(adams).withNeed("health", INTENSIVE).stored();
		var principal = new Scope.Schools(Set.of(adams.getId()), "principal");
		assertEquals(1, maps.ofDistrict(database, principal).cell("health", INTENSIVE).demand());
		assertEquals(0, maps.ofDistrict(database, new Scope.Nobody("unknown")).cell("health", INTENSIVE).demand());
		assertThrows(StoreException.class, () -> maps.ofSchool(database, TestStore.EVERYBODY, UUID.randomUUID()));
	}

	@ParameterizedTest
	@EnumSource
	void anEmptyDistrictIsAllGaps(Engine engine) {
		database = TestStore.create(engine, folder);
		var map = map();
		assertEquals(12, map.gaps().size());
		assertEquals(0, database.count(maps.studentsOf(map, map.cells().getFirst(), StudentsWanted.ALL).rows(), TestStore.EVERYBODY));
	}

	@ParameterizedTest
	@EnumSource
	void studentsComeByPagesWithLanguageAndPostalCode(Engine engine) {
		district(engine);
		var home = DistrictFactory.eINSTANCE.createHousehold();
		home.setHomeLanguage("ht");
		home.setPostalCode("02126");
		given.stored(home);
		for (var i = 0; i < 7; i++) {
			var student = given.aStudent("S" + i).at(lincoln).inGrade(4).withNeed("health", INTENSIVE).stored();
			if (i % 2 == 0) continue;
			var aggregate = database.load(Student.class, student.getId(), TestStore.EVERYBODY).orElseThrow();
			aggregate.root().setHousehold(References.to(home));
			database.save(TestStore.TESTER, aggregate);
		}
		var map = map();
		var cell = map.cell("health", INTENSIVE);
		var names = new ArrayList<String>();
		for (var key = PageKey.START; key != null;) {
			var page = database.page(maps.studentsOf(map, cell, StudentsWanted.ALL).rows(), TestStore.EVERYBODY, key, 3);
			page.rows().forEach(r -> names.add(r.givenName()));
			key = page.next();
		}
		assertEquals(List.of("S0", "S1", "S2", "S3", "S4", "S5", "S6"), names);
		var creole = database.list(maps.studentsOf(map, cell, new StudentsWanted(List.of(new StudentsWanted.Word("haitian", Set.of("ht"))), StudentsWanted.Order.NAME, false)).rows(), TestStore.EVERYBODY);
		assertEquals(List.of("S1 Lincoln GRADE_4 ht 02126", "S3 Lincoln GRADE_4 ht 02126", "S5 Lincoln GRADE_4 ht 02126"),
				creole.stream().map(s -> String.join(" ", s.givenName(), s.school(), s.grade().name(), s.homeLanguage(), s.postalCode())).toList());
	}
}
