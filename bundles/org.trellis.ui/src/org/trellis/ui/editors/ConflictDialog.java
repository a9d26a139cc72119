package org.trellis.ui.editors;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.LegacyActionTools;
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
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.internal.editors.Messages;

/**
 * Two people changed the same: shows for each part what it was, mine and theirs, and lets choose. It cannot be left without a choice; at first
 * mine stays. It may come while somebody types: no key that is meant for something else chooses anything here.
 */
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
	private static final int PART_WIDTH = 16;
	private static final int VALUE_WIDTH = 26;
	private static final int INTRO_WIDTH = 90;

	private final String title;
	private final String intro;
	private final List<Part> parts;
	private final List<Button> buttons = new ArrayList<>();
	private List<Boolean> mine;

	/** @param intro one or two sentences: what was changed by whom, and what to choose */
	public ConflictDialog(Shell parent, String title, String intro, List<Part> parts) {
		super(parent);
		this.title = title;
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
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(12, 12).spacing(12, 8).applyTo(area);
		var label = new Label(area, SWT.WRAP);
		label.setText(LegacyActionTools.escapeMnemonics(intro));
		GridDataFactory.fillDefaults().span(COLUMNS, 1).hint(convertWidthInCharsToPixels(INTRO_WIDTH), SWT.DEFAULT).applyTo(label);
		for (var heading : new String[] { Messages.conflictPart, Messages.conflictBase, Messages.conflictMine, Messages.conflictTheirs, "" }) {
			var head = new Label(area, SWT.NONE);
			head.setText(heading);
			head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		}
		parts.forEach(p -> row(area, p));
		return area;
	}

	private void row(Composite area, Part part) {
		var name = new Label(area, SWT.WRAP);
		name.setText(LegacyActionTools.escapeMnemonics(part.name()));
		GridDataFactory.fillDefaults().hint(convertWidthInCharsToPixels(PART_WIDTH), SWT.DEFAULT).align(SWT.FILL, SWT.BEGINNING).applyTo(name);
		value(area, part, Messages.conflictBase, part.base());
		value(area, part, Messages.conflictMine, part.mine());
		value(area, part, Messages.conflictTheirs, part.theirs());
		// of buttons with the same parent only one can be chosen
		var choice = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(choice);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(choice);
		buttons.add(button(choice, part, Messages.conflictKeepMine, true));
		button(choice, part, Messages.conflictKeepTheirs, false);
	}

	/** A field and no label, so that screen readers come by it and long words can be scrolled. */
	private void value(Composite area, Part part, String whose, String value) {
		var text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
		text.setText(value == null || value.isEmpty() ? Messages.conflictNothing : value);
		AccessibleName.set(text, part.name() + ", " + whose);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(VALUE_WIDTH), SWT.DEFAULT).align(SWT.FILL, SWT.BEGINNING).applyTo(text);
	}

	private static Button button(Composite choice, Part part, String name, boolean chosen) {
		var button = new Button(choice, SWT.RADIO);
		button.setText(name);
		AccessibleName.set(button, part.name() + ", " + name);
		button.setSelection(chosen);
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.conflictDone, false);
	}

	@Override
	protected boolean canHandleShellCloseEvent() {
		return false;
	}

	@Override
	protected void okPressed() {
		mine = buttons.stream().map(Button::getSelection).toList();
		super.okPressed();
	}
}
