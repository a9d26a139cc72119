package org.trellis.store;

import org.trellis.model.base.Entity;

/**
 * A root with all that it contains, as it was loaded or last saved, and as it has been edited since. Belongs to one editor; not
 * safe for several threads at once.
 */
public interface Aggregate<T extends Entity> {
	/** The tree to edit. After a save that took in other people's changes this is a new object. */
	T root();

	/** True when something differs from what was loaded or last saved. */
	boolean isChanged();
}
