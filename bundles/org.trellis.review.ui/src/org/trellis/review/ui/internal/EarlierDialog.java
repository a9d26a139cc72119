package org.trellis.review.ui.internal;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.trellis.review.EarlierReview;
import org.trellis.ui.AccessibleName;

/** All earlier reviews of one student, to be read (D9). */
final class EarlierDialog extends Dialog {
	private static final String HELP = "org.trellis.review.ui.earlier";
	private static final int WIDTH = 90;
	private static final int LINES = 20;

	private final String title;
	private final String text;

	EarlierDialog(Shell parent, Labels labels, String student, List<EarlierReview> reviews) {
		super(parent);
		title = NLS.bind(Messages.earlierTitle, student);
		text = reviews.isEmpty() ? Messages.earlierNone : new DetailTexts(labels).earlier(reviews);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
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
		GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(area);
		var shown = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
		shown.setText(text);
		AccessibleName.set(shown, title);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(LINES)).applyTo(shown);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.close, true);
	}
}
