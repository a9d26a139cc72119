package org.trellis.review.ui.internal.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.trellis.review.meetings.MeetingDesk.Decided;
import org.trellis.review.meetings.MeetingDesk.Discussed;
import org.trellis.review.meetings.MeetingDesk.Outcome;

/** What is stored of each discussion, and what is wanted there: what was typed stays until it is stored, or until it is given back because it was refused. Has no widgets. */
final class OutcomeBuffer {
	/** One write. @param note null for none */
	record Save(UUID discussion, Outcome from, Outcome to, String note) {
	}

	/** What was refused, for the person to do it again. @param note null for none */
	record Back(List<Decided> decisions, String note) {
	}

	private static final class Kept {
		private Outcome stored = Outcome.NONE;
		private Outcome wanted = Outcome.NONE;
		private final List<String> notes = new ArrayList<>();

		private boolean isUnsaved() {
			return !stored.equals(wanted) || !notes.isEmpty();
		}
	}

	private final Map<UUID, Kept> all = new LinkedHashMap<>();

	private Kept of(UUID discussion) {
		return all.computeIfAbsent(discussion, id -> new Kept());
	}

	/** How a discussion is in the database now, perhaps because of others; what is not stored yet stays on top of it. */
	void know(Discussed now) {
		var kept = of(now.id());
		kept.wanted = onTop(now.outcome(), kept.stored, kept.wanted);
		kept.stored = now.outcome();
	}

	Outcome wanted(UUID discussion) {
		return of(discussion).wanted;
	}

	/** Adds a decision, or puts it in the place of what it was. */
	void put(UUID discussion, Decided decided) {
		var kept = of(discussion);
		kept.wanted = with(kept.wanted, decided);
	}

	void remove(UUID discussion, UUID decision) {
		var kept = of(discussion);
		kept.wanted = new Outcome(kept.wanted.nextOn(), kept.wanted.decisions().stream().filter(d -> !d.id().equals(decision)).toList());
	}

	/** @param day null for when there is need */
	void again(UUID discussion, LocalDate day) {
		var kept = of(discussion);
		kept.wanted = new Outcome(day, kept.wanted.decisions());
	}

	void note(UUID discussion, String paragraph) {
		of(discussion).notes.add(paragraph);
	}

	boolean hasUnsaved() {
		return all.values().stream().anyMatch(Kept::isUnsaved);
	}

	/** Ids of those that are not stored yet. */
	List<UUID> unsaved() {
		return all.entrySet().stream().filter(e -> e.getValue().isUnsaved()).map(Map.Entry::getKey).toList();
	}

	/** What of a discussion is not stored yet. */
	Back pending(UUID discussion) {
		var kept = of(discussion);
		return new Back(kept.wanted.decisions().stream().filter(d -> !kept.stored.decisions().contains(d)).toList(), kept.notes.isEmpty() ? null : String.join("\n", kept.notes));
	}

	/** The next write; there must be none under way. */
	Optional<Save> next() {
		return all.entrySet().stream().filter(e -> e.getValue().isUnsaved()).findFirst().map(e -> new Save(e.getKey(), e.getValue().stored, e.getValue().wanted, e.getValue().notes.isEmpty() ? null : e.getValue().notes.getFirst()));
	}

	/** A write came to pass. What was typed meanwhile is still wanted. */
	void saved(Save save, Discussed now) {
		var kept = of(save.discussion);
		kept.wanted = onTop(now.outcome(), save.to, kept.wanted);
		kept.stored = now.outcome();
		if (save.note != null) kept.notes.remove(save.note);
	}

	/** A write was refused: what is stored counts again. @param now null when the discussion is there no more */
	Back refused(Save save, Discussed now) {
		var kept = of(save.discussion);
		var back = pending(save.discussion);
		kept.notes.clear();
		kept.stored = now == null ? Outcome.NONE : now.outcome();
		kept.wanted = kept.stored;
		return back;
	}

	/** What differs between two states, put on top of a third. */
	private static Outcome onTop(Outcome base, Outcome from, Outcome to) {
		var result = new Outcome(Objects.equals(from.nextOn(), to.nextOn()) ? base.nextOn() : to.nextOn(), base.decisions());
		for (var decided : to.decisions()) if (!from.decisions().contains(decided)) result = with(result, decided);
		var gone = from.decisions().stream().map(Decided::id).filter(id -> to.decisions().stream().noneMatch(d -> d.id().equals(id))).toList();
		return new Outcome(result.nextOn(), result.decisions().stream().filter(d -> !gone.contains(d.id())).toList());
	}

	private static Outcome with(Outcome outcome, Decided decided) {
		var decisions = new ArrayList<>(outcome.decisions());
		decisions.replaceAll(d -> d.id().equals(decided.id()) ? decided : d);
		if (!decisions.contains(decided)) decisions.add(decided);
		return new Outcome(outcome.nextOn(), decisions);
	}
}
