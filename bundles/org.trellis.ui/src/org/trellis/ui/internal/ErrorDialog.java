package org.trellis.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.Trouble;

/** One sentence and the next step; the details, which are for support, on demand or to copy. */
final class ErrorDialog extends Dialog {
	private static final String HELP = "org.trellis.ui.error";
	private static final int COPY = IDialogConstants.CLIENT_ID;
	private static final int WIDTH = 80;
	private static final int LINES = 12;

	private final List<Trouble> troubles = new ArrayList<>();
	private Label more;
	private Text details;

	ErrorDialog(Shell parent, Trouble trouble) {
		super(parent);
		troubles.add(trouble);
	}

	void add(Trouble trouble) {
		troubles.add(trouble);
		showAll();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.errorTitle);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
		var sentence = text(area, troubles.getFirst().sentence());
		sentence.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		text(area, troubles.getFirst().nextStep());
		more = text(area, "");
		details = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleName.set(details, Messages.detailsLabel);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(LINES)).exclude(true).applyTo(details);
		details.setVisible(false);
		showAll();
		return area;
	}

	private Label text(Composite area, String text) {
		var label = new Label(area, SWT.WRAP);
		label.setText(LegacyActionTools.escapeMnemonics(text));
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void showAll() {
		more.setText(troubles.size() == 1 ? "" : NLS.bind(Messages.errorMore, troubles.size() - 1));
		((GridData) more.getLayoutData()).exclude = troubles.size() == 1;
		more.requestLayout();
		details.setText(everything());
		if (troubles.size() == 2) getShell().pack();
	}

	private String everything() {
		return troubles.stream().map(t -> t.sentence() + System.lineSeparator() + t.details()).collect(Collectors.joining(System.lineSeparator()));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.DETAILS_ID, Messages.showDetails, false);
		createButton(parent, COPY, Messages.copyDetails, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.close, true);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == COPY) copy(getButton(COPY));
		else if (id == IDialogConstants.DETAILS_ID) toggleDetails(getButton(id));
		else super.buttonPressed(id);
	}

	private void toggleDetails(Button button) {
		var shown = !details.getVisible();
		details.setVisible(shown);
		((GridData) details.getLayoutData()).exclude = !shown;
		button.setText(shown ? Messages.hideDetails : Messages.showDetails);
		setButtonLayoutData(button);
		getShell().pack();
	}

	private void copy(Button button) {
		var clipboard = new Clipboard(getShell().getDisplay());
		clipboard.setContents(new Object[] { everything() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		button.setText(Messages.copied);
		setButtonLayoutData(button);
	}
}
