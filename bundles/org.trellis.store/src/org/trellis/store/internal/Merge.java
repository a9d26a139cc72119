package org.trellis.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.store.SaveResult.FieldConflict;
import org.trellis.store.internal.Difference.Changed;
import org.trellis.store.internal.Snapshot.State;

/** Two edits of one aggregate since both had it, brought together. Of two new orders of the same siblings mine holds. */
final class Merge {
	/** Where an object hangs. */
	private record Place(UUID owner, EReference containment) {
	}

	private final Mapping mapping;
	private final Snapshot base;
	private final Snapshot mine;
	private final Snapshot theirs;
	private final Difference ours;
	private final Difference others;
	private final Map<UUID, State> together = new LinkedHashMap<>();
	private final Map<Place, List<UUID>> inBase;
	private final Map<Place, List<UUID>> inMine;
	private final Map<Place, List<UUID>> inTheirs;
	private final List<State> arranged = new ArrayList<>();

	Merge(Mapping mapping, Snapshot base, Snapshot mine, Snapshot theirs) {
		this.mapping = mapping;
		this.base = base;
		this.mine = mine;
		this.theirs = theirs;
		ours = Difference.between(base, mine);
		others = Difference.between(base, theirs);
		inBase = places(base.states());
		inMine = places(mine.states());
		inTheirs = places(theirs.states());
		combine();
		arrange(together.get(mine.root().id()), places(together));
	}

	/** Empty when {@link #result} holds both edits whole. */
	List<FieldConflict> conflicts() {
		var conflicts = Conflicts.between(ours, others, mine.states());
		return conflicts.isEmpty() ? rings() : conflicts;
	}

	Snapshot result() {
		return Snapshot.of(arranged);
	}

	/** I moved something into what they moved into it. */
	private List<FieldConflict> rings() {
		var reached = result().states();
		return ours.changed().stream().filter(c -> c.changedOwner() && !reached.containsKey(c.after().id())).map(c -> Conflicts.asAWhole(c.after(), c.before(), c.after(), theirs.states().get(c.after().id()))).toList();
	}

	/** Every object that neither side removed, with the values of whoever changed them; without order. */
	private void combine() {
		var changed = new HashMap<UUID, Changed>();
		for (var c : ours.changed()) changed.put(c.after().id(), c);
		for (var state : theirs.states().values()) {
			boolean removed = base.states().containsKey(state.id()) && !mine.states().containsKey(state.id());
			if (!removed) together.put(state.id(), withMine(state, changed.get(state.id())));
		}
		for (var state : mine.states().values()) if (!base.states().containsKey(state.id())) together.putIfAbsent(state.id(), state);
	}

	private static State withMine(State state, Changed change) {
		if (change == null) return state;
		var values = new LinkedHashMap<EStructuralFeature, Object>(state.values());
		for (var feature : change.features()) values.put(feature, change.after().values().get(feature));
		var hung = change.changedOwner() ? change.after() : state;
		return new State(state.type(), state.id(), hung.owner(), hung.containment(), hung.position(), values);
	}

	private static Map<Place, List<UUID>> places(Map<UUID, State> states) {
		var places = new HashMap<Place, List<UUID>>();
		for (var state : states.values()) places.computeIfAbsent(new Place(state.owner(), state.containment()), p -> new ArrayList<>()).add(state.id());
		return places;
	}

	/** Follows the tree from its root; what hangs in a ring is not reached. */
	private void arrange(State state, Map<Place, List<UUID>> members) {
		arranged.add(state);
		for (var containment : mapping.of(state.type()).children) {
			int position = 0;
			for (var id : ordered(new Place(state.id(), containment), members)) arrange(together.get(id).at(state.id(), containment, position++), members);
		}
	}

	private List<UUID> ordered(Place place, Map<Place, List<UUID>> members) {
		var here = new HashSet<>(members.getOrDefault(place, List.of()));
		var before = inBase.getOrDefault(place, List.of());
		var first = inMine.getOrDefault(place, List.of());
		var second = inTheirs.getOrDefault(place, List.of());
		return reordered(before, first) ? woven(first, second, here) : woven(second, first, here);
	}

	private static boolean reordered(List<UUID> before, List<UUID> after) {
		var stayed = new ArrayList<>(before);
		stayed.retainAll(new HashSet<>(after));
		var now = new ArrayList<>(after);
		now.retainAll(new HashSet<>(before));
		return !stayed.equals(now);
	}

	/** The first list, and what only the second has behind the one that it follows there. */
	private static List<UUID> woven(List<UUID> first, List<UUID> second, Set<UUID> here) {
		var woven = new ArrayList<>(first);
		woven.retainAll(here);
		var known = new HashSet<>(second);
		int next = 0;
		for (var id : second) {
			int place = woven.indexOf(id);
			if (place >= 0) {
				next = place + 1;
			} else if (here.contains(id)) {
				while (next < woven.size() && !known.contains(woven.get(next))) next++;
				woven.add(next++, id);
			}
		}
		return woven;
	}
}
