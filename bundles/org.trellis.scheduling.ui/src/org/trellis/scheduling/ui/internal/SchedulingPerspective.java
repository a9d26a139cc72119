package org.trellis.scheduling.ui.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.trellis.ui.ViewShare;

/** The week of a school; beside it who has no seat and what the planner proposes, and the session that is looked at. */
public final class SchedulingPerspective implements IPerspectiveFactory {
	public static final String ID = "org.trellis.scheduling.ui.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addStandaloneView(WeekView.ID, true, IPageLayout.LEFT, 1f, layout.getEditorArea());
		var side = layout.createFolder("org.trellis.scheduling.ui.side", IPageLayout.RIGHT, 1 - ViewShare.of(50, 0.3f, 0.36f), WeekView.ID);
		side.addView(WaitingView.ID);
		side.addView(ProposalView.ID);
		layout.addView(SessionView.ID, IPageLayout.BOTTOM, 0.52f, "org.trellis.scheduling.ui.side");
		for (var view : new String[] { WeekView.ID, WaitingView.ID, ProposalView.ID, SessionView.ID }) layout.getViewLayout(view).setCloseable(false);
	}
}
