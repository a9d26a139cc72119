package org.trellis.review.internal.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.district.SectionKind;
import org.trellis.model.review.DecisionKind;
import org.trellis.model.review.MeetingStatus;
import org.trellis.review.meetings.MeetingDesk.NewMeeting;
import org.trellis.review.meetings.MeetingDesk.Outcome;
import org.trellis.review.meetings.MeetingDesk.Participant;
import org.trellis.review.meetings.Tasks;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;

/** A meeting from its agenda to its end, on real databases (D5). */
class RunningMeetingTest extends GivenMeetings {
	@ParameterizedTest
	@EnumSource(Engine.class)
	void aMeetingRunsStudentAfterStudent(Engine engine) {
		givenTwoSchools(engine);
		var meeting = planned();
		var first = desk().putOn(meeting, ana.getId(), null);
		var second = desk().putOn(meeting, ben.getId(), "asked for by hand");
		assertEquals(second, desk().putOn(meeting, ben.getId(), "again"), "nobody twice");
		desk().move(second, -1);
		assertEquals(List.of("Invented, Ben", "Invented, Ana"), names(desk().agenda(meeting)));
		assertEquals(MeetingStatus.PLANNED, desk().meeting(meeting).orElseThrow().status());

		desk().call(second);
		time = time.plusSeconds(600);
		assertEquals(first, desk().next(second).orElseThrow().discussion());
		desk().call(first);
		assertEquals(Optional.empty(), desk().next(first));
		assertEquals(time.minusSeconds(600), desk().meeting(meeting).orElseThrow().begun());
		assertEquals(2, desk().meeting(meeting).orElseThrow().discussed());
		assertThrows(StoreException.class, () -> desk().takeOff(first));
		assertThrows(StoreException.class, () -> desk().cancel(meeting));
		desk().close(meeting, null);
		assertThrows(StoreException.class, () -> desk().putOn(meeting, eve.getId(), null));
		assertEquals(service().templates().getFirst().roles(), desk().participants(meeting).stream().map(p -> p.role()).toList());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aCohortMeetingTakesItsClass(Engine engine) {
		givenTwoSchools(engine);
		var ninth = given.section(lincoln, "Cohort 9 A", null, List.of(), s -> {
			s.setKind(SectionKind.HOMEROOM);
			GivenDistrict.attendedBy(s, ben, ana);
		});
		var meeting = desk().plan(new NewMeeting(lincoln.getId(), "cohort", null, TODAY, null));
		assertEquals(2, desk().putOnClass(meeting, ninth.getId()));
		assertEquals(List.of("Invented, Ana", "Invented, Ben"), names(desk().agenda(meeting)));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whoMayNotSeeAStudentSeesNothingOfIt(Engine engine) {
		givenTwoSchools(engine);
		var meeting = planned();
		var own = called(meeting, ana);
		var foreign = called(meeting, eve);
		desk().save(own, Outcome.NONE, outcome(action("Call", TODAY.minusDays(1))), null);
		desk().save(foreign, Outcome.NONE, outcome(action("Visit", TODAY.minusDays(1))), null);
		var narrow = enrolledAt(lincoln);
		assertEquals(List.of("Invented, Ana"), names(desk("aide", narrow).agenda(meeting)));
		assertEquals(1, desk("aide", narrow).meeting(meeting).orElseThrow().students());
		assertEquals(1, desk("aide", narrow).meeting(meeting).orElseThrow().discussed());
		assertThrows(StoreException.class, () -> desk("aide", narrow).discussion(foreign));
		assertThrows(StoreException.class, () -> desk("aide", narrow).save(foreign, Outcome.NONE, outcome(action("x", TODAY)), null));
		assertEquals(List.of("Call"), desk("aide", narrow).recap(null, time.minusSeconds(1), time.plusSeconds(1)).stream().map(r -> r.text()).toList());
		assertEquals(1, tasks("aide", narrow).count(Tasks.Which.OVERDUE));
		assertEquals(0, tasks("aide", narrow).count(Tasks.Which.of(eve.getId())));
		assertThrows(StoreException.class, () -> tasks("aide", narrow).done(tasksOf(eve).getFirst().id(), null));
		assertThrows(StoreException.class, () -> tasks("aide", narrow).add(eve.getId(), "x", null, null));
		assertThrows(StoreException.class, () -> desk("aide", narrow).putOn(meeting, eve.getId(), "x"));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void theRecapHasEverybodyDiscussedBetweenTwoTimes(Engine engine) {
		givenTwoSchools(engine);
		var meeting = planned();
		var first = called(meeting, ana);
		desk().save(first, Outcome.NONE, outcome(gives(DecisionKind.REFERRAL, "Ask the clinic"), action("Call", TODAY.plusDays(1))), null);
		time = time.plusSeconds(600);
		called(meeting, ben);
		desk().putOn(meeting, eve.getId(), "not reached");

		var all = desk().recap(lincoln.getId(), time.minusSeconds(600), time.plusSeconds(1));
		assertEquals(List.of("Invented, Ana Asthma clinic Nurse, Nora 2026-10-29", "Invented, Ana null Nurse, Nora 2026-10-02", "Invented, Ben null null null"),
				all.stream().map(r -> r.name() + " " + r.service() + " " + r.responsible() + " " + r.due()).toList());
		assertNull(all.getLast().kind());
		assertEquals(List.of("Invented, Ben"), desk().recap(lincoln.getId(), time, time.plusSeconds(1)).stream().map(r -> r.name()).toList(), "the beginning is in it");
		assertEquals(2, desk().recap(lincoln.getId(), time.minusSeconds(600), time).size(), "the end is not");
		assertEquals(List.of(), desk().recap(roosevelt.getId(), time.minusSeconds(600), time.plusSeconds(1)));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void theMeetingThatBeganLastIsWhereARecapBegins(Engine engine) {
		givenTwoSchools(engine);
		assertEquals(Optional.empty(), desk().begunLast(null));
		called(planned(), ana);
		time = time.plusSeconds(600);
		var other = desk().plan(new NewMeeting(roosevelt.getId(), "individual", "Second", TODAY, null));
		called(other, eve);
		assertEquals("Second", desk().begunLast(null).orElseThrow().title());
		assertEquals(time.minusSeconds(600), desk().begunLast(lincoln.getId()).orElseThrow().begun());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whoIsThereIsKeptWithNames(Engine engine) {
		givenTwoSchools(engine);
		var meeting = planned();
		var asked = new ArrayList<>(desk().participants(meeting));
		asked.add(new Participant(null, nurse.getId(), null, null, true));
		asked.add(new Participant(null, null, "Grandmother", null, true));
		desk().setParticipants(meeting, asked);
		var there = desk().participants(meeting);
		assertEquals(List.of("Nurse, Nora", "Grandmother"), there.stream().filter(Participant::present).map(Participant::name).toList());
		desk().setParticipants(meeting, there.stream().filter(p -> nurse.getId().equals(p.staff())).toList());
		assertEquals(1, desk().participants(meeting).size());
		assertThrows(StoreException.class, () -> desk().setParticipants(meeting, List.of(new Participant(null, null, " ", null, true))));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whatIsKnownOfAStudentIsInSightAndNothingRestricted(Engine engine) {
		givenTwoSchools(engine);
		var discussion = called(planned(), ana);
		desk().save(discussion, Outcome.NONE, outcome(action("Call the mother", TODAY.minusDays(1))), "kept to ourselves");
		desk().next(discussion);
		var sight = desk().inSight(ana.getId());
		assertEquals(List.of("health NEED INTENSIVE"), sight.findings().stream().map(f -> f.domain() + " " + f.kind() + " " + f.intensity()).toList());
		assertEquals(List.of("Call the mother Nurse, Nora"), sight.decided().stream().map(d -> d.text() + " " + d.responsible()).toList());
		assertEquals(List.of("Call the mother true"), sight.tasks().stream().map(t -> t.text() + " " + t.overdue()).toList());
		assertFalse(sight.toString().contains("kept to ourselves"));
		assertEquals(List.of(), desk("aide", enrolledAt(roosevelt)).inSight(ana.getId()).findings(), "who may not see the student sees nothing");
		time = time.plus(Duration.ofDays(2 * 366));
		assertEquals(List.of(), desk().inSight(ana.getId()).decided(), "of this school year and the last");
		assertEquals(List.of(), desk().inSight(ana.getId()).findings());
	}
}
