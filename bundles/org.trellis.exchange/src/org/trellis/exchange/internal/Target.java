package org.trellis.exchange.internal;

import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.trellis.model.base.Entity;
import org.trellis.model.exchange.ChangeKind;
import org.trellis.store.Aggregate;

/** Where a pass over the files puts what it decided: into the database, or for a dry run nowhere. */
interface Target {
	/** @param key under which the source knows it; null when the id is derived from its values */
	void make(Entity root, String key);

	/** Something that was there before gets a name in the source. */
	void adopt(EClass type, UUID id, String key);

	/** @param before text of the aggregate before the change */
	void change(Aggregate<?> aggregate, ChangeKind kind, String before);

	void remove(Aggregate<?> aggregate, String before);

	/** All that belongs together was handed over; nothing of it is referred to any more. */
	void write();

	/** For a dry run. */
	final class Nowhere implements Target {
		@Override
		public void make(Entity root, String key) {
			// a dry run writes nothing
		}

		@Override
		public void adopt(EClass type, UUID id, String key) {
			// a dry run writes nothing
		}

		@Override
		public void change(Aggregate<?> aggregate, ChangeKind kind, String before) {
			// a dry run writes nothing
		}

		@Override
		public void remove(Aggregate<?> aggregate, String before) {
			// a dry run writes nothing
		}

		@Override
		public void write() {
			// a dry run writes nothing
		}
	}
}
