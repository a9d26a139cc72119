package org.trellis.review.ui.internal.meetings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.trellis.review.meetings.MeetingDesk.Decided;
import org.trellis.review.ui.internal.meetings.OutcomeBuffer.Back;

/** What was refused, or was left unfinished, and is to be done again by the person, one after the other; until then it is not lost. */
final class Refusals {
	/** @param decision null for a note */
	record Refused(UUID discussion, Decided decision, String note, String sentence) {
	}

	private final Deque<Refused> waiting = new ArrayDeque<>();
	/** What stands in its fields again; null for nothing. */
	private Refused shown;

	void add(UUID discussion, Back back, String sentence) {
		back.decisions().forEach(d -> waiting.add(new Refused(discussion, d, null, sentence)));
		if (back.note() != null) waiting.add(new Refused(discussion, null, back.note(), sentence));
	}

	/** What could not be ended is done again in the same way. */
	void add(UUID discussion, Decided unfinished, String sentence) {
		waiting.add(new Refused(discussion, unfinished, null, sentence));
	}

	/** The next one, which stands in its fields from now on. */
	Optional<Refused> next() {
		shown = waiting.poll();
		return Optional.ofNullable(shown);
	}

	boolean isShown() {
		return shown != null;
	}

	/** It was typed on, kept or taken back: the person has seen to it. */
	void settled() {
		shown = null;
	}

	/** The person does something else first. */
	void interrupted() {
		if (shown != null) waiting.addFirst(shown);
		shown = null;
	}

	/** All that nobody has seen to, for a person to write down. */
	List<String> lines(Map<UUID, String> names) {
		return waiting.stream().map(r -> r.decision == null ? r.note : MeetingTexts.line(r.decision, names)).toList();
	}

	/** Why the first of them was refused. */
	String sentence() {
		return waiting.getFirst().sentence;
	}
}
