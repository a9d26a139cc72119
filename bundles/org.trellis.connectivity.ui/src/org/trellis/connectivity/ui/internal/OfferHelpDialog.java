package org.trellis.connectivity.ui.internal;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.trellis.connectivity.Helps.Partner;

/** Asks which partner helps the family, and to sign up for what. */
final class OfferHelpDialog extends TitleAreaDialog {
	private static final int ROWS = 10;
	private static final int LONGEST = 200;

	private final List<Partner> partners;
	private Table list;
	private Text what;
	private Partner partner;
	private String program;

	/** @param partners at least one */
	OfferHelpDialog(Shell parent, List<Partner> partners) {
		super(parent);
		this.partners = partners;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** The chosen partner, once the dialog was left with OK. */
	Partner partner() {
		return partner;
	}

	/** Null when nothing was said. */
	String program() {
		return program;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.offering);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.trellis.connectivity.ui.offer");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.offerTitle);
		setMessage(Messages.offerText);
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		var label = new Label(area, SWT.NONE);
		label.setText(Messages.offerPartner);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		list = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(360, list.getItemHeight() * ROWS).applyTo(list);
		for (var each : partners) new TableItem(list, SWT.NONE).setText(each.name());
		list.select(0);
		list.addListener(SWT.Selection, e -> getButton(IDialogConstants.OK_ID).setEnabled(list.getSelectionIndex() >= 0));
		list.addListener(SWT.DefaultSelection, e -> okPressed());
		new Label(area, SWT.NONE).setText(Messages.offerProgram);
		what = new Text(area, SWT.BORDER);
		what.setTextLimit(LONGEST);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(what);
		list.setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setText(Messages.offerOk);
	}

	@Override
	protected void okPressed() {
		partner = partners.get(list.getSelectionIndex());
		program = what.getText().isBlank() ? null : what.getText().strip();
		super.okPressed();
	}
}
