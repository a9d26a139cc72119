package org.trellis.reporting.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.trellis.reporting.Reports;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.ReportLink;
import org.trellis.ui.Trouble;

/** Makes the report that somebody else in the window asked for, of the values they gave. */
public final class OpenReportHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		var window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (window == null || window.getService(CurrentDistrict.class).get().isEmpty()) return null;
		var id = event.getParameter(ReportLink.REPORT);
		window.getService(Reports.class).catalogue().stream().filter(r -> r.id().equals(id)).findFirst().ifPresentOrElse(report -> SelectionHandler.make(window, report, ReportLink.read(event.getParameter(ReportLink.VALUES))),
				() -> window.getService(ErrorReporter.class).report(new Trouble(NLS.bind(Messages.noSuchReport, id), Messages.noSuchReportStep, "")));
		return null;
	}
}
