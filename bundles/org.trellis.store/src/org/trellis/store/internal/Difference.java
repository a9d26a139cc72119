package org.trellis.store.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.store.internal.Snapshot.State;

/** What differs between two states of one aggregate; owners come before what they contain. */
record Difference(List<State> added, List<State> removed, List<Changed> changed) {
	/**
	 * An object that is in both.
	 *
	 * @param features those that differ
	 * @param moved its owner differs, or only its place among its siblings
	 */
	record Changed(State before, State after, Set<EStructuralFeature> features, boolean moved) {
		/** It has another owner now, or hangs in it in another way. */
		boolean changedOwner() {
			return !Objects.equals(before.owner(), after.owner()) || before.containment() != after.containment();
		}
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
		boolean moved = old.position() != state.position() || !Objects.equals(old.owner(), state.owner()) || old.containment() != state.containment();
		if (!features.isEmpty() || moved) changed.add(new Changed(old, state, features, moved));
	}

	boolean isEmpty() {
		return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
	}
}
