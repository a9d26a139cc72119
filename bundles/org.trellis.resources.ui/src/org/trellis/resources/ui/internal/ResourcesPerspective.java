package org.trellis.resources.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The map of gaps in its whole height; beside it the directory and, in its place, what is behind the chosen cell or what is being waited for; below them what is opened from either. */
public final class ResourcesPerspective implements IPerspectiveFactory {
	public static final String ID = "org.trellis.resources.ui.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.addView(GapMapView.ID, IPageLayout.LEFT, 0.48f, layout.getEditorArea());
		var lists = layout.createFolder("org.trellis.resources.ui.lists", IPageLayout.TOP, 0.5f, layout.getEditorArea());
		lists.addView(DirectoryView.ID);
		lists.addView(CellView.ID);
		lists.addView(ReferralsView.ID);
		layout.setEditorAreaVisible(false);
		layout.getViewLayout(GapMapView.ID).setCloseable(false);
		layout.getViewLayout(CellView.ID).setCloseable(false);
		layout.getViewLayout(DirectoryView.ID).setCloseable(false);
		layout.getViewLayout(ReferralsView.ID).setCloseable(false);
	}
}
