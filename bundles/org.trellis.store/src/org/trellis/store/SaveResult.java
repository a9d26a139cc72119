package org.trellis.store;

import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.model.base.Entity;

/** What came of a save. */
public sealed interface SaveResult<T extends Entity> {
	/**
	 * Written.
	 *
	 * @param merged true when others had changed other fields meanwhile; {@link Aggregate#root()} is then a new tree that holds both
	 */
	record Saved<T extends Entity>(Aggregate<T> aggregate, boolean merged) implements SaveResult<T> {
	}

	/**
	 * Not written, because others changed the same fields. Choose per field, set the chosen values in {@code theirs}, and save that.
	 *
	 * @param theirs the aggregate as it is stored now; null when it was deleted
	 */
	record Conflict<T extends Entity>(List<FieldConflict> fields, Aggregate<T> theirs) implements SaveResult<T> {
		public Conflict {
			fields = List.copyOf(fields);
		}
	}

	/**
	 * One field that two people changed. Values are those of the field; of what refers or contains they are ids. Where objects as a whole clash
	 * they are a {@link Part}: when one deleted what the other changed, and when both filled the same single place.
	 *
	 * @param type class of the object within the aggregate that has the field
	 * @param id that object
	 * @param feature the field; null when the object as a whole was deleted by one and changed by the other
	 * @param base value before both, null where there was none
	 * @param mine value that was to be saved
	 * @param theirs value that is stored now
	 */
	record FieldConflict(String type, UUID id, EStructuralFeature feature, Object base, Object mine, Object theirs) {
		/** Without the values, which not everybody who reads a log may see. */
		@Override
		public String toString() {
			return type + " " + id + (feature == null ? "" : "." + feature.getName());
		}
	}

	/** An object within an aggregate; what it is like is told by the aggregates themselves. */
	record Part(String type, UUID id) {
	}
}
