package org.trellis.review.ui.internal.meetings;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.trellis.ui.ThemeColor;

/** The last line: why something was not done, and whether all is saved. */
final class ToldLine extends Composite {
	private final Label message;
	private final Label saved;
	private boolean trouble;

	ToldLine(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(this);
		message = new Label(this, SWT.WRAP);
		saved = new Label(this, SWT.WRAP | SWT.RIGHT);
		for (var told : new Label[] { message, saved }) GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(told);
	}

	/** @return whether it says something else now */
	boolean say(String sentence) {
		return set(message, sentence);
	}

	/** @param troubled true when it was not saved */
	boolean saved(String text, boolean troubled) {
		trouble = troubled;
		return set(saved, text);
	}

	private boolean set(Label label, String text) {
		if (label.getText().equals(LegacyActionTools.escapeMnemonics(text))) return false;
		label.setText(LegacyActionTools.escapeMnemonics(text));
		label.setToolTipText(text);
		showColors();
		return true;
	}

	void showColors() {
		color(message, ThemeColor.TROUBLE);
		color(saved, trouble ? ThemeColor.TROUBLE : ThemeColor.QUIET);
	}

	static void color(Label label, ThemeColor color) {
		label.setForeground(color.in(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme()));
	}
}
