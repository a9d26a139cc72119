package org.trellis.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** An empty page without an editor area: what a window shows before anything is opened. */
public final class StartPerspective implements IPerspectiveFactory {

	static final String ID = "org.trellis.app.start";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
	}
}
