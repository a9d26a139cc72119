package org.trellis.review.internal.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.review.meetings.MeetingDesk.Outcome;
import org.trellis.review.meetings.MeetingTemplate;
import org.trellis.review.meetings.QueueReason;
import org.trellis.testing.Engine;
import org.trellis.testing.TestRegistry;

/** Which meetings there are, and who needs one (D5). */
class TemplatesAndQueueTest extends GivenMeetings {
	@Test
	void theCoresTemplatesComeThroughTheExtensionPoint() {
		assertEquals(List.of("individual", "cohort"), templates().stream().map(MeetingTemplate::key).toList());
		assertEquals(Set.of(QueueReason.values()), templates().getFirst().agenda());
		assertEquals(7, templates().getLast().everyDays());
	}

	@Test
	void aTemplateThatIsNotInOrderIsNamedAndLeftOut() {
		var said = new ArrayList<String>();
		var registry = new TestRegistry(MeetingTemplate.class.getClassLoader()).withPluginOf(MeetingTemplate.class, "org.trellis.review")
				.with("other", "<extension point=\"org.trellis.review.meetingTemplates\"><template key=\"odd\" name=\"Odd\" title=\"Odd\"><agenda reason=\"moon\"/></template><template key=\"cohort\" name=\"Again\" title=\"Again\"/></extension>").registry();
		assertEquals(2, TemplatePoint.read(registry, (what, why) -> said.add(what)).size());
		assertEquals(2, said.size());
		assertTrue(said.stream().anyMatch(s -> s.contains("odd of other")), said.toString());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void theQueueSaysWhyAndFillsTheAgenda(Engine engine) {
		givenTwoSchools(engine);
		tasks("coordinator", ALL).add(ben.getId(), "Call home", nurse.getId(), TODAY.minusDays(3));
		var queue = desk().queue(lincoln.getId());
		assertEquals(List.of("Invented, Ana", "Invented, Ben"), queue.stream().map(q -> q.name()).toList());
		assertEquals(List.of("needs intensive support: Health and wellbeing"), queue.getFirst().reasons());
		assertEquals(List.of(QueueReason.OVERDUE_TASKS), queue.getLast().kinds());

		var meeting = planned();
		assertEquals(2, desk().fill(meeting));
		assertEquals(0, desk().fill(meeting), "nobody twice");
		assertEquals(List.of("Invented, Ana", "Invented, Ben"), names(desk().agenda(meeting)));
		assertEquals("needs intensive support: Health and wellbeing", desk().agenda(meeting).getFirst().reason());
		assertEquals(List.of(), desk().queue(lincoln.getId()), "who is on an agenda waits for it");

		desk().cancel(meeting);
		assertTrue(desk().queue(lincoln.getId()).stream().allMatch(q -> q.kinds().contains(QueueReason.NOT_REACHED)), "whoever was on it comes back");
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aTalkEndsTheReasonAndADayToTalkAgainBringsItBack(Engine engine) {
		givenTwoSchools(engine);
		var meeting = planned();
		var discussion = called(meeting, ana);
		desk().save(discussion, Outcome.NONE, new Outcome(TODAY.plusDays(14), List.of()), null);
		desk().close(meeting, TODAY.plusDays(14));
		assertEquals(List.of(), desk().queue(lincoln.getId()));
		time = time.plus(Duration.ofDays(14));
		assertEquals(List.of(QueueReason.NEXT_ON), desk().queue(lincoln.getId()).getFirst().kinds());
		assertEquals(LocalDate.of(2026, 10, 15), desk().meeting(meeting).orElseThrow().nextOn());
	}
}
