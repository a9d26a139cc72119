package org.trellis.review.ui.internal;

import java.util.Optional;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.trellis.review.ui.internal.entry.Command;
import org.trellis.review.ui.internal.entry.Keys;

/** Below the table of a cycle that is closed: a sentence that says so. The arrows go through the table as they do in any table. */
final class ClosedStrip extends Composite implements TurnStrip {
	private final Runnable earlier;
	private final char earlierKey;

	ClosedStrip(Composite parent, Keys keys, Labels labels, String cycle, Runnable earlier) {
		super(parent, SWT.NONE);
		this.earlier = earlier;
		this.earlierKey = keys.of(Command.EARLIER);
		GridLayoutFactory.fillDefaults().spacing(8, 4).applyTo(this);
		sentence(NLS.bind(Messages.closedCycle, cycle)).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		sentence(Hints.hint(Messages.hintArrows, Messages.hintMove) + "    " + Hints.hint(String.valueOf(earlierKey), labels.of(Command.EARLIER)));
	}

	private Label sentence(String text) {
		var label = new Label(this, SWT.WRAP);
		label.setText(LegacyActionTools.escapeMnemonics(text));
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** Leaves the focus to the table. */
	@Override
	public boolean setFocus() {
		return false;
	}

	@Override
	public void keyDown(Event event) {
		if (Character.toLowerCase(event.character) != earlierKey) return;
		event.doit = false;
		earlier.run();
	}

	@Override
	public void showStage() {
		// the same for every student
	}

	@Override
	public void showState() {
		// nothing of it stands here
	}

	@Override
	public void showColors() {
		// none of its own
	}

	@Override
	public void say(Optional<String> refused) {
		// nothing can be done, so nothing is refused
	}

	@Override
	public void showSaved(String text, boolean trouble) {
		// nothing is saved
	}
}
