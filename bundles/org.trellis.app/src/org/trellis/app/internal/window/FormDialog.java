package org.trellis.app.internal.window;

import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.trellis.ui.AccessibleName;

/** What the dialogs about districts have in common: a title, sentences, labelled fields one below the other. */
abstract class FormDialog extends Dialog {
	private static final int WIDTH = 70;

	private final String title;

	FormDialog(Shell parent, String title) {
		super(parent);
		this.title = title;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(8, 6).applyTo(area);
		fill(area);
		return area;
	}

	/** Makes what stands in the dialog; two columns. */
	abstract void fill(Composite area);

	Label sentence(Composite area, String text) {
		var label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** A field over the whole width, its label above it. */
	Text field(Composite area, String label, int style) {
		label(area, label);
		var text = new Text(area, SWT.SINGLE | SWT.BORDER | style);
		AccessibleName.set(text, label.replace("&", ""));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(text);
		return text;
	}

	void label(Composite area, String text) {
		var label = new Label(area, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT).applyTo(label);
	}

	/** A field for a folder or a server, with a button to look for a folder. */
	Text placeField(Composite area) {
		label(area, Messages.placeLabel);
		var text = new Text(area, SWT.SINGLE | SWT.BORDER);
		AccessibleName.set(text, Messages.placeLabel.replace("&", ""));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		var browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.browse);
		browse.addListener(SWT.Selection, e -> folder(Messages.browseFolder).ifPresent(text::setText));
		return text;
	}

	private Optional<String> folder(String message) {
		var dialog = new DirectoryDialog(getShell(), SWT.OPEN);
		dialog.setText(message);
		dialog.setMessage(message);
		return Optional.ofNullable(dialog.open());
	}

	/** The buttons that every form has: do it, or not. */
	void buttons(Composite parent, String doIt) {
		createButton(parent, IDialogConstants.OK_ID, doIt, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
	}
}
