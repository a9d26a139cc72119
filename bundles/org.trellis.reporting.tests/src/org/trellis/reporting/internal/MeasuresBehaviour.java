package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.access.SignedIn;
import org.trellis.model.base.BaseFactory;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.School;
import org.trellis.model.district.Student;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.resources.ServiceStatus;
import org.trellis.model.review.Intensity;
import org.trellis.reporting.Figure;
import org.trellis.reporting.Measure;
import org.trellis.reporting.Measures.Computed;
import org.trellis.reporting.Measures.MeasureTable;
import org.trellis.reporting.ReportException;
import org.trellis.reporting.Shown;
import org.trellis.reporting.Suppression;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestRegistry;
import org.trellis.testing.TestStore;

/** The measures of the core, read in SQL (D34, D35). */
abstract class MeasuresBehaviour {
	private static final SignedIn PRINCIPAL = new SignedIn(TestStore.TESTER, TestStore.EVERYBODY);

	private final Engine engine;

	@TempDir
	Path folder;

	private Database database;
	private GivenDistrict given;
	private School lincoln;
	private School parks;

	MeasuresBehaviour(Engine engine) {
		this.engine = engine;
	}

	/** A school year with two schools; groups of three and more are shown. */
	private Database district() {
		database = TestStore.create(engine, folder);
		given = new GivenDistrict(database);
		lincoln = given.school("Lincoln Elementary");
		parks = given.school("Rosa Parks Middle");
		smallestGroup("3");
		return database;
	}

	private void smallestGroup(String number) {
		var setting = BaseFactory.eINSTANCE.createSetting();
		setting.setKey(Suppression.SETTING);
		setting.setValue(number);
		given.stored(setting);
	}

	private List<Student> students(School at, int number) {
		return IntStream.range(0, number).mapToObj(i -> given.aStudent("S" + i).at(at).stored()).toList();
	}

	private List<Student> reviewed(School at, int number) {
		return IntStream.range(0, number).mapToObj(i -> given.aStudent("R" + i).at(at).withNeed("health", Intensity.INTENSIVE).stored()).toList();
	}

	private MeasureTable table(TestRegistry contributions, SignedIn reader) {
		return new ContributedMeasures(contributions.registry(), new SmallGroups()).of(database, reader, Progress.NONE);
	}

	private static TestRegistry core() {
		return new TestRegistry(MeasuresBehaviour.class.getClassLoader()).withPluginOf(ContributedMeasures.class, "org.trellis.reporting");
	}

	private Computed computed(String name) {
		return computed(table(core(), PRINCIPAL), "org.trellis.reporting." + name);
	}

	private static Computed computed(MeasureTable table, String id) {
		return table.results().stream().filter(r -> r instanceof Computed c && c.id().equals(id)).map(r -> (Computed) r).findFirst().orElseThrow(() -> new AssertionError(id + " is not among " + table.results()));
	}

	private void assertShares(Computed measure, long of, long base, long lincolnOf, long lincolnBase, long parksOf, long parksBase) {
		assertEquals(Measure.Unit.PERCENT, measure.unit());
		assertEquals(new Shown.Exact(of, base), measure.district());
		assertEquals(List.of(new Shown.Exact(lincolnOf, lincolnBase), new Shown.Exact(parksOf, parksBase)), measure.schools());
	}

	@Test
	void reviewedStudentsOfThoseWhoAreEnrolledToday() {
		try (var opened = district()) {
			reviewed(lincoln, 5);
			students(lincoln, 5);
			reviewed(parks, 4);
			students(parks, 3);
			// neither who has left the school nor who has left the district counts
			given.aStudent("Gone").at(lincoln).leftSchoolOn(given.year().getBegins().plusDays(2)).withNeed("health", Intensity.INTENSIVE).stored();
			given.aStudent("Moved").at(lincoln).whoLeftTheDistrict().stored();
			assertShares(computed("reviewed"), 9, 17, 5, 10, 4, 7);
		}
	}

	@Test
	void studentsWithAPlan() {
		try (var opened = district()) {
			for (int i = 0; i < 3; i++) given.aStudent("P" + i).at(lincoln).withPlanFor("health").stored();
			students(lincoln, 6);
			for (int i = 0; i < 4; i++) given.aStudent("Q" + i).at(parks).withPlanFor("family").stored();
			students(parks, 4);
			assertShares(computed("withPlan"), 7, 17, 3, 9, 4, 8);
		}
	}

	@Test
	void servicesReferredAndDeliveredAndTheStudentsBehindThem() {
		try (var opened = district()) {
			var clinic = given.aService("Clinic").in("health", Intensity.INTENSIVE).stored();
			var club = given.aService("Homework club").in("academic", Intensity.PREVENTION).stored();
			var atLincoln = students(lincoln, 8);
			var atParks = students(parks, 9);
			for (var student : atLincoln.subList(0, 4)) {
				given.referral(student, clinic, lincoln, "health", ReferralState.STARTED);
				given.referral(student, club, lincoln, "academic", ReferralState.SENT);
			}
			// referred, and no more
			for (var student : atLincoln.subList(5, 8)) given.referral(student, club, lincoln, "academic", ReferralState.SENT);
			for (var student : atParks.subList(6, 9)) given.referral(student, club, parks, "academic", ReferralState.ACCEPTED);
			for (var student : atParks.subList(0, 5)) given.referral(student, club, parks, "academic", ReferralState.COMPLETED);
			// a draft has asked nobody yet
			given.referral(atParks.get(6), clinic, parks, "health", ReferralState.DRAFTED);
			var referred = computed("servicesReferred");
			assertEquals(new Shown.Exact(19, Figure.NONE), referred.district());
			assertEquals(List.of(new Shown.Exact(11, Figure.NONE), new Shown.Exact(8, Figure.NONE)), referred.schools());
			assertEquals(new Shown.Exact(9, Figure.NONE), computed("servicesDelivered").district());
			assertShares(computed("studentsServed"), 9, 17, 4, 8, 5, 9);
		}
	}

	/** Two of the referrals at Lincoln led to nothing: whoever sees how many were made must not see how many led to something. */
	@Test
	void twoMeasuresOfTheSameReferralsDoNotTellOfAFewTogether() {
		try (var opened = district()) {
			var clinic = given.aService("Clinic").in("health", Intensity.INTENSIVE).stored();
			for (var school : List.of(lincoln, parks)) {
				var students = students(school, 12);
				for (int i = 0; i < 12; i++) given.referral(students.get(i), clinic, school, "health", i < (school == lincoln ? 2 : 5) ? ReferralState.SENT : ReferralState.STARTED);
			}
			assertEquals(List.of(new Shown.Exact(12, Figure.NONE), new Shown.Exact(12, Figure.NONE)), computed("servicesReferred").schools());
			var delivered = computed("servicesDelivered");
			assertEquals(new Shown.Exact(17, Figure.NONE), delivered.district());
			assertEquals(List.of(new Shown.Withheld(Figure.NONE), new Shown.Withheld(Figure.NONE)), delivered.schools());
		}
	}

	/** Of one student at Lincoln no attendance is known: twelve who are enrolled less eleven whose absence is known would tell. */
	@Test
	void twoMeasuresOfTheSameStudentsDoNotTellOfAFewTogether() {
		try (var opened = district()) {
			for (var school : List.of(lincoln, parks)) {
				var students = students(school, 12);
				for (int i = school == lincoln ? 1 : 4; i < 12; i++) attended(students.get(i), 50, i < 8 ? "5" : "1");
			}
			assertTrue(computed("reviewed").schools().stream().allMatch(s -> s instanceof Shown.AtMost most && most.base() == 12), computed("reviewed").toString());
			var absence = computed("chronicAbsence");
			assertEquals(List.of(new Shown.Withheld(Figure.NONE), new Shown.Withheld(Figure.NONE)), absence.schools());
			assertEquals(new Shown.Exact(11, 19), absence.district());
		}
	}

	@Test
	void referralsOfAFewStudentsAreWithheldHoweverManyTheyAre() {
		try (var opened = district()) {
			var clinic = given.aService("Clinic").in("health", Intensity.INTENSIVE).stored();
			var two = students(lincoln, 2);
			for (int i = 0; i < 6; i++) given.referral(two.get(i % 2), clinic, lincoln, "health", ReferralState.SENT);
			for (var student : students(parks, 5)) given.referral(student, clinic, parks, "health", ReferralState.SENT);
			var referred = computed("servicesReferred");
			assertEquals(new Shown.Exact(11, Figure.NONE), referred.district());
			assertEquals(List.of(new Shown.Withheld(Figure.NONE), new Shown.Withheld(Figure.NONE)), referred.schools());
		}
	}

	@Test
	void partnersAreThoseWhoseServicesAreOpenToTheSchool() {
		try (var opened = district()) {
			given.aService("For all").stored();
			given.aService("Closed").with(s -> s.setStatus(ServiceStatus.INACTIVE)).stored();
			var partners = computed("partners");
			assertEquals(new Shown.Exact(1, Figure.NONE), partners.district());
			assertEquals(List.of(new Shown.Exact(1, Figure.NONE), new Shown.Exact(1, Figure.NONE)), partners.schools());
		}
	}

	@Test
	void aServiceForOneSchoolMakesNoPartnerOfAnother() {
		try (var opened = district()) {
			given.aService("At Lincoln").offeredAt(lincoln, 5).stored();
			assertEquals(List.of(new Shown.Exact(1, Figure.NONE), new Shown.Exact(0, Figure.NONE)), computed("partners").schools());
		}
	}

	@Test
	void attendanceAndChronicAbsence() {
		try (var opened = district()) {
			for (var school : List.of(lincoln, parks)) {
				for (var student : students(school, 4)) attended(student, 50, "5");
				for (var student : students(school, 6)) attended(student, 50, "2.5");
				// nothing is known of these
				students(school, 3);
			}
			assertShares(computed("chronicAbsence"), 8, 20, 4, 10, 4, 10);
			assertShares(computed("attendanceRate"), 930, 1000, 465, 500, 465, 500);
			assertEquals(Measure.Kind.OUTCOME, computed("attendanceRate").kind());
		}
	}

	private void attended(Student student, int days, String absent) {
		var summary = DistrictFactory.eINSTANCE.createAttendanceSummary();
		summary.setStudent(References.to(student));
		summary.setSchoolYear(References.to(given.year()));
		summary.setDaysEnrolled(days);
		summary.setDaysAbsent(new BigDecimal(absent));
		given.stored(summary);
	}

	@Test
	void withoutAttendanceItIsNotKnown() {
		try (var opened = district()) {
			students(lincoln, 8);
			assertEquals(new Shown.NotKnown(Messages.noAttendance), computed("attendanceRate").district());
			assertEquals(List.of(new Shown.NotKnown(Messages.noAttendance), new Shown.NotKnown(Messages.noAttendance)), computed("chronicAbsence").schools());
		}
	}

	@Test
	void whoSeesOneSchoolGetsTheMeasuresOfThatSchool() {
		try (var opened = district()) {
			reviewed(lincoln, 4);
			students(lincoln, 4);
			students(parks, 9);
			var principal = new SignedIn(TestStore.TESTER, new Scope.Schools(Set.of(lincoln.getId()), "principal of Lincoln"));
			var table = table(core(), principal);
			assertEquals(List.of("Lincoln Elementary"), table.schools().stream().map(s -> s.name()).toList());
			assertEquals(new Shown.Exact(4, 8), computed(table, "org.trellis.reporting.reviewed").district());
		}
	}

	@Test
	void withoutASettingTenStudentsAreTheSmallestGroup() {
		database = TestStore.create(engine, folder);
		try (var opened = database) {
			given = new GivenDistrict(database);
			var school = given.school("Nine students");
			students(school, 9);
			var table = table(core(), PRINCIPAL);
			assertEquals(10, table.threshold());
			assertEquals(List.of(new Shown.Withheld(Figure.NONE)), computed(table, "org.trellis.reporting.reviewed").schools());
		}
	}

	@Test
	void aSmallestGroupThatIsNoNumberIsToldSo() {
		database = TestStore.create(engine, folder);
		try (var opened = database) {
			given = new GivenDistrict(database);
			smallestGroup("two");
			assertEquals("The smallest group that is shown is set to \"two\" (reporting.smallestGroup); set a whole number of at least 3.", assertThrows(ReportException.class, () -> table(core(), PRINCIPAL)).getMessage());
		}
	}
}
