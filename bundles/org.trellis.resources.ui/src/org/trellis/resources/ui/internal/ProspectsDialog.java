package org.trellis.resources.ui.internal;

import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.trellis.resources.Prospects.Found;
import org.trellis.resources.ui.internal.MatchDialog.Question;
import org.trellis.resources.ui.internal.ProspectsPanel.Actions;
import org.trellis.ui.Terms;
import org.trellis.ui.tables.Tables;

/** Who could be won for one student's need, where the ranking has nothing that is eligible (D12, D47). */
final class ProspectsDialog extends TitleAreaDialog {
	private final Question question;
	private final Found found;
	private final Tables tables;
	private final Actions actions;
	private ProspectsPanel panel;

	ProspectsDialog(Shell parent, Question question, Found found, Tables tables, Actions actions) {
		super(parent);
		this.question = question;
		this.found = found;
		this.tables = tables;
		this.actions = actions;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
		setHelpAvailable(false);
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.prospectsTitle);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HelpIds.PROSPECTS);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(convertWidthInCharsToPixels(144), convertHeightInCharsToPixels(36));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.prospectsHeading, question.student()));
		setMessage(NLS.bind(Messages.prospectsMessage, question.domain(), Terms.of(question.intensity())));
		var area = (Composite) super.createDialogArea(parent);
		panel = new ProspectsPanel(area, tables, new Actions(leaving(actions.startVetting()), leaving(actions.openOrganization()), leaving(actions.openService())));
		GridDataFactory.fillDefaults().grab(true, true).indent(6, 6).applyTo(panel);
		return area;
	}

	/** What opens in the window behind is to be seen. */
	private <T> Consumer<T> leaving(Consumer<T> action) {
		return value -> {
			close();
			action.accept(value);
		};
	}

	/** The rows come last: the first of them is selected. */
	@Override
	public void create() {
		super.create();
		panel.show(found, false);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
