package org.trellis.review.ui.internal.meetings;

import java.util.function.Predicate;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.trellis.ui.AccessibleName;

/** One thing that is typed in one field: a note, a day. Enter keeps it, Esc leaves it. */
final class LineEntry extends Composite {
	private final Text field;
	private final Predicate<String> taking;
	private final Runnable close;

	/** @param taking takes what was typed; false to go on typing */
	LineEntry(Composite parent, String prompt, String begun, int limit, Predicate<String> taking, Runnable close) {
		super(parent, SWT.NONE);
		this.taking = taking;
		this.close = close;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(this);
		var label = new Label(this, SWT.NONE);
		label.setText(LegacyActionTools.escapeMnemonics(prompt));
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		field = new Text(this, SWT.SINGLE | SWT.BORDER);
		AccessibleName.set(field, prompt);
		field.setTextLimit(limit);
		field.setText(begun);
		field.selectAll();
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		field.addListener(SWT.KeyDown, this::keyDown);
	}

	private void keyDown(Event event) {
		switch (event.keyCode) {
		case SWT.ESC -> close.run();
		case SWT.CR, SWT.KEYPAD_CR -> {
			if (taking.test(field.getText())) close.run();
		}
		default -> {
			return;
		}
		}
		event.doit = false;
	}

	/** Takes what was typed so far, because something else is to be done. */
	void take() {
		taking.test(field.getText());
	}

	@Override
	public boolean setFocus() {
		return !field.isDisposed() && field.setFocus();
	}
}
