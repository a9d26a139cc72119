package org.trellis.resources.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The map of gaps above what is behind the chosen cell; the directory beside them, and below it what is opened from either. */
public final class ResourcesPerspective implements IPerspectiveFactory {
	public static final String ID = "org.trellis.resources.ui.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.addView(GapMapView.ID, IPageLayout.LEFT, 0.48f, layout.getEditorArea());
		layout.addView(CellView.ID, IPageLayout.BOTTOM, 0.6f, GapMapView.ID);
		layout.addView(DirectoryView.ID, IPageLayout.TOP, 0.4f, layout.getEditorArea());
		layout.setEditorAreaVisible(false);
		layout.getViewLayout(GapMapView.ID).setCloseable(false);
		layout.getViewLayout(CellView.ID).setCloseable(false);
		layout.getViewLayout(DirectoryView.ID).setCloseable(false);
	}
}
