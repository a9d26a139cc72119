package org.trellis.review.internal.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.access.Action;
import org.trellis.model.referral.Referral;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.review.DecisionKind;
import org.trellis.model.review.Discussion;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.TaskStatus;
import org.trellis.review.meetings.MeetingDesk.Decided;
import org.trellis.review.meetings.MeetingDesk.Outcome;
import org.trellis.review.meetings.Tasks;
import org.trellis.store.References;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;

/** What a meeting decides and what follows, on real databases (D5). */
class DecisionsTest extends GivenMeetings {
	@ParameterizedTest
	@EnumSource(Engine.class)
	void decisionsBecomeATaskAPlanLineAndADraftOnceOnly(Engine engine) {
		givenTwoSchools(engine);
		var discussion = called(planned(), ana);
		var decided = outcome(action("Call the mother", TODAY.plusDays(2)), gives(DecisionKind.SERVICE, "Weekly visit"), gives(DecisionKind.REFERRAL, "Ask the clinic"));
		var saved = desk().save(discussion, Outcome.NONE, decided, "Mother works at night.");
		assertEquals(decided, saved.outcome());
		assertTrue(saved.noted());
		desk().save(discussion, Outcome.NONE, decided, "Mother works at night.");

		var task = tasksOf(ana);
		assertEquals(1, task.size());
		assertEquals("Call the mother", task.getFirst().text());
		assertEquals("Nurse, Nora", task.getFirst().responsible());
		assertEquals(1, tasks("nora@lincoln.example", ALL).count(Tasks.Which.MINE));
		assertEquals(1, plans(ana).size());
		var line = plans(ana).getFirst().getLines();
		assertEquals(1, line.size());
		assertEquals(PlanLineStatus.PROPOSED, line.getFirst().getStatus());
		assertEquals("health", line.getFirst().getDomain());
		assertEquals(Intensity.INTENSIVE, line.getFirst().getIntensity(), "of the finding that it answers");
		assertEquals(clinic.getId(), References.id(line.getFirst().getService()));
		assertEquals(TODAY.plusWeeks(4), line.getFirst().getReviewOn());
		assertEquals(nurse.getId(), References.id(line.getFirst().getResponsible()));
		assertEquals(List.of(ReferralState.DRAFTED), referrals(ana).stream().map(Referral::getState).toList());
		assertEquals(lincoln.getId(), References.id(referrals(ana).getFirst().getSchool()));
		assertEquals("Mother works at night.", database.load(Discussion.class, discussion, Texts.appending(ALL)).orElseThrow().root().getNotes(), "a note that is saved twice stands once");
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aDecisionThatChangesTakesItsResultAlongUnlessSomebodyWentOnWithIt(Engine engine) {
		givenTwoSchools(engine);
		var discussion = called(planned(), ana);
		var call = action("Call the mother", TODAY.plusDays(2));
		var done = action("Fetch the inhaler", TODAY.plusDays(1));
		var first = outcome(call, done);
		desk().save(discussion, Outcome.NONE, first, null);
		tasks("coordinator", ALL).done(Results.id("task", done.id()), "it is in the office");

		var later = new Decided(call.id(), DecisionKind.ACTION, "Call the mother at night", null, null, null, nurse.getId(), TODAY.plusDays(5));
		var second = outcome(later);
		desk().save(discussion, first, second, null);
		assertEquals(List.of("Fetch the inhaler DONE", "Call the mother at night OPEN"), tasksOf(ana).stream().map(t -> t.text() + " " + t.status()).toList());

		var service = new Decided(call.id(), DecisionKind.SERVICE, "The clinic instead", null, null, clinic.getId(), null, null);
		desk().save(discussion, second, outcome(service), null);
		assertEquals(TaskStatus.DROPPED, tasksOf(ana).getLast().status());
		assertEquals(1, plans(ana).getFirst().getLines().size());
		desk().save(discussion, outcome(service), Outcome.NONE, null);
		assertEquals(0, plans(ana).getFirst().getLines().size());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aServiceDecisionWithoutServiceIsRefusedAndNothingIsWritten(Engine engine) {
		givenTwoSchools(engine);
		var discussion = called(planned(), ana);
		var without = new Decided(ids.next(), DecisionKind.SERVICE, "Something", null, null, null, null, null);
		var refused = assertThrows(StoreException.class, () -> desk().save(discussion, Outcome.NONE, outcome(action("Call", TODAY), without), "kept by the writer"));
		assertTrue(refused.getMessage().contains("Something"), refused.getMessage());
		assertEquals(List.of(), tasksOf(ana));
		assertFalse(desk().discussion(discussion).noted());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void twoAtOneAgendaLoseNothing(Engine engine) {
		givenTwoSchools(engine);
		var meeting = planned();
		var discussion = called(meeting, ana);
		var mine = outcome(action("Call the mother", TODAY));
		var theirs = outcome(action("Ask the teacher", TODAY));
		desk("coordinator", ALL).save(discussion, Outcome.NONE, mine, "mine");
		desk("nurse", ALL).save(discussion, Outcome.NONE, theirs, "theirs");
		assertEquals(2, desk().discussion(discussion).outcome().decisions().size());
		assertEquals(2, tasksOf(ana).size());
		assertEquals("mine\ntheirs", database.load(Discussion.class, discussion, Texts.appending(ALL)).orElseThrow().root().getNotes());

		var id = mine.decisions().getFirst().id();
		desk("nurse", ALL).save(discussion, mine, outcome(new Decided(id, DecisionKind.ACTION, "Write to the mother", null, null, null, null, TODAY)), null);
		var clash = assertThrows(StoreException.class, () -> desk().save(discussion, mine, outcome(new Decided(id, DecisionKind.ACTION, "Visit the mother", null, null, null, null, TODAY)), null));
		assertTrue(clash.getMessage().contains("Visit the mother"), clash.getMessage());
		assertTrue(tasksOf(ana).stream().anyMatch(t -> t.text().equals("Write to the mother")));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whoMayNotPlanGivesNoService(Engine engine) {
		givenTwoSchools(engine);
		var discussion = called(planned(), ana);
		permission = (reader, person, action, student) -> action == Action.PLAN ? Optional.of("Ask the coordinator.") : Optional.empty();
		assertEquals("Ask the coordinator.", assertThrows(StoreException.class, () -> desk().save(discussion, Outcome.NONE, outcome(gives(DecisionKind.SERVICE, "Weekly visit")), null)).getMessage());
		assertEquals(List.of(), plans(ana));
		assertEquals(List.of(), desk().discussion(discussion).outcome().decisions());
	}
}
