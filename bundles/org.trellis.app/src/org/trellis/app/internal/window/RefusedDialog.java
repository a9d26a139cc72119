package org.trellis.app.internal.window;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.trellis.store.Opening.Refused;

/** A district did not open: what is the matter, and a button for each next step. */
final class RefusedDialog extends FormDialog {
	private final Refused refused;
	private final OpeningTexts texts;
	private Text passphrase;
	private char[] typed;
	private Step step;

	RefusedDialog(Shell parent, Refused refused, OpeningTexts texts) {
		super(parent, Messages.openTitle);
		this.refused = refused;
		this.texts = texts;
	}

	/** Opens it and waits. Empty when it was closed. */
	Optional<Step> ask() {
		open();
		return Optional.ofNullable(step);
	}

	/** What was typed, after {@link Step#PASSPHRASE}. */
	char[] passphrase() {
		return typed;
	}

	@Override
	void fill(Composite area) {
		sentence(area, texts.sentence(refused)).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		sentence(area, texts.nextStep(refused));
		if (Step.after(refused).contains(Step.PASSPHRASE)) passphrase = field(area, Messages.passphraseLabel, SWT.PASSWORD);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		var steps = Step.after(refused);
		for (var next : steps) createButton(parent, IDialogConstants.CLIENT_ID + next.ordinal(), next.label(), next == steps.getFirst());
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.close, false);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id >= IDialogConstants.CLIENT_ID) {
			step = Step.values()[id - IDialogConstants.CLIENT_ID];
			typed = passphrase == null ? null : passphrase.getTextChars();
		}
		close();
	}
}
