package org.trellis.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
import org.trellis.ui.AccessibleName;
import org.trellis.ui.Trouble;

/** One sentence, the next step, and the details to copy. */
final class ErrorDialog extends Dialog {
	private static final int COPY = IDialogConstants.CLIENT_ID;

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
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(80), convertHeightInCharsToPixels(10)).applyTo(details);
		showAll();
		return area;
	}

	private Label text(Composite area, String text) {
		var label = new Label(area, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(80), SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void showAll() {
		more.setText(troubles.size() == 1 ? "" : NLS.bind(Messages.errorMore, troubles.size() - 1));
		((GridData) more.getLayoutData()).exclude = troubles.size() == 1;
		more.requestLayout();
		details.setText(everything());
	}

	private String everything() {
		return troubles.stream().map(t -> t.sentence() + System.lineSeparator() + t.details()).collect(Collectors.joining(System.lineSeparator()));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, Messages.copyDetails, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.close, true);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == COPY) copy(getButton(COPY));
		else super.buttonPressed(id);
	}

	private void copy(Button button) {
		var clipboard = new Clipboard(getShell().getDisplay());
		clipboard.setContents(new Object[] { everything() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		button.setText(Messages.copied);
	}
}
