package org.trellis.review.ui.internal.meetings;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.trellis.review.meetings.Meetings;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.ReportLink;
import org.trellis.ui.StoreJobs;

/** From anywhere in the window: the recap of the meeting that was begun last. */
public final class RecapHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		var window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (window == null) return null;
		var district = window.getService(CurrentDistrict.class).get();
		if (district.isEmpty()) return null;
		var recap = new RecapLink(new ReportLink(window.getService(ICommandService.class), window.getService(IHandlerService.class), window.getService(ErrorReporter.class)));
		recap.openLast(window.getService(Meetings.class), district.get(), window.getService(StoreJobs.class), window.getShell());
		return null;
	}
}
