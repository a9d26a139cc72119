package org.trellis.review.internal.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.trellis.model.review.Duration;
import org.trellis.model.review.Plan;
import org.trellis.model.review.PlanLine;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.review.plans.PlanDesk.Year;
import org.trellis.store.Aggregate;
import org.trellis.store.References;
import org.trellis.store.Unit;

/**
 * What becomes of one plan when the year turns (D8): a proposed line and one for a long time, or for nobody knows how long, go on; one for a short time ends.
 *
 * @param leftOut why nothing becomes of it; null when something does
 * @param first why to be seen in the first week; empty for not
 */
record Turn(Aggregate<Plan> old, String name, String leftOut, List<String> first) {
	/** A new plan's lines are looked at when school has found its feet. */
	private static final int WEEKS_TO_REVIEW = 6;
	private static final int LONGEST_FIRST = 300;

	UUID student() {
		return References.id(old.root().getStudent());
	}

	List<PlanLine> carried() {
		return old.root().getLines().stream().filter(Turn::goesOn).toList();
	}

	static boolean goesOn(PlanLine line) {
		return line.getStatus() == PlanLineStatus.PROPOSED || line.getStatus() == PlanLineStatus.ACTIVE && line.getDuration() != Duration.SHORT_TERM;
	}

	/** What somebody has given an end already, and forgot to mark as ended, is left to him. */
	List<PlanLine> ended() {
		return old.root().getLines().stream().filter(l -> l.getStatus() == PlanLineStatus.ACTIVE && l.getDuration() == Duration.SHORT_TERM && l.getEndedOn() == null && l.getEndNote() == null).toList();
	}

	/** Whether anything becomes of it; then there is a draft for the new year, also where all ends: by it the run is found again. */
	boolean begins() {
		return leftOut == null && (!carried().isEmpty() || !ended().isEmpty() || !first.isEmpty());
	}

	/** The draft of the new year, not yet stored. */
	Plan next(Plan draft, Unit unit, Year to) {
		for (var line : carried()) draft.getLines().add(copy(line, unit, to));
		if (!first.isEmpty()) {
			var why = String.join("; ", first);
			draft.setSeeFirst(why.length() <= LONGEST_FIRST ? why : why.substring(0, LONGEST_FIRST - 1) + "\u2026");
		}
		return draft;
	}

	private static PlanLine copy(PlanLine line, Unit unit, Year to) {
		var copy = EcoreUtil.copy(line);
		copy.setId(unit.newId());
		for (var words : new ArrayList<>(copy.getFamilyWords())) words.setId(unit.newId());
		copy.setCarriedFrom(line.getId());
		copy.setSummer(null);
		copy.setEndedOn(null);
		copy.setEndNote(null);
		copy.setReviewOn(to.begins().plusWeeks(WEEKS_TO_REVIEW));
		return copy;
	}

	/** What lines of a plan are called. */
	static Said said(List<Said> all, PlanLine line) {
		return all.stream().filter(s -> Objects.equals(s.line(), line.getId())).findFirst().orElseThrow();
	}
}
