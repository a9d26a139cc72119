package org.trellis.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.model.review.Intensity.INTENSIVE;
import static org.trellis.model.review.Intensity.PREVENTION;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.trellis.checks.internal.ContributedChecks;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.School;
import org.trellis.model.district.SchoolYear;
import org.trellis.model.district.Term;
import org.trellis.model.district.Weekday;
import org.trellis.model.referral.Referral;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.resources.ServiceStatus;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Season;
import org.trellis.model.scheduling.SeatStatus;
import org.trellis.model.scheduling.Session;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.DatabaseLocation.PostgresUrl;
import org.trellis.store.Progress;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestRegistry;
import org.trellis.testing.TestStore;

/** Each rule of the core, kept and broken on purpose. */
class CoreChecksTest {
	private static final LocalDate NOW = LocalDate.now();

	@TempDir
	Path folder;

	private Database database;
	private GivenDistrict given;
	private School lincoln;

	private void district(Engine engine) {
		database = TestStore.create(engine, folder);
		given = new GivenDistrict(database);
		lincoln = given.school("Lincoln");
	}

	@AfterEach
	void close() {
		database.close();
	}

	/** What a check of the core says, run as the product runs it. */
	private List<String> says(String check) {
		return says(check, TestStore.EVERYBODY);
	}

	private List<String> says(String check, Scope scope) {
		var registry = new TestRegistry(CoreChecksTest.class.getClassLoader()).withPluginOf(Check.class, "org.trellis.checks").registry();
		for (var result : new ContributedChecks(registry).run(database, scope, Progress.NONE)) {
			if (result instanceof CheckResult.Ran ran && ran.check().id().equals("org.trellis.checks." + check)) return ran.findings().stream().map(CheckFinding::sentence).toList();
			assertFalse(result instanceof CheckResult.Failed, result::toString);
		}
		throw new AssertionError("There is no check " + check);
	}

	private Term term(SchoolYear year, String name, LocalDate begins, LocalDate ends) {
		var aggregate = database.load(SchoolYear.class, year.getId(), TestStore.EVERYBODY).orElseThrow();
		var term = DistrictFactory.eINSTANCE.createTerm();
		term.setName(name);
		term.setBegins(begins);
		term.setEnds(ends);
		aggregate.root().getTerms().add(term);
		database.save(TestStore.TESTER, aggregate);
		return References.to(term);
	}

	@ParameterizedTest
	@EnumSource
	void roomsBookedTwiceByClasses(Engine engine) {
		district(engine);
		var fall = term(given.year(), "Fall Semester", LocalDate.of(2026, 8, 17), LocalDate.of(2026, 12, 18));
		var spring = term(given.year(), "Spring Semester", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 6, 11));
		var first = given.period(lincoln, "01", LocalTime.of(8, 0), LocalTime.of(8, 50));
		var second = given.period(lincoln, "02", LocalTime.of(9, 0), LocalTime.of(9, 50));
		var band = given.room(lincoln, "310", r -> r.setCapacity(40));
		var gym = given.room(lincoln, "Gym", r -> r.setCapacity(90));
		given.section(lincoln, "Band 7", band, List.of(first), c -> c.setTerm(fall));
		given.section(lincoln, "Band 8", band, List.of(second, first), c -> c.setTerm(spring));
		given.section(lincoln, "Orchestra", gym, List.of(first), c -> c.setTerm(fall));
		given.section(lincoln, "PE on Mondays", gym, List.of(second), c -> c.getDays().add(Weekday.MONDAY));
		given.section(lincoln, "PE on Fridays", gym, List.of(second), c -> c.getDays().add(Weekday.FRIDAY));
		given.section(lincoln, "Homework club", null, List.of(first), c -> c.setTerm(fall));
		given.section(lincoln, "Study hall", null, List.of(first), c -> c.setTerm(fall));
		assertEquals(List.of(), says("doubleBookedRooms"));

		given.section(lincoln, "Music 6", band, List.of(first), c -> c.setTerm(fall));
		given.section(lincoln, "Chess", gym, List.of(second), c -> {
			c.setTerm(spring);
			c.getDays().add(Weekday.FRIDAY);
		});
		assertEquals(List.of("Room 310 of Lincoln in period 01, Fall Semester, is taken by 2 classes: Band 7; Music 6.",
				"Gym of Lincoln in period 02, 2026-2027, is taken by 2 classes: PE on Fridays; Chess."), says("doubleBookedRooms"));
		given.section(lincoln, "Choir", band, List.of(first), c -> {
		});
		assertEquals(List.of("Room 310 of Lincoln in period 01, Fall Semester, is taken by 3 classes: Band 7; Choir; Music 6.",
				"Room 310 of Lincoln in period 01, 2026-2027, is taken by 4 classes: Band 7; Choir; Music 6; Band 8.",
				"Room 310 of Lincoln in period 01, Spring Semester, is taken by 2 classes: Choir; Band 8."), says("doubleBookedRooms").stream().filter(s -> s.startsWith("Room")).toList());
	}

	@ParameterizedTest
	@EnumSource
	void studentsWithoutASchool(Engine engine) {
		district(engine);
		given.aStudent("Enrolled").at(lincoln).stored();
		given.aStudent("Leaving").at(lincoln).leftSchoolOn(NOW.plusDays(1)).stored();
		given.aStudent("Gone").whoLeftTheDistrict().stored();
		assertEquals(List.of(), says("studentsWithoutSchool"));
		given.aStudent("Nowhere").stored();
		given.aStudent("Left").at(lincoln).leftSchoolOn(NOW).stored();
		given.aStudent("Later").at(lincoln).startsSchoolOn(NOW.plusDays(1)).stored();
		given.aStudent("Begins").at(lincoln).startsSchoolOn(NOW).stored();
		given.aStudent("Undated").at(lincoln).startsSchoolOn(null).stored();
		assertEquals(List.of("Later Invented is enrolled at no school.", "Left Invented is enrolled at no school.", "Nowhere Invented is enrolled at no school."), says("studentsWithoutSchool"));
		assertEquals(List.of(), says("studentsWithoutSchool", new Scope.Schools(Set.of(lincoln.getId()), "principal")));
	}

	@ParameterizedTest
	@EnumSource
	void servicesNotVerifiedForAYear(Engine engine) {
		district(engine);
		given.aService("Fresh").with(s -> s.setLastVerified(NOW.minusYears(1))).stored();
		given.aService("Closed").with(s -> {
			s.setLastVerified(null);
			s.setStatus(ServiceStatus.DEFUNCT);
		}).stored();
		assertEquals(List.of(), says("staleServices"));
		var day = NOW.minusYears(1).minusDays(1);
		given.aService("Old").with(s -> s.setLastVerified(day)).stored();
		given.aService("Unknown").with(s -> s.setLastVerified(null)).stored();
		assertEquals(List.of("\"Old\" of Harbor Family Services was last verified on " + day + ".", "\"Unknown\" of Harbor Family Services was never verified."), says("staleServices"));
	}

	@ParameterizedTest
	@EnumSource
	void servicesThatDoNotShowInTheGapMap(Engine engine) {
		district(engine);
		given.aService("Shown").in("health", PREVENTION).stored();
		given.aService("Closed").with(s -> s.setStatus(ServiceStatus.INACTIVE)).stored();
		assertEquals(List.of(), says("servicesOffTheMap"));
		given.aService("A").stored();
		given.aService("B").in("health").stored();
		given.aService("C").with(s -> s.getIntensities().add(PREVENTION)).stored();
		assertEquals(List.of("\"A\" of Harbor Family Services names no domain and no intensity of support.", "\"B\" of Harbor Family Services names no intensity of support.",
				"\"C\" of Harbor Family Services names no domain."), says("servicesOffTheMap"));
	}

	@ParameterizedTest
	@EnumSource
	void visitsBelowTheirThreshold(Engine engine) {
		district(engine);
		var clinic = given.aService("Clinic").in("health", PREVENTION).stored();
		var ana = given.aStudent("Ana").at(lincoln).stored();
		var ben = given.aStudent("Ben").at(lincoln).stored();
		var visit = given.visit(lincoln, clinic, "Clinic", v -> v.setThreshold(2));
		given.session(visit, null, LocalTime.of(9, 0), ana, ben);
		given.visit(lincoln, clinic, "Without a threshold", v -> v.setThreshold(0));
		given.visit(lincoln, clinic, "Over", v -> {
			v.setThreshold(5);
			v.setValidTo(NOW.minusDays(1));
		});
		assertEquals(List.of(), says("visitsBelowThreshold"));
		var dentist = given.visit(lincoln, clinic, "Dentist", v -> v.setThreshold(2));
		var session = given.session(dentist, null, LocalTime.of(10, 0), ana, ben);
		var aggregate = database.load(Session.class, session.getId(), TestStore.EVERYBODY).orElseThrow();
		aggregate.root().getBookings().get(1).setStatus(SeatStatus.NOT_READY);
		database.save(TestStore.TESTER, aggregate);
		given.visit(lincoln, clinic, "Eye test", v -> v.setThreshold(3));
		assertEquals(List.of("\"Dentist\" at Lincoln on Thursday is made with 2 ready students; 1 is ready.", "\"Eye test\" at Lincoln on Thursday is made with 3 ready students; 0 are ready."),
				says("visitsBelowThreshold"));
		assertEquals(List.of(), says("visitsBelowThreshold", new Scope.Schools(Set.of(UUID.randomUUID()), "principal elsewhere")));
	}

	@ParameterizedTest
	@EnumSource
	void intensiveNeedsThatNobodyAnswers(Engine engine) {
		district(engine);
		var clinic = given.aService("Clinic").in("health", INTENSIVE).stored();
		given.aStudent("Light").at(lincoln).withNeed("health", PREVENTION).stored();
		given.aStudent("Strong").at(lincoln).withFinding("health", FindingKind.STRENGTH, INTENSIVE).stored();
		given.aStudent("Planned").at(lincoln).withNeed("health", INTENSIVE).withPlanFor("health").stored();
		given.referral(given.aStudent("Referred").at(lincoln).withNeed("health", INTENSIVE).stored(), clinic, lincoln, "health", ReferralState.DRAFTED);
		var better = given.aStudent("Better").at(lincoln).withNeed("health", INTENSIVE).stored();
		given.review(better, given.cycle(given.year(), Season.SPRING, LocalDate.of(2027, 2, 1)), List.of());
		var caredFor = given.aStudent("Cared").at(lincoln).withNeed("health", INTENSIVE).stored();
		for (var state : List.of(ReferralState.REVOKED, ReferralState.COMPLETED)) given.referral(caredFor, clinic, lincoln, "health", state);
		assertEquals(List.of(), says("intensiveNeedsUnanswered"));
		var refused = given.aStudent("Refused").at(lincoln).withNeed("health", INTENSIVE).stored();
		for (var state : List.of(ReferralState.DECLINED_BY_FAMILY, ReferralState.REJECTED_BY_PROVIDER, ReferralState.COULD_NOT_REACH, ReferralState.REVOKED)) given.referral(refused, clinic, lincoln, "health", state);
		var longAgo = given.referral(given.aStudent("Longago").at(lincoln).withNeed("health", INTENSIVE).stored(), clinic, lincoln, "health", ReferralState.COMPLETED).getId();
		var referral = database.load(Referral.class, longAgo, TestStore.EVERYBODY).orElseThrow();
		referral.root().setCreatedOn(given.year().getBegins().minusDays(1));
		database.save(TestStore.TESTER, referral);
		given.aStudent("Alone").at(lincoln).withNeed("health", INTENSIVE).withNeed("health", INTENSIVE).stored();
		given.aStudent("Otherwise").at(lincoln).withNeed("health", INTENSIVE).withPlanFor("academic").stored();
		assertEquals(List.of("Alone Invented has an intensive need (health), and there is neither a plan line nor a referral for it.",
				"Longago Invented has an intensive need (health), and there is neither a plan line nor a referral for it.",
				"Otherwise Invented has an intensive need (health), and there is neither a plan line nor a referral for it.",
				"Refused Invented has an intensive need (health), and there is neither a plan line nor a referral for it."), says("intensiveNeedsUnanswered"));
	}

	@ParameterizedTest
	@EnumSource
	void anAuditThatWasChangedByOtherMeans(Engine engine) throws SQLException {
		district(engine);
		assertEquals(List.of(), says("brokenAudit"));
		long line = database.lastChange() - 1;
		try (var connection = connection(); var statement = connection.createStatement()) {
			statement.execute(engine == Engine.DERBY ? "DROP TRIGGER TRELLIS.AUDIT_LINE_UPDATED" : "ALTER TABLE TRELLIS.AUDIT_LINE DISABLE TRIGGER USER");
			assertEquals(1, statement.executeUpdate("UPDATE TRELLIS.AUDIT_LINE SET ACTOR = 'somebody else' WHERE SEQ = " + line));
		}
		assertEquals(List.of("Audit line " + line + " does not fit the lines before it."), says("brokenAudit"));
	}

	/** Past the store, as a person with the files or the server's password could. */
	private Connection connection() throws SQLException {
		return switch (database.location()) {
		case DerbyFolder derby -> {
			var source = new EmbeddedDataSource();
			source.setDatabaseName(derby.folder().resolve("database").toString());
			yield source.getConnection();
		}
		case PostgresUrl postgres -> {
			var source = new PGSimpleDataSource();
			source.setUrl(postgres.url());
			yield source.getConnection();
		}
		};
	}

	@ParameterizedTest
	@EnumSource
	void everyCheckSaysWhatWhyAndHow(Engine engine) {
		district(engine);
		var registry = new TestRegistry(CoreChecksTest.class.getClassLoader()).withPluginOf(Check.class, "org.trellis.checks").registry();
		var severities = new ArrayList<Severity>();
		for (var result : new ContributedChecks(registry).run(database, TestStore.EVERYBODY, Progress.NONE)) {
			assertTrue(result instanceof CheckResult.Ran ran && ran.good() && ran.plugin().equals("org.trellis.checks"), result::toString);
			var check = ((CheckResult.Ran) result).check();
			severities.add(check.severity());
			for (var text : List.of(check.what(), check.why(), check.howToFix())) assertFalse(text.isBlank(), check.id());
		}
		assertEquals(7, severities.size());
		assertEquals(severities.stream().sorted().toList(), severities);
	}
}
