package org.trellis.ui.forms;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.trellis.model.base.Entity;
import org.trellis.store.Aggregate;
import org.trellis.ui.CurrentDistrict.Subscription;

/**
 * One aggregate while it is edited: every change of its tree goes through here, so that it can be undone, and is told to all who show it. UI
 * thread only.
 */
public final class Editing<T extends Entity> {
	/** One step that can be undone or done again. */
	private record Step(Object field, String what, ChangeDescription change) {
	}

	private final Deque<Step> done = new ArrayDeque<>();
	private final Deque<Step> undone = new ArrayDeque<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final List<Supplier<List<Problem>>> checks = new CopyOnWriteArrayList<>();
	/** Fields in which something stands that is no value, and what they are called. */
	private final Map<Object, String> unfinished = new LinkedHashMap<>();
	private final boolean readOnly;
	private Aggregate<T> aggregate;
	private boolean typing;
	private boolean dirty;
	private T base;

	public Editing(Aggregate<T> aggregate) {
		this(aggregate, false);
	}

	/** @param readOnly nothing can be edited */
	public Editing(Aggregate<T> aggregate, boolean readOnly) {
		this.aggregate = aggregate;
		this.readOnly = readOnly;
		base = EcoreUtil.copy(aggregate.root());
	}

	public boolean readOnly() {
		return readOnly;
	}

	public Aggregate<T> aggregate() {
		return aggregate;
	}

	/** The tree as it is now. Ask again after every change that is told: it may be another one after a save. Change it through {@link #edit} only. */
	public T root() {
		return aggregate.root();
	}

	/** The tree as it was loaded or last saved. Not to be changed. */
	public T base() {
		return base;
	}

	/** Whether something is not saved; what was typed and is no value yet is not. */
	public boolean isDirty() {
		return dirty || !unfinished.isEmpty();
	}

	/** What stands in a field is no value, for example half a date: it counts as not saved, and is the first that {@link #undo} takes back. */
	public void unfinished(Object field, String what) {
		if (unfinished.put(field, what) == null) tell();
	}

	/** What stands in a field is a value again. */
	public void finished(Object field) {
		if (unfinished.remove(field) != null) tell();
	}

	/** Whether what stands in a field is still to stay there although it is no value. */
	public boolean isUnfinished(Object field) {
		return unfinished.containsKey(field);
	}

	/**
	 * One edit. One that changes nothing leaves no step.
	 *
	 * @param what is done, for the undo entry of the menu, for example "given name"
	 */
	public void edit(String what, Consumer<T> change) {
		commit();
		step(null, what, change);
	}

	/** A value that is being typed: everything that is typed into one field without a pause is one step. */
	public void type(Object field, String what, Consumer<T> change) {
		var last = done.peek();
		if (typing && last != null && last.field == field) {
			last.change.applyAndReverse();
			done.pop();
		}
		step(field, what, change);
		typing = true;
	}

	/** What was being typed is complete. */
	public void commit() {
		typing = false;
	}

	private void step(Object field, String what, Consumer<T> change) {
		if (readOnly) throw new IllegalStateException("Read only");
		var recorder = new ChangeRecorder(root());
		ChangeDescription recorded;
		try {
			change.accept(root());
		} finally {
			recorded = recorder.endRecording();
			recorder.dispose();
		}
		if (!isEmpty(recorded)) {
			done.push(new Step(field, what, recorded));
			undone.clear();
		}
		tell();
	}

	private static boolean isEmpty(ChangeDescription change) {
		return change.getObjectChanges().isEmpty() && change.getObjectsToAttach().isEmpty() && change.getObjectsToDetach().isEmpty();
	}

	/** Takes back the last step. Returns what it was; empty when there is none. */
	public Optional<String> undo() {
		if (unfinished.isEmpty()) return move(done, undone);
		var what = unfinished.values().iterator().next();
		unfinished.clear();
		tell();
		return Optional.of(what);
	}

	/** Does again what was taken back last. */
	public Optional<String> redo() {
		return move(undone, done);
	}

	private Optional<String> move(Deque<Step> from, Deque<Step> to) {
		commit();
		if (from.isEmpty()) return Optional.empty();
		var step = from.pop();
		step.change.applyAndReverse();
		to.push(step);
		tell();
		return Optional.of(step.what);
	}

	/** What {@link #undo} would take back. */
	public Optional<String> undoable() {
		return unfinished.isEmpty() ? Optional.ofNullable(done.peek()).map(Step::what) : Optional.of(unfinished.values().iterator().next());
	}

	/** What {@link #redo} would do again. */
	public Optional<String> redoable() {
		return Optional.ofNullable(undone.peek()).map(Step::what);
	}

	/** It was saved, and the tree is still the same one: what was done before can be undone still. Otherwise it is as if it was just loaded. */
	public void saved(Aggregate<T> stored, boolean merged) {
		commit();
		aggregate = stored;
		base = EcoreUtil.copy(stored.root());
		if (merged) forget();
		tell();
	}

	/** Another state of it from now on, for example as others have written it: nothing of the old one is left. */
	public void replace(Aggregate<T> other) {
		aggregate = other;
		base = EcoreUtil.copy(other.root());
		forget();
		tell();
	}

	private void forget() {
		typing = false;
		unfinished.clear();
		done.clear();
		undone.clear();
	}

	/** What keeps it from being saved. */
	public List<Problem> problems() {
		var problems = new ArrayList<Problem>();
		checks.forEach(c -> problems.addAll(c.get()));
		return problems;
	}

	/** One more rule. Asked after every edit. */
	public Subscription check(Supplier<List<Problem>> rule) {
		checks.add(rule);
		return () -> checks.remove(rule);
	}

	/** Is told after every change, also after undo, redo, save and reload. */
	public Subscription listen(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private void tell() {
		dirty = aggregate.isChanged();
		listeners.forEach(Runnable::run);
	}
}
