package org.trellis.reporting.ui.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.trellis.reporting.ReportDescription;
import org.trellis.reporting.ReportParameter.Type;
import org.trellis.reporting.Reports;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.SelectedPlace;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.Trouble;

/** Offers the reports about a school or a class for what is selected in the active view, and makes the one that is chosen. */
public final class SelectionHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		var window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (window == null) return null;
		var errors = window.getService(ErrorReporter.class);
		var selection = window.getService(MWindow.class).getContext().get(ESelectionService.class).getSelection();
		if (window.getService(CurrentDistrict.class).get().isEmpty() || !(selection instanceof SelectedPlace place)) {
			errors.report(new Trouble(Messages.nothingSelected, Messages.nothingSelectedStep, ""));
			return null;
		}
		var reports = window.getService(Reports.class).catalogue().stream().filter(r -> !given(r, place).isEmpty()).toList();
		new SelectionDialog(window.getShell(), place.name(), reports).ask().ifPresent(answer -> {
			if (answer.files()) write(window, answer.reports(), place);
			else make(window, answer.reports().getFirst(), given(answer.reports().getFirst(), place));
		});
		return null;
	}

	private static void write(IWorkbenchWindow window, List<ReportDescription> chosen, SelectedPlace place) {
		var history = window.getService(RunHistory.class);
		var dialog = new DirectoryDialog(window.getShell(), SWT.SAVE);
		dialog.setText(Messages.selectionFolder);
		dialog.setFilterPath(history.folder().orElse(null));
		var folder = dialog.open();
		if (folder == null) return;
		history.folder(folder);
		var several = new SeveralReports(window.getService(Reports.class), window.getService(CurrentDistrict.class).get().orElseThrow(), window.getService(StoreJobs.class), history);
		several.write(chosen, place, Path.of(folder)).then(written -> {
			several.remember(chosen.subList(0, written.size()), place);
			Program.launch(folder);
		}).start(window.getShell());
	}

	/** The selected school and class as values of the report's parameters; none when the report is not about them. */
	static Map<String, String> given(ReportDescription report, SelectedPlace place) {
		var given = new HashMap<String, String>();
		for (var parameter : report.parameters()) {
			if (parameter.type() == Type.SCHOOL) given.put(parameter.name(), place.school().toString());
			if (parameter.type() == Type.CLASS && place.section() != null) given.put(parameter.name(), place.section().toString());
		}
		return given;
	}

	/** Shows a report in its view and makes it at once. */
	static void make(IWorkbenchWindow window, ReportDescription report, Map<String, String> given) {
		try {
			window.getWorkbench().showPerspective(ReportingPerspective.ID, window);
			window.getActivePage().showView(ReportView.ID);
			window.getService(ChosenReport.class).choose(new ChosenReport.Choice(report, given, true));
		} catch (WorkbenchException e) {
			window.getService(ErrorReporter.class).report(Trouble.of(report.name(), e));
		}
	}
}
