package org.trellis.app.internal.importing;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The wizard's window: its last button says what it does, and it does not hold up whoever opens it. */
final class ImportDialog extends WizardDialog {
	private static final int WIDTH = 90;
	private static final int HEIGHT = 40;

	private final ImportWizard wizard;

	ImportDialog(Shell parent, ImportWizard wizard) {
		super(parent, wizard);
		this.wizard = wizard;
		setHelpAvailable(false);
		setBlockOnOpen(false);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var screen = parent.getMonitor().getClientArea();
		setPageSize(new Point(Math.min(convertWidthInCharsToPixels(WIDTH), screen.width - 80), Math.min(convertHeightInCharsToPixels(HEIGHT), screen.height - 260)));
		return super.createDialogArea(parent);
	}

	@Override
	public void updateButtons() {
		super.updateButtons();
		var finish = getButton(IDialogConstants.FINISH_ID);
		if (finish == null) return;
		var label = wizard.isDone() ? Messages.close : Messages.importNow;
		if (!finish.getText().equals(label)) finish.setText(label);
		getButton(IDialogConstants.CANCEL_ID).setEnabled(!wizard.isDone());
		if (wizard.isCommitting()) getButton(IDialogConstants.BACK_ID).setEnabled(false);
		if (!finish.isEnabled()) return;
		getShell().setDefaultButton(finish);
		// whoever came here by the keyboard goes on by Enter, and not back
		var focused = getShell().getDisplay().getFocusControl();
		if (focused == getButton(IDialogConstants.BACK_ID) || focused == getButton(IDialogConstants.NEXT_ID) || focused == getButton(IDialogConstants.CANCEL_ID)) finish.setFocus();
	}

	void focusNext() {
		getButton(IDialogConstants.NEXT_ID).setFocus();
	}

	ImportWizard wizard() {
		return wizard;
	}

	/** Closing the window after the import is as good as its button. */
	@Override
	protected void handleShellCloseEvent() {
		if (wizard.isDone()) finishPressed();
		else super.handleShellCloseEvent();
	}
}
