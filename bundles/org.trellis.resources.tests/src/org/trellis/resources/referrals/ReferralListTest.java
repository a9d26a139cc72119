package org.trellis.resources.referrals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.model.review.Intensity.INTENSIVE;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.access.Access;
import org.trellis.model.district.School;
import org.trellis.model.district.Student;
import org.trellis.model.referral.Referral;
import org.trellis.model.referral.ReferralFactory;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.resources.Service;
import org.trellis.resources.internal.referrals.StoredReferralDesk;
import org.trellis.store.Database;
import org.trellis.store.PageKey;
import org.trellis.store.Scope;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** What waits, since when, for how long (D18). */
class ReferralListTest {
	private static final LocalDate TODAY = GivenDistrict.TODAY;
	private final ReferralDesk desk = new StoredReferralDesk(Access.stored(), GivenDistrict.CLOCK);

	@TempDir
	Path folder;

	private Database database;
	private GivenDistrict given;
	private School lincoln;
	private School adams;
	private Student ana;
	private Student ben;
	private Service clinic;
	private Service tutoring;

	private void district(Engine engine) {
		database = TestStore.create(engine, folder);
		given = new GivenDistrict(database);
		lincoln = given.school("Lincoln");
		adams = given.school("Adams");
		ana = given.aStudent("Ana").ofFamily("Moss").at(lincoln).stored();
		ben = given.aStudent("Ben").ofFamily("Garland").at(adams).stored();
		clinic = given.aService("Clinic").in("health", INTENSIVE).stored();
		tutoring = given.aService("Tutoring 100%").in("academic", INTENSIVE).stored();
	}

	@AfterEach
	void close() {
		database.close();
	}

	private Referral referral(Student student, Service service, School school, ReferralState state, Integer daysLeft) {
		var stored = given.referral(student, service, school, "health", state);
		var loaded = database.load(Referral.class, stored.getId(), TestStore.EVERYBODY).orElseThrow();
		if (daysLeft != null) loaded.root().setDue(TODAY.plusDays(daysLeft));
		for (var day : List.of(12, 5)) {
			var change = ReferralFactory.eINSTANCE.createReferralStateChange();
			change.setAfter(day == 5 ? state : ReferralState.DRAFTED);
			change.setAt(Instant.parse(TODAY.minusDays(day) + "T15:00:00Z"));
			loaded.root().getChanges().add(change);
		}
		database.save(TestStore.TESTER, loaded);
		return stored;
	}

	private List<ReferralLine> list(ReferralsWanted wanted) {
		return database.list(desk.list(wanted), TestStore.EVERYBODY);
	}

	private static List<String> told(List<ReferralLine> lines) {
		return lines.stream().map(l -> l.studentName() + ", " + l.serviceName() + ": " + l.state() + " " + l.daysLeft()).toList();
	}

	private static ReferralsWanted finding(String... words) {
		return new ReferralsWanted(ReferralsWanted.WAITING, false, List.of(words), List.of());
	}

	@ParameterizedTest
	@EnumSource
	void whatIsOverdueStandsFirstThenWhatIsDueNextThenWhatHasNoDay(Engine engine) {
		district(engine);
		referral(ana, clinic, lincoln, ReferralState.DRAFTED, null);
		referral(ana, tutoring, lincoln, ReferralState.SENT, 3);
		var late = referral(ben, clinic, adams, ReferralState.CONSENT_NEEDED, -2);
		referral(ben, tutoring, adams, ReferralState.ACCEPTED, 0);
		referral(ben, given.aService("Food").in("family", INTENSIVE).stored(), adams, ReferralState.STARTED, -9);
		referral(ana, given.aService("Dental").in("health", INTENSIVE).stored(), lincoln, ReferralState.DECLINED_BY_FAMILY, null);
		var lines = list(ReferralsWanted.waiting());
		assertEquals(List.of("Garland, Ben, Clinic: CONSENT_NEEDED -2", "Garland, Ben, Tutoring 100%: ACCEPTED 0", "Moss, Ana, Tutoring 100%: SENT 3", "Moss, Ana, Clinic: DRAFTED null"), told(lines));
		assertEquals(new ReferralLine(late.getId(), ben.getId(), "Garland, Ben", clinic.getId(), "Clinic", "Harbor Family Services", "Adams", ReferralState.CONSENT_NEEDED, TODAY.minusDays(5), TODAY.minusDays(2), -2), lines.getFirst(),
				"since the day of its last step, and not since it was drafted");
		assertTrue(lines.getFirst().overdue());
		assertFalse(lines.get(1).overdue(), "today it is due still");
		assertEquals(List.of("Garland, Ben, Clinic: CONSENT_NEEDED -2"), told(list(new ReferralsWanted(ReferralsWanted.WAITING, true, List.of(), List.of()))));
		assertEquals(List.of("Garland, Ben, Food: STARTED -9"), told(list(new ReferralsWanted(Set.of(ReferralState.STARTED), false, List.of(), List.of()))));
	}

	@ParameterizedTest
	@EnumSource
	void oneWithoutStepsStandsThereSinceItWasMade(Engine engine) {
		district(engine);
		given.referral(ana, clinic, null, "health", ReferralState.SENT);
		var line = list(ReferralsWanted.waiting()).getFirst();
		assertEquals(TODAY.minusDays(20), line.since());
		assertEquals(null, line.school());
	}

	@ParameterizedTest
	@EnumSource
	void everyWordIsLookedForInStudentServiceOrganizationAndSchool(Engine engine) {
		district(engine);
		referral(ana, clinic, lincoln, ReferralState.SENT, 1);
		referral(ben, clinic, adams, ReferralState.SENT, 2);
		referral(ben, tutoring, null, ReferralState.SENT, 3);
		assertEquals(List.of("Moss, Ana, Clinic: SENT 1"), told(list(finding("LINC"))));
		assertEquals(List.of("Garland, Ben, Clinic: SENT 2"), told(list(finding("garl", "clinic"))));
		assertEquals(3, list(finding("harbor")).size());
		assertEquals(List.of("Garland, Ben, Tutoring 100%: SENT 3"), told(list(finding("100%"))));
		assertEquals(List.of(), list(finding("_")), "a sign of the database is a letter here");
	}

	@ParameterizedTest
	@EnumSource
	void itIsReadByPagesInEveryOrder(Engine engine) {
		district(engine);
		for (int i = 0; i < 7; i++) referral(i % 2 == 0 ? ana : ben, given.aService("Service " + i).in("health", INTENSIVE).stored(), i % 3 == 0 ? null : lincoln, ReferralState.SENT, i == 3 ? null : i / 2);
		for (var order : List.of(List.<String> of(), List.of(ReferralsWanted.NAME), List.of("-" + ReferralsWanted.DUE), List.of(ReferralsWanted.SERVICE), List.of(ReferralsWanted.SCHOOL))) {
			var query = desk.list(new ReferralsWanted(ReferralsWanted.WAITING, false, List.of(), order));
			var whole = database.list(query, TestStore.EVERYBODY);
			var pages = new ArrayList<ReferralLine>();
			for (var page = database.page(query, TestStore.EVERYBODY, PageKey.START, 2);; page = database.page(query, TestStore.EVERYBODY, page.next(), 2)) {
				pages.addAll(page.rows());
				if (page.next() == null) break;
			}
			assertEquals(7, whole.size());
			assertEquals(whole, pages, order.toString());
		}
	}

	@ParameterizedTest
	@EnumSource
	void nobodySeesTheReferralsOfOtherSchoolsStudents(Engine engine) {
		district(engine);
		referral(ana, clinic, lincoln, ReferralState.SENT, 1);
		referral(ben, clinic, adams, ReferralState.SENT, 2);
		var scope = new Scope.Schools(Set.of(adams.getId()), "coordinator of Adams");
		assertEquals(List.of("Garland, Ben"), database.list(desk.list(ReferralsWanted.waiting()), scope).stream().map(ReferralLine::studentName).toList());
	}
}
