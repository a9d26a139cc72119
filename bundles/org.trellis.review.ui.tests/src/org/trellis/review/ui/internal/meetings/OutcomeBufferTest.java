package org.trellis.review.ui.internal.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.trellis.model.review.DecisionKind;
import org.trellis.review.meetings.MeetingDesk.Decided;
import org.trellis.review.meetings.MeetingDesk.Discussed;
import org.trellis.review.meetings.MeetingDesk.Outcome;
import org.trellis.testing.ui.Texts;

/** What is typed stays until it is stored, whatever comes between. */
class OutcomeBufferTest {
	private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

	private final UUID ana = UUID.randomUUID();
	private final OutcomeBuffer buffer = new OutcomeBuffer();

	private static Decided decided(UUID id, String text) {
		return new Decided(id, DecisionKind.ACTION, text, null, null, null, null, null);
	}

	private static Decided decided(String text) {
		return decided(UUID.randomUUID(), text);
	}

	private Discussed stored(Outcome outcome) {
		return new Discussed(ana, null, null, null, null, null, false, outcome);
	}

	private static List<String> texts(Outcome outcome) {
		return outcome.decisions().stream().map(Decided::text).toList();
	}

	@Test
	void whatIsTypedWhileItIsBeingSavedIsWrittenNext() {
		var call = decided("Call");
		buffer.put(ana, call);
		var first = buffer.next().orElseThrow();
		assertEquals(List.of(), texts(first.from()));
		buffer.put(ana, decided(call.id(), "Call the mother"));
		buffer.saved(first, stored(first.to()));
		var second = buffer.next().orElseThrow();
		assertEquals(List.of("Call"), texts(second.from()));
		assertEquals(List.of("Call the mother"), texts(second.to()));
		buffer.saved(second, stored(second.to()));
		assertFalse(buffer.hasUnsaved());
	}

	@Test
	void whatOthersDecidedStandsBesideWhatIsNotStoredYet() {
		buffer.put(ana, decided("Mine"));
		buffer.again(ana, DAY);
		buffer.know(stored(new Outcome(null, List.of(decided("Theirs")))));
		assertEquals(List.of("Theirs", "Mine"), texts(buffer.wanted(ana)));
		assertEquals(DAY, buffer.wanted(ana).nextOn());
		assertEquals(List.of("Theirs"), texts(buffer.next().orElseThrow().from()));
	}

	@Test
	void whatIsRemovedWhileItIsBeingSavedIsGoneAfterwards() {
		var call = decided("Call");
		buffer.put(ana, call);
		var save = buffer.next().orElseThrow();
		buffer.remove(ana, call.id());
		buffer.saved(save, stored(save.to()));
		assertEquals(List.of(), texts(buffer.next().orElseThrow().to()));
	}

	@Test
	void whatIsRefusedIsGivenBackAndTheStoredCounts() {
		var call = decided("Call");
		buffer.know(stored(new Outcome(null, List.of(call))));
		buffer.put(ana, decided(call.id(), "Visit"));
		buffer.note(ana, "restricted");
		var save = buffer.next().orElseThrow();
		var back = buffer.refused(save, stored(new Outcome(null, List.of(decided(call.id(), "Write")))));
		assertEquals(List.of("Visit"), back.decisions().stream().map(Decided::text).toList());
		assertEquals("restricted", back.note());
		assertEquals(List.of("Write"), texts(buffer.wanted(ana)));
		assertFalse(buffer.hasUnsaved());
	}

	@Test
	void notesAreWrittenOneAfterTheOther() {
		buffer.note(ana, "one");
		buffer.note(ana, "two");
		var first = buffer.next().orElseThrow();
		assertEquals("one", first.note());
		assertTrue(buffer.pending(ana).note().contains("two"));
		buffer.saved(first, stored(Outcome.NONE));
		assertEquals("two", buffer.next().orElseThrow().note());
	}

	@Test
	void everyTextStandsInBothLanguages() {
		Texts.assertComplete(Messages.class);
	}
}
