package org.trellis.reporting.ui.internal;

import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.trellis.reporting.ReportDescription;
import org.trellis.reporting.Reports;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.StackView;
import org.trellis.ui.Workspace;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** All reports by what they are about, with a box to find one; beneath them what the marked one answers. */
public final class CatalogueView {
	public static final String ID = "org.trellis.reporting.ui.catalogue";

	private final CurrentDistrict district;
	private final Reports reports;
	private final ChosenReport chosen;
	private final Workspace workspace;
	private StackView stack;
	private Composite page;
	private Text search;
	private CatalogueTree tree;
	private Composite answer;
	private Label answerTitle;
	private Label answerText;
	private List<Subscription> subscriptions;

	@Inject
	public CatalogueView(CurrentDistrict district, Reports reports, ChosenReport chosen, Workspace workspace) {
		this.district = district;
		this.reports = reports;
		this.chosen = chosen;
		this.workspace = workspace;
	}

	@PostConstruct
	void create(Composite parent) {
		stack = new StackView(parent, HelpIds.CATALOGUE);
		page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(page);
		search = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.searchHint);
		AccessibleName.set(search, Messages.searchHint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		tree = new CatalogueTree(page, this::open, this::marked);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
		search.addListener(SWT.Modify, e -> tree.show(reports.catalogue(), reports.broken(), search.getText()));
		search.addListener(SWT.DefaultSelection, e -> tree.openFirst());
		search.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ARROW_DOWN) tree.control().setFocus();
		});
		createAnswer();
		subscriptions = List.of(district.listen(this::districtChanged), workspace.handle(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, this::search, () -> !page.isDisposed() && page.isVisible()));
		districtChanged();
	}

	private void createAnswer() {
		answer = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 2).applyTo(answer);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(answer);
		answerTitle = new Label(answer, SWT.WRAP);
		answerTitle.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		answerText = new Label(answer, SWT.WRAP);
		for (var label : List.of(answerTitle, answerText)) GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
		marked(null);
	}

	@Focus
	void focus() {
		if (page.isVisible()) search();
		else stack.setFocus();
	}

	private void search() {
		search.setFocus();
		search.selectAll();
	}

	@PreDestroy
	void destroy() {
		subscriptions.forEach(Subscription::close);
	}

	private void districtChanged() {
		if (district.get().isEmpty()) {
			stack.showEmpty(Messages.emptyDistrictTitle, Messages.emptyDistrictWhy, workspace.openActions());
			return;
		}
		var wasHere = stack.isEmpty() && isIn(stack, stack.getDisplay().getFocusControl());
		tree.show(reports.catalogue(), reports.broken(), search.getText());
		stack.top(page);
		if (wasHere) search();
	}

	private static boolean isIn(Control whole, Control part) {
		return part != null && (part == whole || isIn(whole, part.getParent()));
	}

	private void open(ReportDescription report) {
		chosen.choose(new ChosenReport.Choice(report, Map.of(), false));
		workspace.show(ReportView.ID);
	}

	/** @param report null when none is marked */
	private void marked(ReportDescription report) {
		if (report != null) {
			answerTitle.setText(report.name());
			answerText.setText(report.description().isEmpty() ? NLS.bind(Messages.broughtBy, report.contributor()) : report.description());
		}
		answer.setVisible(report != null);
		((GridData) answer.getLayoutData()).exclude = report == null;
		page.layout(true, true);
	}
}
