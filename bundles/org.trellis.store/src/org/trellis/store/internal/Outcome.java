package org.trellis.store.internal;

import java.util.List;

import org.trellis.model.base.Entity;
import org.trellis.store.SaveResult.FieldConflict;

/** How a save within a transaction went. */
sealed interface Outcome {
	/** @param merged others' changes were taken in */
	record Done(boolean merged) implements Outcome {
	}

	/** @param theirs what is stored now; null when it was removed */
	record Clash(List<FieldConflict> fields, Entity theirs) implements Outcome {
	}
}
