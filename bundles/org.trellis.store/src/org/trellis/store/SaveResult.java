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
	 * One field that two people changed.
	 *
	 * @param type class of the object within the aggregate
	 * @param id the object
	 * @param feature the field; null when the object as a whole was deleted by one and changed by the other
	 * @param base value before both, null where there was none
	 * @param mine value that was to be saved
	 * @param theirs value that is stored now
	 */
	record FieldConflict(String type, UUID id, EStructuralFeature feature, Object base, Object mine, Object theirs) {
	}
}
