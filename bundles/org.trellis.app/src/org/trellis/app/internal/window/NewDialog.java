package org.trellis.app.internal.window;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.trellis.store.DatabaseLocation;

/** Asks for what a new district needs. */
final class NewDialog extends FormDialog {
	/**
	 * @param passphrase null when none is wished
	 * @param importNext whether the first import is to follow
	 */
	record Answer(String name, DatabaseLocation place, char[] passphrase, boolean importNext) {
	}

	private final String firstPlace;
	private Text name;
	private Text place;
	private Text passphrase;
	private Text repeat;
	private Button importNext;
	private Label trouble;
	private Answer answer;

	NewDialog(Shell parent, String firstPlace) {
		super(parent, Messages.newTitle);
		this.firstPlace = firstPlace;
	}

	/** Opens it and waits. Empty when it was cancelled. */
	Optional<Answer> ask() {
		return open() == OK ? Optional.of(answer) : Optional.empty();
	}

	@Override
	void fill(Composite area) {
		sentence(area, Messages.newIntro);
		name = field(area, Messages.newName, SWT.NONE);
		place = placeField(area);
		place.setText(firstPlace);
		passphrase = field(area, Messages.newPassphrase, SWT.PASSWORD);
		repeat = field(area, Messages.newRepeat, SWT.PASSWORD);
		importNext = new Button(area, SWT.CHECK);
		importNext.setText(Messages.newImport);
		importNext.setSelection(true);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(importNext);
		trouble = sentence(area, "");
	}

	@Override
	protected Control createContents(Composite parent) {
		var contents = super.createContents(parent);
		for (var field : new Text[] { name, place, passphrase, repeat }) field.addListener(SWT.Modify, e -> check());
		check();
		name.setFocus();
		return contents;
	}

	private void check() {
		var wrong = wrong();
		trouble.setText(wrong.orElse(""));
		trouble.requestLayout();
		getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty());
	}

	private Optional<String> wrong() {
		if (name.getText().isBlank()) return Optional.of(Messages.newNeedsName);
		if (place.getText().isBlank()) return Optional.of(Messages.newNeedsPlace);
		return Arrays.equals(passphrase.getTextChars(), repeat.getTextChars()) ? Optional.empty() : Optional.of(Messages.newMismatch);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		buttons(parent, Messages.make);
	}

	@Override
	protected void okPressed() {
		var typed = passphrase.getTextChars();
		answer = new Answer(name.getText().strip(), DatabaseLocation.parse(place.getText().strip()), typed.length == 0 ? null : typed, importNext.getSelection());
		super.okPressed();
	}
}
