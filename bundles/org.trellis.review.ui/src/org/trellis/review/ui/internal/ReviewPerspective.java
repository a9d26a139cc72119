package org.trellis.review.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Schools and classes on the left, the class under review beside them; editors, as soon as one is open, take their room from the class alone. */
public final class ReviewPerspective implements IPerspectiveFactory {
	public static final String ID = "org.trellis.review.ui.perspective";

	/** The room of the class while an editor is open beside it. */
	private static final float BESIDE_EDITORS = 0.5f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addView(ClassesView.ID, IPageLayout.LEFT, 0.24f, layout.getEditorArea());
		layout.addStandaloneView(ClassReviewView.ID, true, IPageLayout.LEFT, BESIDE_EDITORS, layout.getEditorArea());
		layout.getViewLayout(ClassesView.ID).setCloseable(false);
		layout.getViewLayout(ClassReviewView.ID).setCloseable(false);
	}
}
