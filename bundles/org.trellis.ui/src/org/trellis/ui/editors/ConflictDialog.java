package org.trellis.ui.editors;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.trellis.ui.internal.editors.Messages;

/** Two people changed the same: shows for each part what it was, mine and theirs, and lets choose. It cannot be left without a choice; at first mine stays. */
public final class ConflictDialog extends Dialog {
	/**
	 * One part that both changed.
	 *
	 * @param name what a person calls it
	 * @param base what it was before both; null for nothing, as with the other two
	 */
	public record Part(String name, String base, String mine, String theirs) {
	}

	private static final String HELP = "org.trellis.ui.conflict";
	private static final int COLUMNS = 5;

	private final String intro;
	private final List<Part> parts;
	private final List<Button> buttons = new ArrayList<>();
	private List<Boolean> mine;

	/** @param intro one or two sentences: what was changed by whom, and what to choose */
	public ConflictDialog(Shell parent, String intro, List<Part> parts) {
		super(parent);
		this.intro = intro;
		this.parts = List.copyOf(parts);
		mine = parts.stream().map(p -> true).toList();
	}

	/** Opens it, waits, and says for each part whether mine is to stay. */
	public List<Boolean> ask() {
		open();
		return mine;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.conflictTitle);
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
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(12, 12).spacing(12, 8).applyTo(area);
		var label = new Label(area, SWT.WRAP);
		label.setText(intro.replace("&", "&&"));
		GridDataFactory.fillDefaults().span(COLUMNS, 1).hint(convertWidthInCharsToPixels(90), SWT.DEFAULT).applyTo(label);
		for (var title : new String[] { Messages.conflictPart, Messages.conflictBase, Messages.conflictMine, Messages.conflictTheirs, "" }) {
			var head = new Label(area, SWT.NONE);
			head.setText(title);
			head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		}
		parts.forEach(p -> row(area, p));
		return area;
	}

	private void row(Composite area, Part part) {
		text(area, part.name());
		text(area, part.base());
		text(area, part.mine());
		text(area, part.theirs());
		// of buttons with the same parent only one can be chosen
		var choice = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(choice);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(choice);
		buttons.add(button(choice, Messages.conflictKeepMine, true));
		button(choice, Messages.conflictKeepTheirs, false);
	}

	private void text(Composite area, String text) {
		var label = new Label(area, SWT.WRAP);
		label.setText(text == null || text.isEmpty() ? Messages.conflictNothing : text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(24), SWT.DEFAULT).align(SWT.FILL, SWT.BEGINNING).applyTo(label);
	}

	private static Button button(Composite choice, String name, boolean chosen) {
		var button = new Button(choice, SWT.RADIO);
		button.setText(name);
		button.setSelection(chosen);
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.conflictDone, true);
	}

	@Override
	protected void okPressed() {
		mine = buttons.stream().map(Button::getSelection).toList();
		super.okPressed();
	}
}
