package org.trellis.store.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.trellis.store.internal.Snapshot.State;

/**
 * What one save removes, without that which goes along with its owner, and when. A row goes last, after whatever moves out of it, except
 * when another row of the same save takes over the key that no two may have: neither database waits with that check.
 */
final class Removals {
	/** The values of a class that no two rows have alike. */
	private record Key(Table table, List<Object> values) {
	}

	private final Mapping mapping;
	private final List<State> first = new ArrayList<>();
	private final List<State> last = new ArrayList<>();

	Removals(Mapping mapping, Difference difference) {
		this.mapping = mapping;
		if (difference.removed().isEmpty()) return;
		var taken = takenOver(difference);
		var removed = new HashSet<UUID>();
		for (var state : difference.removed()) removed.add(state.id());
		for (var state : difference.removed()) {
			if (taken.contains(key(state))) first.add(state);
			else if (!removed.contains(state.owner())) last.add(state);
		}
		// what refers goes before what it refers to
		last.sort(Comparator.comparing((State s) -> mapping.tables().indexOf(mapping.of(s.type()))).reversed());
	}

	private Set<Key> takenOver(Difference difference) {
		var keys = new HashSet<Key>();
		Stream.concat(difference.added().stream(), difference.changed().stream().map(Difference.Changed::after)).map(this::key).filter(k -> !k.values.isEmpty()).forEach(keys::add);
		return keys;
	}

	private Key key(State state) {
		var table = mapping.of(state.type());
		return new Key(table, table.unique.stream().map(state::value).toList());
	}

	List<State> first() {
		return first;
	}

	List<State> last() {
		return last;
	}
}
