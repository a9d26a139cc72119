package org.trellis.reporting.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The catalogue on the left, the report beside it. */
public final class ReportingPerspective implements IPerspectiveFactory {
	public static final String ID = "org.trellis.reporting.ui.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addStandaloneView(ReportView.ID, true, IPageLayout.LEFT, 1f, layout.getEditorArea());
		layout.addView(CatalogueView.ID, IPageLayout.LEFT, 0.25f, ReportView.ID);
		layout.getViewLayout(CatalogueView.ID).setCloseable(false);
		layout.getViewLayout(ReportView.ID).setCloseable(false);
	}
}
