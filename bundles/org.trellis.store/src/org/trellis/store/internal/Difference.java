package org.trellis.store.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.store.SaveResult.FieldConflict;
import org.trellis.store.internal.Snapshot.State;

/** What differs between two states of one aggregate. */
record Difference(List<State> added, List<State> removed, List<Changed> changed) {
	/** An object that is in both, with the features that differ. */
	record Changed(State before, State after, Set<EStructuralFeature> features, boolean moved) {
	}

	static Difference between(Snapshot before, Snapshot after) {
		var added = new ArrayList<State>();
		var removed = new ArrayList<State>();
		var changed = new ArrayList<Changed>();
		for (var state : after.states().values()) {
			var old = before.states().get(state.id());
			if (old == null) added.add(state);
			else compare(old, state, changed);
		}
		for (var old : before.states().values()) if (!after.states().containsKey(old.id())) removed.add(old);
		return new Difference(added, removed, changed);
	}

	private static void compare(State old, State state, List<Changed> changed) {
		var features = new HashSet<EStructuralFeature>();
		state.values().forEach((feature, value) -> {
			if (!Objects.equals(value, old.values().get(feature))) features.add(feature);
		});
		boolean moved = old.position() != state.position() || !Objects.equals(old.owner(), state.owner());
		if (!features.isEmpty() || moved) changed.add(new Changed(old, state, features, moved));
	}

	/** What is left to write when theirs is already stored: not what both sides did alike. */
	Difference without(Difference theirs) {
		var stillRemoved = removed.stream().filter(s -> !theirs.removes(s.id())).toList();
		return new Difference(added, stillRemoved, changed);
	}

	boolean isEmpty() {
		return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
	}

	/** Fields that both sides changed to different values, and objects that one side removed while the other changed or filled them. */
	List<FieldConflict> conflictsWith(Difference theirs) {
		var conflicts = new ArrayList<FieldConflict>();
		for (var mine : changed) {
			theirs.changedOf(mine.after.id()).ifPresent(other -> mine.features.stream().filter(other.features::contains)
					.filter(f -> !Objects.equals(mine.after.values().get(f), other.after.values().get(f))).forEach(f -> conflicts.add(conflict(f, mine, other))));
			if (theirs.removes(mine.after.id())) conflicts.add(new FieldConflict(mine.after.type().getName(), mine.after.id(), null, mine.before, mine.after, null));
		}
		for (var state : added) if (state.owner() != null && theirs.removes(state.owner())) conflicts.add(new FieldConflict(state.type().getName(), state.id(), null, null, state, null));
		for (var state : removed) {
			theirs.changedOf(state.id()).ifPresent(other -> conflicts.add(new FieldConflict(state.type().getName(), state.id(), null, other.before, null, other.after)));
			theirs.added.stream().filter(a -> state.id().equals(a.owner())).forEach(a -> conflicts.add(new FieldConflict(a.type().getName(), a.id(), null, null, null, a)));
		}
		conflictsOfSingleChildren(theirs, conflicts);
		return conflicts;
	}

	/** Both put a different object into the same single place. */
	private void conflictsOfSingleChildren(Difference theirs, List<FieldConflict> conflicts) {
		for (var mine : added)
			if (mine.containment() != null && !mine.containment().isMany())
				theirs.added.stream().filter(other -> other.containment() == mine.containment() && Objects.equals(other.owner(), mine.owner()) && !other.id().equals(mine.id()))
						.forEach(other -> conflicts.add(new FieldConflict(mine.type().getName(), mine.owner(), mine.containment(), null, mine, other)));
	}

	private static FieldConflict conflict(EStructuralFeature feature, Changed mine, Changed theirs) {
		return new FieldConflict(mine.after.type().getName(), mine.after.id(), feature, mine.before.values().get(feature), mine.after.values().get(feature), theirs.after.values().get(feature));
	}

	private Optional<Changed> changedOf(UUID id) {
		return changed.stream().filter(c -> c.after.id().equals(id) && !c.features.isEmpty()).findFirst();
	}

	private boolean removes(UUID id) {
		return removed.stream().anyMatch(s -> s.id().equals(id));
	}
}
