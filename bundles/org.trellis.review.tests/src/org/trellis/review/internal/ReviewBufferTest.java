package org.trellis.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.ReviewStatus;
import org.trellis.model.review.Tier;
import org.trellis.review.Clash;
import org.trellis.review.Proposal;
import org.trellis.review.ReviewBuffer;
import org.trellis.review.ReviewEdits;
import org.trellis.review.ReviewState;

/** What is typed into a class, undone, repeated, and put together with what others write. */
class ReviewBufferTest {
	private static final Proposal MODERATE = new Proposal(Tier.MODERATE, List.of("absent 14 of 120 days (12 %)"));

	private final UUID ana = UUID.randomUUID();
	private final UUID ben = UUID.randomUUID();
	private final ReviewEdits edits = new ReviewEdits("coordinator", Clock.fixed(Instant.parse("2026-10-01T09:00:00Z"), ZoneOffset.UTC));
	private final ReviewBuffer buffer = new ReviewBuffer(Map.of(ana, ReviewState.EMPTY, ben, ReviewState.EMPTY));

	private void need(UUID student, String domain, String words) {
		var finding = edits.newFinding(domain, FindingKind.NEED, Intensity.EARLY_INTERVENTION, Informant.TEACHER).withNote(words);
		buffer.edit(student, s -> edits.put(s, finding));
	}

	@Test
	void firstFindingBeginsTheReview() {
		need(ana, "health", "asthma");
		assertEquals(ReviewStatus.IN_PROGRESS, buffer.state(ana).status());
		assertEquals("asthma", buffer.state(ana).findings("health").getFirst().note());
	}

	@Test
	void undoTakesBackTheLastEditWhoseverItWasAndRedoRepeatsIt() {
		need(ana, "health", "asthma");
		need(ben, "social", "shy");
		assertEquals(ben, buffer.undo().orElseThrow());
		assertEquals(ReviewState.EMPTY, buffer.state(ben));
		assertEquals(ana, buffer.undo().orElseThrow());
		assertEquals(ReviewState.EMPTY, buffer.state(ana));
		assertTrue(buffer.undo().isEmpty());
		buffer.redo();
		buffer.redo();
		assertEquals("shy", buffer.state(ben).findings().getFirst().note());
		assertTrue(buffer.redo().isEmpty());
	}

	@Test
	void anEditAfterUndoEndsRedo() {
		need(ana, "health", "asthma");
		buffer.undo();
		need(ana, "family", "moved");
		assertFalse(buffer.canRedo());
	}

	@Test
	void wordsThatAreTypedAreOneEdit() {
		var finding = edits.newFinding("health", FindingKind.NEED, Intensity.INTENSIVE, Informant.NURSE);
		for (var words : List.of("a", "as", "asthma")) buffer.type(ana, s -> edits.put(s, finding.withNote(words)));
		buffer.commit();
		assertEquals(1, buffer.state(ana).findings().size());
		buffer.undo();
		assertEquals(ReviewState.EMPTY, buffer.state(ana));
	}

	@Test
	void cancelTakesBackWhatIsTypedAndNothingElse() {
		need(ana, "social", "shy");
		var before = buffer.state(ana);
		buffer.type(ana, s -> edits.note(s, "wor"));
		buffer.cancel();
		assertEquals(before, buffer.state(ana));
	}

	@Test
	void whatIsTypedDuringASaveIsSavedNext() {
		need(ana, "health", "asthma");
		var first = buffer.takeUnsaved();
		assertEquals(1, first.size());
		need(ana, "social", "shy");
		assertTrue(buffer.takeUnsaved().isEmpty(), "one save of a review at a time");
		buffer.saved(first.getFirst(), first.getFirst().to());
		var second = buffer.takeUnsaved().getFirst();
		assertEquals(first.getFirst().to(), second.from());
		assertEquals(2, second.to().findings().size());
	}

	@Test
	void whatCouldNotBeSavedIsTakenAgain() {
		need(ana, "health", "asthma");
		var unsaved = buffer.takeUnsaved().getFirst();
		buffer.notSaved(unsaved);
		assertEquals(List.of(unsaved), buffer.takeUnsaved());
	}

	@Test
	void changesOfOthersShowBesideMyUnsavedOnes() {
		need(ana, "health", "asthma");
		buffer.changedByOthers(ana, edits.note(ReviewState.EMPTY, "mother called"));
		assertEquals("mother called", buffer.state(ana).note());
		assertEquals(1, buffer.state(ana).findings().size());
	}

	@Test
	void undoKeepsWhatOthersWrote() {
		need(ana, "health", "asthma");
		var unsaved = buffer.takeUnsaved().getFirst();
		buffer.saved(unsaved, edits.note(unsaved.to(), "mother called"));
		buffer.undo();
		assertEquals("mother called", buffer.state(ana).note());
		assertTrue(buffer.state(ana).findings().isEmpty());
	}

	@Test
	void undoDoesNotTakeBackWhatAnotherPutInMyPlace() {
		buffer.edit(ana, s -> edits.note(s, "mine"));
		var unsaved = buffer.takeUnsaved().getFirst();
		buffer.settled(unsaved, edits.note(ReviewState.EMPTY, "theirs"), edits.note(ReviewState.EMPTY, "theirs"));
		buffer.undo();
		assertEquals("theirs", buffer.state(ana).note());
	}

	@Test
	void aTierOtherThanTheProposedNeedsAReason() {
		assertThrows(IllegalArgumentException.class, () -> edits.decideTier(ReviewState.EMPTY, Tier.MINIMAL, MODERATE, " "));
		var decided = edits.decideTier(ReviewState.EMPTY, Tier.MINIMAL, MODERATE, "was ill once").tier();
		assertEquals("was ill once", decided.reason());
		assertEquals(Tier.MODERATE, decided.proposed());
		assertEquals("absent 14 of 120 days (12 %)", decided.triggers());
		assertEquals("coordinator", decided.decidedBy());
	}

	@Test
	void aReviewWithoutATierIsNotDone() {
		assertThrows(IllegalArgumentException.class, () -> edits.reviewed(ReviewState.EMPTY, true));
	}

	@Test
	void bothChangedTheNoteIsTheOneClash() {
		var mine = edits.note(ReviewState.EMPTY, "mine");
		var theirs = edits.note(edits.put(ReviewState.EMPTY, edits.newFinding("family", FindingKind.STRENGTH, Intensity.PREVENTION, Informant.FAMILY)), "theirs");
		var clashes = Clash.between(ReviewState.EMPTY, mine, theirs);
		assertEquals(List.of(Clash.Part.NOTE), clashes.stream().map(Clash::part).toList());
		var keptMine = Clash.settle(ReviewState.EMPTY, mine, theirs, clashes);
		assertEquals("mine", keptMine.note());
		assertEquals(1, keptMine.findings().size());
		assertEquals("theirs", Clash.settle(ReviewState.EMPTY, mine, theirs, List.of()).note());
	}

	@Test
	void beginningAReviewThatAnotherFinishedIsNoClash() {
		var mine = edits.put(ReviewState.EMPTY, edits.newFinding("family", FindingKind.NEED, Intensity.PREVENTION, Informant.FAMILY));
		var theirs = edits.reviewed(edits.decideTier(ReviewState.EMPTY, Tier.MODERATE, MODERATE, null), true);
		assertEquals(List.of(), Clash.between(ReviewState.EMPTY, mine, theirs));
		var both = theirs.with(ReviewState.EMPTY, mine);
		assertTrue(both.reviewed());
		assertEquals(1, both.findings().size());
	}
}
