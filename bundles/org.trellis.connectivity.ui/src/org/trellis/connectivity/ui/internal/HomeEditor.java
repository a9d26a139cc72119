package org.trellis.connectivity.ui.internal;

import org.trellis.connectivity.HomeAccess;
import org.trellis.ui.editors.AggregateEditor;

/** What a household has at home to take part in something online. */
public final class HomeEditor extends AggregateEditor<HomeAccess> {
	public HomeEditor() {
		super(HomeAccess.class, "homeAccess");
	}

	@Override
	protected String title(HomeAccess root) {
		return Messages.homeTitle;
	}
}
