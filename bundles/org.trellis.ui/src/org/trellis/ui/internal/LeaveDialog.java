package org.trellis.ui.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.NotSaved;

/** Something could not be saved: why, and all that would be lost. */
public final class LeaveDialog extends Dialog {
	/** What the person decided. */
	public enum Choice {
		SAVE_AGAIN, LEAVE, STAY
	}

	private static final String HELP = "org.trellis.ui.leave";
	private static final int WIDTH = 80;
	private static final int LINES = 12;

	private final List<NotSaved> left;
	private Choice choice = Choice.STAY;

	public LeaveDialog(Shell parent, List<NotSaved> left) {
		super(parent);
		this.left = left;
	}

	/** Opens it and waits. Closed by the window's own means it is to stay. */
	public Choice ask() {
		open();
		return choice;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.leaveTitle);
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
		for (var why : left.stream().map(l -> l.why().sentence()).distinct().toList()) sentence(area, why, JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		sentence(area, Messages.leaveStep, JFaceResources.getDialogFont());
		var what = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
		what.setText(left.stream().flatMap(l -> l.what().stream()).collect(Collectors.joining("\n")));
		AccessibleName.set(what, Messages.leaveList);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(LINES)).applyTo(what);
		return area;
	}

	private void sentence(Composite area, String text, Font font) {
		var label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		label.setFont(font);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT).applyTo(label);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, button(Choice.SAVE_AGAIN), Messages.leaveSaveAgain, true);
		createButton(parent, button(Choice.LEAVE), Messages.leaveUnsaved, false);
		createButton(parent, button(Choice.STAY), Messages.leaveStay, false);
	}

	private static int button(Choice choice) {
		return IDialogConstants.CLIENT_ID + choice.ordinal();
	}

	@Override
	protected void buttonPressed(int id) {
		choice = Choice.values()[id - IDialogConstants.CLIENT_ID];
		close();
	}
}
