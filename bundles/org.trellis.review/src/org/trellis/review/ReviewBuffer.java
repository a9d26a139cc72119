package org.trellis.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What a person has typed into the reviews of one class, and what of it is not yet stored; with undo and redo. Belongs to one
 * thread, the window's. Undo takes back one's own edits only: what others wrote meanwhile stays.
 */
public final class ReviewBuffer {
	/** A difference that waits to be written. */
	public record Unsaved(UUID student, ReviewState from, ReviewState to) {
	}

	private record Edit(UUID student, ReviewState before, ReviewState after) {
	}

	private static final class Slot {
		private ReviewState stored;
		private ReviewState current;
		private boolean saving;

		private Slot(ReviewState state) {
			stored = state;
			current = state;
		}
	}

	private final Map<UUID, Slot> slots = new HashMap<>();
	private final Deque<Edit> done = new ArrayDeque<>();
	private final Deque<Edit> undone = new ArrayDeque<>();
	private Edit typing;

	public ReviewBuffer(Map<UUID, ReviewState> stored) {
		stored.forEach((student, state) -> slots.put(student, new Slot(state)));
	}

	/** The review as it is shown: stored, with all that was typed since. */
	public ReviewState state(UUID student) {
		return slots.get(student).current;
	}

	/** Does one edit that can be undone; nothing when it changes nothing. */
	public void edit(UUID student, UnaryOperator<ReviewState> change) {
		type(student, change);
		commit();
	}

	/**
	 * Shows and saves an edit that is still being typed. All calls until {@link #commit} or {@link #cancel} are one edit for undo.
	 *
	 * @param change made from the state before the typing began
	 */
	public void type(UUID student, UnaryOperator<ReviewState> change) {
		if (typing != null && !typing.student.equals(student)) commit();
		var slot = slots.get(student);
		var before = typing == null ? slot.current : typing.before;
		var after = change.apply(before);
		slot.current = typing == null ? after : slot.current.with(typing.after, after);
		typing = new Edit(student, before, after);
	}

	/** Ends what is being typed, and keeps it. */
	public void commit() {
		if (typing != null && !typing.before.equals(typing.after)) {
			done.push(typing);
			undone.clear();
		}
		typing = null;
	}

	/** Ends what is being typed, and takes it back. */
	public void cancel() {
		if (typing == null) return;
		var slot = slots.get(typing.student);
		slot.current = slot.current.withWhereStill(typing.after, typing.before);
		typing = null;
	}

	public boolean canUndo() {
		return !done.isEmpty();
	}

	public boolean canRedo() {
		return !undone.isEmpty();
	}

	/** Takes back the last edit; typing that has not ended is kept as an edit first. Returns whose review it was. */
	public Optional<UUID> undo() {
		commit();
		if (done.isEmpty()) return Optional.empty();
		var edit = done.pop();
		undone.push(edit);
		var slot = slots.get(edit.student);
		slot.current = slot.current.withWhereStill(edit.after, edit.before);
		return Optional.of(edit.student);
	}

	/** Repeats what was undone last. Returns whose review it was. */
	public Optional<UUID> redo() {
		if (typing != null) commit();
		if (undone.isEmpty()) return Optional.empty();
		var edit = undone.pop();
		done.push(edit);
		var slot = slots.get(edit.student);
		slot.current = slot.current.withWhereStill(edit.before, edit.after);
		return Optional.of(edit.student);
	}

	/** Everything that is to be written now. Each must be answered by {@link #saved}, {@link #notSaved} or {@link #settled}. */
	public List<Unsaved> takeUnsaved() {
		var result = new ArrayList<Unsaved>();
		slots.forEach((student, slot) -> {
			if (slot.saving || slot.current.equals(slot.stored)) return;
			slot.saving = true;
			result.add(new Unsaved(student, slot.stored, slot.current));
		});
		return result;
	}

	/** Everything that is not stored yet, whether it is being written or not. */
	public List<Unsaved> unsaved() {
		return slots.entrySet().stream().filter(e -> !e.getValue().current.equals(e.getValue().stored)).map(e -> new Unsaved(e.getKey(), e.getValue().stored, e.getValue().current)).toList();
	}

	public boolean hasUnsaved() {
		return slots.values().stream().anyMatch(s -> s.saving || !s.current.equals(s.stored));
	}

	/** @param stored the review as it is in the database now */
	public void saved(Unsaved unsaved, ReviewState stored) {
		var slot = slots.get(unsaved.student);
		slot.current = stored.with(unsaved.to, slot.current);
		slot.stored = stored;
		slot.saving = false;
	}

	/** It could not be written; it is in the next {@link #takeUnsaved} again. */
	public void notSaved(Unsaved unsaved) {
		slots.get(unsaved.student).saving = false;
	}

	/**
	 * A clash was settled by the person.
	 *
	 * @param theirs what is stored now
	 * @param wanted what is to be written next
	 */
	public void settled(Unsaved unsaved, ReviewState theirs, ReviewState wanted) {
		var slot = slots.get(unsaved.student);
		slot.current = wanted.with(unsaved.to, slot.current);
		slot.stored = theirs;
		slot.saving = false;
	}

	/** Others wrote a review. Where they changed what is being changed here too, it shows when that is saved. */
	public void changedByOthers(UUID student, ReviewState stored) {
		var slot = slots.get(student);
		if (slot == null || slot.saving || !Clash.between(slot.stored, slot.current, stored).isEmpty()) return;
		slot.current = stored.with(slot.stored, slot.current);
		slot.stored = stored;
	}
}
