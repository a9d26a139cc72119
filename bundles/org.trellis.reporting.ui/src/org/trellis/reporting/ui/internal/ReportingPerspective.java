package org.trellis.reporting.ui.internal;

import java.util.List;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The catalogue and the last reports on the left; beside them a report, and behind it the measures. */
public final class ReportingPerspective implements IPerspectiveFactory {
	public static final String ID = "org.trellis.reporting.ui.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		var middle = layout.createFolder("reports", IPageLayout.LEFT, 1f, layout.getEditorArea());
		middle.addView(ReportView.ID);
		middle.addView(MeasuresView.ID);
		layout.addView(CatalogueView.ID, IPageLayout.LEFT, 0.25f, "reports");
		layout.addView(RunsView.ID, IPageLayout.BOTTOM, 0.62f, CatalogueView.ID);
		for (var view : List.of(ReportView.ID, MeasuresView.ID, CatalogueView.ID, RunsView.ID)) layout.getViewLayout(view).setCloseable(false);
	}
}
