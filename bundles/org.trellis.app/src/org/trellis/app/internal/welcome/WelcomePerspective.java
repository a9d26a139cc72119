package org.trellis.app.internal.welcome;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Nothing but the welcome page. */
public final class WelcomePerspective implements IPerspectiveFactory {
	public static final String ID = "org.trellis.app.welcome";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.setFixed(true);
		layout.addStandaloneView(WelcomeView.ID, false, IPageLayout.LEFT, 1f, layout.getEditorArea());
	}
}
