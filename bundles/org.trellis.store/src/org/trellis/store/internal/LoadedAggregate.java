package org.trellis.store.internal;

import org.trellis.model.base.Entity;
import org.trellis.store.Aggregate;

/** A root with the state it was loaded in. */
final class LoadedAggregate<T extends Entity> implements Aggregate<T> {
	private final Mapping mapping;
	private T root;
	private Snapshot base;

	LoadedAggregate(Mapping mapping, T root) {
		this.mapping = mapping;
		reset(root);
	}

	@Override
	public T root() {
		return root;
	}

	@Override
	public boolean isChanged() {
		return !difference().isEmpty();
	}

	Difference difference() {
		return Difference.between(base, Snapshot.of(mapping, root));
	}

	Snapshot base() {
		return base;
	}

	/** Takes a tree as the saved state. */
	@SuppressWarnings("unchecked")
	void reset(Entity saved) {
		root = (T) saved;
		base = Snapshot.of(mapping, saved);
	}
}
