package org.trellis.reporting.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.trellis.reporting.ReportDescription;
import org.trellis.ui.AccessibleName;

/** Asks which report is to be made of a school or a class, or which ones are to be written as files. */
final class SelectionDialog extends Dialog {
	private static final int WIDTH = 60;
	private static final int LINES = 14;
	private static final int WRITE = IDialogConstants.CLIENT_ID;

	/** @param files whether they are written, instead of one being shown */
	record Answer(List<ReportDescription> reports, boolean files) {
	}

	private final String place;
	private final List<ReportDescription> reports;
	private CatalogueTree tree;
	private ReportDescription marked;
	private List<ReportDescription> ticked = List.of();

	SelectionDialog(Shell parent, String place, List<ReportDescription> reports) {
		super(parent);
		this.place = place;
		this.reports = reports;
	}

	/** Empty when the person does not want any. */
	Optional<Answer> ask() {
		return switch (open()) {
		case OK -> Optional.ofNullable(marked).map(m -> new Answer(List.of(m), false));
		case WRITE -> Optional.of(new Answer(ticked, true));
		default -> Optional.empty();
		};
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.selectionTitle, place));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HelpIds.SELECTION);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(area);
		var search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.searchHint);
		AccessibleName.set(search, Messages.searchHint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		tree = new CatalogueTree(area, SWT.CHECK, this::chosen, this::marked);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(LINES)).applyTo(tree.control());
		var answer = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, convertHeightInCharsToPixels(2)).applyTo(answer);
		tree.control().addListener(SWT.Selection, e -> answer.setText(marked == null ? "" : marked.description().replace("&", "&&")));
		search.addListener(SWT.Modify, e -> tree.show(reports, List.of(), search.getText()));
		search.addListener(SWT.DefaultSelection, e -> tree.openFirst());
		tree.show(reports, List.of(), "");
		return area;
	}

	private void marked(ReportDescription report) {
		marked = report;
		getButton(IDialogConstants.OK_ID).setEnabled(report != null);
		ticked = reports.stream().filter(r -> tree.ticked().contains(r.id())).toList();
		getButton(WRITE).setEnabled(!ticked.isEmpty());
	}

	private void chosen(ReportDescription report) {
		marked = report;
		okPressed();
	}

	@Override
	protected void buttonPressed(int button) {
		super.buttonPressed(button);
		if (button != WRITE) return;
		setReturnCode(WRITE);
		close();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.selectionMake, true).setEnabled(false);
		createButton(parent, WRITE, Messages.selectionWrite, false).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}
}
