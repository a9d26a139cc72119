package org.trellis.reporting.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.osgi.framework.FrameworkUtil;
import org.trellis.reporting.Reports;
import org.trellis.reporting.ui.internal.ChosenReport.Choice;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.EmptyState;
import org.trellis.ui.StackView;
import org.trellis.ui.Workspace;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The view in which a report is asked for, looked at, exported and printed. */
public final class ReportView implements ReportPanel.Asking {
	public static final String ID = "org.trellis.reporting.ui.report";
	static final String RUN = "org.trellis.reporting.ui.run";
	static final String EXPORT = "org.trellis.reporting.ui.export";
	static final String PRINT = IWorkbenchCommandConstants.FILE_PRINT;
	static final String LARGER = "org.trellis.reporting.ui.larger";
	static final String SMALLER = "org.trellis.reporting.ui.smaller";

	private final CurrentDistrict district;
	private final Reports reports;
	private final ChosenReport chosen;
	private final RunHistory history;
	private final Workspace workspace;
	private FileChoice files = FileChoice.NATIVE;
	private PreviewFolder folder;
	private StackView stack;
	private ReportPanel panel;
	private List<Subscription> subscriptions;

	@Inject
	public ReportView(CurrentDistrict district, Reports reports, ChosenReport chosen, RunHistory history, Workspace workspace) {
		this.district = district;
		this.reports = reports;
		this.chosen = chosen;
		this.history = history;
		this.workspace = workspace;
	}

	@PostConstruct
	void create(Composite parent) {
		folder = new PreviewFolder(Platform.getStateLocation(FrameworkUtil.getBundle(ReportView.class)).append("previews").toPath());
		stack = new StackView(parent, HelpIds.REPORT);
		subscriptions = new ArrayList<>(List.of(chosen.listen(this::show), district.listen(chosen::clear)));
		handle(RUN, () -> panel.make(), this::isFree);
		handle(EXPORT, this::export, this::isFree);
		handle(PRINT, this::print, this::isFree);
		handle(LARGER, () -> panel.zoom(1), this::isOpen);
		handle(SMALLER, () -> panel.zoom(-1), this::isOpen);
		handle(IWorkbenchCommandConstants.NAVIGATE_NEXT, () -> panel.turn(1), this::isOpen);
		handle(IWorkbenchCommandConstants.NAVIGATE_PREVIOUS, () -> panel.turn(-1), this::isOpen);
		show(chosen.get());
	}

	private void handle(String command, Runnable action, BooleanSupplier can) {
		subscriptions.add(workspace.handle(command, action, can));
	}

	/** Where reports are written to is asked by this from now on. */
	void askBy(FileChoice other) {
		files = other;
	}

	/** Where the previews of this view lie. */
	Path previews() {
		return folder.path();
	}

	private boolean isFree() {
		return isOpen() && panel.isFree();
	}

	@Override
	public void export() {
		if (isFree() && panel.check()) files.choose(panel.getShell(), panel.fileName(), history.folder().orElse(null)).ifPresent(panel::export);
	}

	@Override
	public void print() {
		if (isFree() && panel.check()) Printing.ask(panel.getShell()).ifPresent(panel::print);
	}

	/** Whether a report is in sight. */
	private boolean isOpen() {
		return panel != null && panel.isVisible();
	}

	@Focus
	void focus() {
		if (panel != null) panel.setFocus();
		else stack.setFocus();
	}

	@PreDestroy
	void destroy() {
		subscriptions.forEach(Subscription::close);
		leave();
		folder.close();
	}

	private void show(Optional<Choice> choice) {
		leave();
		var opened = district.get();
		if (opened.isEmpty()) stack.showEmpty(Messages.emptyDistrictTitle, Messages.emptyDistrictReportWhy, workspace.openActions());
		else if (choice.isEmpty()) stack.showEmpty(Messages.emptyReportTitle, Messages.emptyReportWhy, new EmptyState.Action(Messages.emptyReportChoose, () -> workspace.show(CatalogueView.ID)));
		else {
			panel = new ReportPanel(stack, choice.get(), new ReportMaker(reports, opened.get(), workspace), history, folder, this);
			stack.top(panel);
			panel.begin();
		}
	}

	private void leave() {
		if (panel == null) return;
		panel.dispose();
		panel = null;
	}
}
