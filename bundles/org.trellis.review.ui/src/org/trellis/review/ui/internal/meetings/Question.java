package org.trellis.review.ui.internal.meetings;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.trellis.ui.AccessibleName;

/** Asks one thing before something is done: a few words, a day, or nothing but whether. */
public final class Question extends InputDialog {
	private static final String HELP = "org.trellis.review.ui.meetingQuestion";

	private final String message;
	private final String doIt;
	private final boolean words;

	/**
	 * @param doIt on the button
	 * @param initial null when no words are asked for
	 * @param validator says what is wrong with the words; null for nothing
	 */
	public Question(Shell parent, String title, String message, String doIt, String initial, IInputValidator validator) {
		super(parent, title, message, initial, validator);
		this.message = message;
		this.doIt = doIt;
		this.words = initial != null;
	}

	/** What was typed, without blanks around it; empty when it is not to be done. */
	public Optional<String> ask() {
		return open() == OK ? Optional.of(getValue() == null ? "" : getValue().strip()) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = super.createDialogArea(parent);
		AccessibleName.set(getText(), message);
		if (!words) {
			getText().setVisible(false);
			((GridData) getText().getLayoutData()).exclude = true;
		}
		return area;
	}

	@Override
	protected int getInputTextStyle() {
		return SWT.SINGLE | SWT.BORDER;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setText(doIt);
		setButtonLayoutData(getButton(IDialogConstants.OK_ID));
		if (!words) getButton(IDialogConstants.OK_ID).setFocus();
	}
}
