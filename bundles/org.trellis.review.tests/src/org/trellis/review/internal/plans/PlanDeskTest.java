package org.trellis.review.internal.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.review.internal.plans.GivenPlans.TODAY;
import static org.trellis.review.internal.plans.GivenPlans.line;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.access.Access;
import org.trellis.access.SignedIn;
import org.trellis.access.TextRead;
import org.trellis.model.district.StaffRole;
import org.trellis.model.district.Student;
import org.trellis.model.review.Duration;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.PlanStatus;
import org.trellis.model.review.ReviewPackage;
import org.trellis.model.review.TransitionNote;
import org.trellis.review.plans.PlanDesk;
import org.trellis.review.plans.PlanLists.Which;
import org.trellis.store.ListQuery;
import org.trellis.store.Restricted;
import org.trellis.store.SaveResult;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** Plans, their revisions, their approval and what comes of them, on real databases (D6, D7). */
class PlanDeskTest {
	@TempDir
	Path folder;

	private GivenPlans plans;
	private Student ana;

	@AfterEach
	void close() {
		if (plans != null) plans.database.close();
	}

	private void givenAna(Engine engine) {
		plans = new GivenPlans(TestStore.create(engine, folder));
		ana = plans.given.aStudent("Ana").at(plans.lincoln).withNeed("academic", Intensity.EARLY_INTERVENTION).withFinding("health", FindingKind.STRENGTH, Intensity.PREVENTION).stored();
	}

	private static String refused(org.junit.jupiter.api.function.Executable what) {
		return assertThrows(StoreException.class, what).getMessage();
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aStudentHasOnePlanAYear(Engine engine) {
		givenAna(engine);
		var plan = plans.desk().begin(ana.getId(), null);
		assertEquals(plan, plans.desk().begin(ana.getId(), plans.given.year().getId()));
		assertEquals(plan, plans.desk().plan(ana.getId(), null).orElseThrow());
		assertEquals(PlanStatus.DRAFT, plans.load(plan).root().getStatus());
		var offered = plans.desk().choices(plan);
		assertEquals(List.of(FindingKind.NEED, FindingKind.STRENGTH), offered.findings().stream().map(f -> f.kind()).toList(), "a strength may be served too, after the needs");
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aLineSaysWhatIsDone(Engine engine) {
		givenAna(engine);
		var plan = plans.desk().begin(ana.getId(), null);
		var loaded = plans.load(plan);
		loaded.root().getLines().add(line("academic", " "));
		assertTrue(refused(() -> plans.desk().save(loaded)).contains("choose a service or write an action"));
		assertTrue(refused(() -> plans.desk().giveOut(plan, version(plan), null)).contains("no line yet"));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aRevisionKeepsWhatThePlanSaidAndTheDifferenceReads(Engine engine) {
		givenAna(engine);
		var plan = plans.plan(ana, line("academic", "Small-group mathematics", l -> {
			l.setGoal("60 %");
			l.setReviewOn(TODAY.plusWeeks(6));
		}), line("health", "Breakfast"));
		assertEquals(1, plans.desk().giveOut(plan, version(plan), null));
		assertEquals(List.of(PlanLineStatus.ACTIVE, PlanLineStatus.ACTIVE), plans.load(plan).root().getLines().stream().map(l -> l.getStatus()).toList());
		assertTrue(refused(() -> plans.desk().giveOut(plan, version(plan), "again")).contains("Nothing has changed since revision 1"));
		plans.edit(plan, p -> {
			p.getLines().getFirst().setGoal("75 %");
			p.getLines().getFirst().setDuration(Duration.SHORT_TERM);
			p.getLines().remove(1);
			p.getLines().add(line("health", "Asthma club", l -> l.setGoal("no attack in class")));
		});
		var open = List.of("Goal of Small-group mathematics: from 60 % to 75 %", "Duration of Small-group mathematics: short-term", "New: Asthma club, so that: no attack in class", "No longer in the plan: Breakfast");
		assertEquals(open, plans.desk().difference(plan, 1, PlanDesk.NOW));
		assertTrue(refused(() -> plans.desk().giveOut(plan, version(plan), " ")).contains("Say why"));
		assertEquals(2, plans.desk().giveOut(plan, version(plan), "moved on faster"));
		var revisions = plans.desk().revisions(plan);
		assertEquals(List.of(2, 1), revisions.stream().map(PlanDesk.Revision::number).toList());
		assertEquals(open, revisions.getFirst().changes());
		assertEquals("moved on faster", revisions.getFirst().reason());
		assertEquals("owner", revisions.getFirst().givenOutBy());
		assertEquals(List.of("New: Small-group mathematics, so that: 60 %", "New: Breakfast"), revisions.getLast().changes());
		assertEquals(List.of(), plans.desk().difference(plan, 2, PlanDesk.NOW));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whereTheDistrictWantsItASecondPersonApproves(Engine engine) {
		givenAna(engine);
		var coordinator = plans.staff("carla", StaffRole.COORDINATOR, plans.lincoln);
		var principal = plans.staff("paul", StaffRole.PRINCIPAL, plans.lincoln);
		var nurse = plans.staff("nora", StaffRole.NURSE, plans.lincoln);
		assertThrows(StoreException.class, () -> plans.desk(coordinator).wantApproval(true), "a setting of the district");
		plans.desk().wantApproval(true);
		var plan = plans.plan(ana, line("academic", "Tutoring"));
		assertTrue(refused(() -> plans.desk(coordinator).giveOut(plan, version(plan), null)).contains("approved by a second person"));
		plans.desk(coordinator).submit(plan);
		assertTrue(plans.desk(coordinator).refusal(plan).orElseThrow().contains("waits for approval"));
		assertTrue(refused(() -> plans.edit(plan, p -> p.getLines().clear())).contains("waits for approval"));
		assertTrue(refused(() -> plans.desk(coordinator).approve(plan, version(plan), null)).contains("somebody else"));
		assertThrows(StoreException.class, () -> plans.desk(nurse).approve(plan, version(plan), null), "she has not the right");
		plans.desk(principal).sendBack(plan, "which hours?");
		assertEquals(PlanStatus.DRAFT, plans.load(plan).root().getStatus());
		var task = plans.database.list(ListQuery.select("t.TEXT, w.GIVEN_NAME").from("TASK t JOIN STAFF w ON w.ID = t.RESPONSIBLE_ID").ofStudent("t.STUDENT_ID").where("t.STUDENT_ID = ?", ana.getId()).orderBy("t.ID").as(r -> r.text(1) + " > " + r.text(2)), TestStore.EVERYBODY);
		assertEquals(List.of("The plan was sent back: which hours? > carla"), task);
		plans.desk(coordinator).submit(plan);
		assertEquals(1, plans.lists(principal).count(Which.APPROVAL, plans.lincoln.getId()));
		assertEquals(1, plans.desk(principal).approve(plan, version(plan), null));
		var revision = plans.desk().revisions(plan).getFirst();
		assertEquals(List.of("carla@schools.example", "paul@schools.example"), List.of(revision.givenOutBy(), revision.approvedBy()));
		assertEquals(0, plans.lists(principal).count(Which.APPROVAL, null));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whoSeesAStudentMayStillNotWriteThePlan(Engine engine) {
		givenAna(engine);
		var nurse = plans.staff("nora", StaffRole.NURSE, plans.lincoln);
		var elsewhere = plans.staff("carlos", StaffRole.COORDINATOR, plans.roosevelt);
		var plan = plans.plan(ana, line("academic", "Tutoring"));
		assertTrue(plans.desk(nurse).plan(ana.getId(), null).isPresent());
		assertTrue(plans.desk(nurse).refusal(plan).isPresent());
		assertThrows(StoreException.class, () -> plans.desk(nurse).giveOut(plan, version(plan), null));
		assertTrue(plans.desk(elsewhere).plan(ana.getId(), null).isEmpty());
		for (org.junit.jupiter.api.function.Executable call : List.<org.junit.jupiter.api.function.Executable> of(() -> plans.desk(elsewhere).begin(ana.getId(), null), () -> plans.desk(elsewhere).goals(plan), () -> plans.desk(elsewhere).revisions(plan), () -> plans.desk(elsewhere).submit(plan),
				() -> plans.desk(elsewhere).close(plan, null), () -> plans.desk(elsewhere).choices(plan), () -> plans.desk(elsewhere).transition(ana.getId(), null)))
			assertThrows(StoreException.class, call);
		for (var which : Which.values()) assertEquals(0, plans.lists(elsewhere).count(which, null), which.name());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void readingsThatAreNumbersMakeASeries(Engine engine) {
		givenAna(engine);
		var plan = plans.plan(ana, line("academic", "Tutoring", l -> {
			l.setGoal("reads at grade level");
			l.setTarget("5 of 6");
		}), line("health", "Breakfast"));
		var desk = plans.desk(plans.staff("nora", StaffRole.NURSE, plans.lincoln));
		var line = plans.load(plan).root().getLines().getFirst().getId();
		desk.record(line, TODAY.minusDays(20), "2 of 6", null);
		var mistake = desk.record(line, TODAY.minusDays(10), "absent", "no test");
		desk.record(line, TODAY, "3,5 of 6", null);
		assertTrue(refused(() -> desk.record(line, TODAY.plusDays(1), "6", null)).contains("today or before"));
		assertTrue(refused(() -> desk.record(line, TODAY, " ", null)).contains("a reading, a note, or both"));
		var goal = desk.goals(plan).getFirst();
		assertEquals(1, desk.goals(plan).size(), "a line without goal and entries has no progress");
		assertEquals(List.of("3,5 of 6", "absent", "2 of 6"), goal.entries().stream().map(PlanDesk.Entry::reading).toList());
		assertEquals(List.of(2.0, 3.5), goal.series().stream().map(PlanDesk.Point::value).toList());
		assertEquals(5.0, goal.aim());
		desk.remove(mistake);
		assertEquals(2, desk.goals(plan).getFirst().entries().size());
		assertThrows(StoreException.class, () -> plans.desk(plans.staff("carlos", StaffRole.COORDINATOR, plans.roosevelt)).record(line, TODAY, "4 of 6", null));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aClosedPlanIsReadAndOpenedAgain(Engine engine) {
		givenAna(engine);
		var plan = plans.plan(ana, line("academic", "Tutoring"));
		plans.desk().giveOut(plan, version(plan), null);
		plans.desk().close(plan, "Read two books; library card for the summer");
		assertEquals(PlanStatus.CLOSED, plans.load(plan).root().getStatus());
		assertTrue(refused(() -> plans.edit(plan, p -> p.getLines().clear())).contains("Reopen"));
		plans.desk().reopen(plan);
		assertEquals(PlanStatus.ACTIVE, plans.load(plan).root().getStatus());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void listsSayWhatIsDueAndWhoHasNoPlan(Engine engine) {
		givenAna(engine);
		plans.given.aStudent("Ben").at(plans.lincoln).stored();
		plans.given.aStudent("Gone").at(plans.lincoln).whoLeftTheDistrict().stored();
		var plan = plans.plan(ana, line("academic", "Tutoring", l -> l.setReviewOn(TODAY)));
		assertEquals(0, plans.lists(plans.owner()).count(Which.DUE, null), "a draft is not reviewed");
		plans.desk().giveOut(plan, version(plan), null);
		assertEquals(List.of("Invented, Ana"), names(plans.owner(), Which.DUE));
		assertEquals(List.of("Invented, Ben"), names(plans.owner(), Which.WITHOUT));
		assertEquals(List.of("Invented, Ana"), names(plans.owner(), Which.PLANS));
		assertEquals(0, plans.lists(plans.owner()).count(Which.WITHOUT, plans.roosevelt.getId()));
	}

	/** Of the plan as it is stored now. */
	private int version(UUID plan) {
		return plans.load(plan).root().getVersion();
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whatComesIntoForceIsWhatWasRead(Engine engine) {
		givenAna(engine);
		var principal = plans.staff("paul", StaffRole.PRINCIPAL, plans.lincoln);
		var plan = plans.plan(ana, line("academic", "Tutoring"));
		int read = version(plan);
		plans.edit(plan, p -> p.getLines().getFirst().setGoal("60 %"));
		assertTrue(refused(() -> plans.desk().giveOut(plan, read, null)).contains("changed since you read it"));
		plans.desk().submit(plan);
		int submitted = version(plan);
		plans.desk(principal).sendBack(plan, "which hours?");
		plans.edit(plan, p -> p.getLines().getFirst().setGoal("75 %"));
		plans.desk().submit(plan);
		assertTrue(refused(() -> plans.desk(principal).approve(plan, submitted, null)).contains("changed since you read it"));
		assertEquals(1, plans.desk(principal).approve(plan, version(plan), null));
		assertTrue(refused(() -> plans.desk().submit(plan)).contains("Nothing has changed since revision 1"));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void noEditGoesAroundTheApproval(Engine engine) {
		givenAna(engine);
		plans.desk().wantApproval(true);
		var principal = plans.staff("paul", StaffRole.PRINCIPAL, plans.lincoln);
		var plan = plans.plan(ana, line("academic", "Tutoring"));
		assertTrue(refused(() -> plans.edit(plan, p -> p.getLines().getFirst().setStatus(PlanLineStatus.ACTIVE))).contains("when the plan is approved"));
		assertTrue(refused(() -> plans.edit(plan, p -> p.getLines().add(line("health", "Breakfast", l -> l.setStatus(PlanLineStatus.ACTIVE))))).contains("when the plan is approved"));
		var open = plans.load(plan);
		plans.desk().submit(plan);
		open.root().getLines().getFirst().setGoal("60 %");
		assertTrue(refused(() -> plans.desk().save(open)).contains("waits for approval"), "whoever had it open before");
		plans.desk(principal).approve(plan, version(plan), null);
		plans.edit(plan, p -> p.getLines().getFirst().setGoal("75 %"));
		assertEquals(PlanLineStatus.ACTIVE, plans.load(plan).root().getLines().getFirst().getStatus());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void twoWhoEditAPlanKeepBothOrChoose(Engine engine) {
		givenAna(engine);
		var plan = plans.plan(ana, line("academic", "Tutoring"));
		var mine = plans.load(plan);
		plans.edit(plan, p -> p.getLines().getFirst().setGoal("60 %"));
		mine.root().getLines().getFirst().setTarget("5 of 6");
		assertTrue(assertInstanceOf(SaveResult.Saved.class, plans.desk().save(mine)).merged());
		assertEquals("60 %", mine.root().getLines().getFirst().getGoal());
		plans.edit(plan, p -> p.getLines().getFirst().setGoal("75 %"));
		mine.root().getLines().getFirst().setGoal("90 %");
		assertInstanceOf(SaveResult.Conflict.class, plans.desk().save(mine));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aLineWithReadingsStays(Engine engine) {
		givenAna(engine);
		var plan = plans.plan(ana, line("academic", "Tutoring"), line("health", "Breakfast"));
		plans.desk().record(plans.load(plan).root().getLines().getFirst().getId(), TODAY, "2 of 6", null);
		assertTrue(refused(() -> plans.edit(plan, p -> p.getLines().removeFirst())).contains("wrote down progress"));
		plans.edit(plan, p -> p.getLines().removeLast());
		assertEquals(1, plans.load(plan).root().getLines().size());
	}

	private List<String> names(SignedIn person, Which which) {
		return plans.database.list(plans.lists(person).query(which, null, "inv", List.of()), person.scope()).stream().map(l -> l.name()).toList();
	}

	/** D8, D33. */
	@ParameterizedTest
	@EnumSource(Engine.class)
	void theRestrictedPartOfATransitionNoteIsReadByWhomARightOpensIt(Engine engine) {
		givenAna(engine);
		var coordinator = plans.staff("carla", StaffRole.COORDINATOR, plans.lincoln);
		var nurse = plans.staff("nora", StaffRole.NURSE, plans.lincoln);
		UUID note = plans.desk(coordinator).transition(ana.getId(), null);
		assertEquals(note, plans.desk(coordinator).transition(ana.getId(), null));
		var loaded = plans.database.load(TransitionNote.class, note, coordinator.scope()).orElseThrow();
		loaded.root().setNote("likes a seat near the window");
		loaded.root().setRestrictedNote("the father must not fetch her");
		assertInstanceOf(SaveResult.Saved.class, plans.desk(coordinator).saveTransition(loaded));
		var redacted = plans.database.load(TransitionNote.class, note, nurse.scope()).orElseThrow().root();
		assertEquals("likes a seat near the window", redacted.getNote());
		assertEquals(Restricted.REDACTED, redacted.getRestrictedNote());
		assertEquals("carla@schools.example", redacted.getWrittenBy());
		var access = Access.stored();
		assertInstanceOf(TextRead.Withheld.class, access.readRestricted(plans.database, nurse, ReviewPackage.Literals.TRANSITION_NOTE__RESTRICTED_NOTE, note));
		assertInstanceOf(TextRead.Given.class, access.readRestricted(plans.database, coordinator, ReviewPackage.Literals.TRANSITION_NOTE__RESTRICTED_NOTE, note));
		assertTrue(plans.desk(nurse).transitionRefusal(note).isPresent());
		assertNull(plans.desk(coordinator).transitionRefusal(note).orElse(null));
	}
}
