package org.trellis.connectivity.ui.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.trellis.connectivity.Loans;

/** Asks which device is lent and when it should be back. */
final class LendDialog extends TitleAreaDialog {
	private static final int MONTHS = 3;
	private static final int ROWS = 10;

	private final String student;
	private final List<Loans.Free> free;
	private final LocalDate today;
	private Table devices;
	private DateTime due;
	private Button noDay;
	private UUID device;
	private LocalDate day;

	/** @param free at least one */
	LendDialog(Shell parent, String student, List<Loans.Free> free, LocalDate today) {
		super(parent);
		this.student = student;
		this.free = free;
		this.today = today;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** The chosen device, once the dialog was left with OK. */
	UUID device() {
		return device;
	}

	/** The chosen day; null when none is agreed. */
	LocalDate day() {
		return day;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.lending);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.trellis.connectivity.ui.lend");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.lendTitle, student));
		setMessage(Messages.lendText);
		var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		var label = new Label(area, SWT.NONE);
		label.setText(Messages.lendDevice);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		devices = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(360, devices.getItemHeight() * ROWS).applyTo(devices);
		for (var each : free) new TableItem(devices, SWT.NONE).setText(DeviceTerms.of(each.kind()) + "  " + each.tag() + (each.model() == null ? "" : "  " + each.model()));
		devices.select(0);
		devices.addListener(SWT.Selection, e -> getButton(IDialogConstants.OK_ID).setEnabled(devices.getSelectionIndex() >= 0));
		devices.addListener(SWT.DefaultSelection, e -> okPressed());
		new Label(area, SWT.NONE).setText(Messages.lendDue);
		due = new DateTime(area, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
		var proposed = today.plusMonths(MONTHS);
		due.setDate(proposed.getYear(), proposed.getMonthValue() - 1, proposed.getDayOfMonth());
		noDay = new Button(area, SWT.CHECK);
		noDay.setText(Messages.lendNoDue);
		noDay.addListener(SWT.Selection, e -> due.setEnabled(!noDay.getSelection()));
		devices.setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setText(Messages.lendOk);
	}

	@Override
	protected void okPressed() {
		var chosen = LocalDate.of(due.getYear(), due.getMonth() + 1, due.getDay());
		if (!noDay.getSelection() && chosen.isBefore(today)) {
			setErrorMessage(Messages.lendBefore);
			return;
		}
		device = free.get(devices.getSelectionIndex()).id();
		day = noDay.getSelection() ? null : chosen;
		super.okPressed();
	}
}
