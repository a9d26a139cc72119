package org.trellis.review.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.trellis.review.ui.internal.meetings.MeetingsView;
import org.trellis.review.ui.internal.students.StudentsView;
import org.trellis.ui.ViewShare;

/** Schools and classes on the left, the class under review and, behind it, all students and the meetings beside them; editors, as soon as one is open, take their room from the class alone. */
public final class ReviewPerspective implements IPerspectiveFactory {
	public static final String ID = "org.trellis.review.ui.perspective";

	/** The room of the class while an editor is open beside it. */
	private static final float BESIDE_EDITORS = 0.5f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addView(ClassesView.ID, IPageLayout.LEFT, ViewShare.of(44, 0.24f, 0.31f), layout.getEditorArea());
		var middle = layout.createFolder("org.trellis.review.ui.middle", IPageLayout.LEFT, BESIDE_EDITORS, layout.getEditorArea());
		middle.addView(ClassReviewView.ID);
		middle.addView(StudentsView.ID);
		middle.addView(MeetingsView.ID);
		layout.getViewLayout(ClassesView.ID).setCloseable(false);
		layout.getViewLayout(ClassReviewView.ID).setCloseable(false);
		layout.getViewLayout(StudentsView.ID).setCloseable(false);
		layout.getViewLayout(MeetingsView.ID).setCloseable(false);
	}
}
