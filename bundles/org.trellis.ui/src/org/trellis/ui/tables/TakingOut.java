package org.trellis.ui.tables;

import org.trellis.access.Access;
import org.trellis.access.Action;
import org.trellis.access.Subject;
import org.trellis.ui.CurrentDistrict;

/** Whether the person at the window may take lists of people out of it, to a file or to paper (D32). An OSGi service. */
public final class TakingOut {
	private final CurrentDistrict district;
	private final Access access;

	public TakingOut(CurrentDistrict district, Access access) {
		this.district = district;
		this.access = access;
	}

	/**
	 * The question about the district that is open now. UI thread.
	 *
	 * @return to be asked in the background: refuses with a {@link org.trellis.store.StoreException}, which says why and what to do
	 */
	public Runnable question() {
		var opened = district.get();
		return () -> opened.ifPresent(o -> access.require(o.database(), o.person(), Action.EXPORT, new Subject.OfAllInSight()));
	}
}
