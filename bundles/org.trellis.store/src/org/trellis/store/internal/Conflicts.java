package org.trellis.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.store.SaveResult.FieldConflict;
import org.trellis.store.SaveResult.Part;
import org.trellis.store.internal.Difference.Changed;
import org.trellis.store.internal.Snapshot.State;

/**
 * Where two edits of one aggregate touch the same thing: a field that both set to different values, an object that one removed while
 * the other changed, moved or filled it, or that both moved to different owners, and a single place that both filled. Another order of
 * the same siblings is no conflict.
 */
final class Conflicts {
	private final Edit mine;
	private final Edit theirs;
	private final Map<UUID, State> owners;
	private final List<FieldConflict> found = new ArrayList<>();

	private Conflicts(Difference mine, Difference theirs, Map<UUID, State> owners) {
		this.owners = owners;
		this.mine = new Edit(mine);
		this.theirs = new Edit(theirs);
	}

	/** @param owners every object of my side, by id */
	static List<FieldConflict> between(Difference mine, Difference theirs, Map<UUID, State> owners) {
		var conflicts = new Conflicts(mine, theirs, owners);
		conflicts.whatBothChanged();
		conflicts.whatTheyRemoved();
		conflicts.whatIRemoved();
		conflicts.whatBothPutIntoASinglePlace();
		return conflicts.found;
	}

	/** One side's difference, to be asked by id. */
	private static final class Edit {
		private final Difference difference;
		private final Map<UUID, State> removed = new HashMap<>();
		private final Map<UUID, State> added = new HashMap<>();
		private final Map<UUID, Changed> changed = new HashMap<>();

		Edit(Difference difference) {
			this.difference = difference;
			for (var state : difference.removed()) removed.put(state.id(), state);
			for (var state : difference.added()) added.put(state.id(), state);
			for (var c : difference.changed()) if (!c.features().isEmpty() || c.changedOwner()) changed.put(c.after().id(), c);
		}

		/** What hangs under another owner than before, or is new. */
		Stream<State> arrived() {
			return Stream.concat(difference.added().stream(), changed.values().stream().filter(Changed::changedOwner).map(Changed::after));
		}
	}

	private void whatBothChanged() {
		for (var one : mine.changed.values()) {
			var other = theirs.changed.get(one.after().id());
			if (other == null) continue;
			for (var feature : one.features()) if (other.features().contains(feature)) compare(feature, one.before(), one.after(), other.after());
			if (one.changedOwner() && other.changedOwner()) compareOwners(one.before(), one.after(), other.after());
		}
		for (var one : mine.added.values()) {
			var other = theirs.added.get(one.id());
			if (other == null) continue;
			for (var feature : one.values().keySet()) compare(feature, null, one, other);
			compareOwners(null, one, other);
		}
	}

	private void compare(EStructuralFeature feature, State base, State one, State other) {
		if (!Objects.equals(one.values().get(feature), other.values().get(feature)))
			found.add(new FieldConflict(one.type().getName(), one.id(), feature, base == null ? null : base.values().get(feature), one.values().get(feature), other.values().get(feature)));
	}

	private void compareOwners(State base, State one, State other) {
		if (!Objects.equals(one.owner(), other.owner()) || one.containment() != other.containment())
			found.add(new FieldConflict(one.type().getName(), one.id(), one.containment(), base == null ? null : base.owner(), one.owner(), other.owner()));
	}

	private void whatTheyRemoved() {
		for (var one : mine.changed.values()) if (theirs.removed.containsKey(one.after().id())) found.add(asAWhole(one.after(), one.before(), one.after(), null));
		mine.arrived().filter(s -> theirs.removed.containsKey(s.owner())).forEach(s -> found.add(asAWhole(s, null, s, null)));
	}

	private void whatIRemoved() {
		for (var other : theirs.changed.values()) if (mine.removed.containsKey(other.after().id())) found.add(asAWhole(other.after(), other.before(), null, other.after()));
		theirs.arrived().filter(s -> mine.removed.containsKey(s.owner())).forEach(s -> found.add(asAWhole(s, null, null, s)));
	}

	private void whatBothPutIntoASinglePlace() {
		mine.arrived().filter(s -> s.containment() != null && !s.containment().isMany())
				.forEach(one -> theirs.arrived().filter(other -> other.containment() == one.containment() && other.owner().equals(one.owner()) && !other.id().equals(one.id()))
						.forEach(other -> found.add(new FieldConflict(owners.get(one.owner()).type().getName(), one.owner(), one.containment(), null, part(one), part(other)))));
	}

	static FieldConflict asAWhole(State object, State base, State mine, State theirs) {
		return new FieldConflict(object.type().getName(), object.id(), null, part(base), part(mine), part(theirs));
	}

	private static Part part(State state) {
		return state == null ? null : new Part(state.type().getName(), state.id());
	}
}
