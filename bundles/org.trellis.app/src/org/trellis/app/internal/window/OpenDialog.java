package org.trellis.app.internal.window;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.trellis.store.DatabaseLocation;
import org.trellis.ui.AccessibleName;

/** Asks which district to open. */
final class OpenDialog extends FormDialog {
	private final List<String> recent;
	private Text place;
	private DatabaseLocation chosen;

	/** @param recent places, the last one first */
	OpenDialog(Shell parent, List<String> recent) {
		super(parent, Messages.openTitle);
		this.recent = recent;
	}

	/** Opens it and waits. Empty when it was cancelled. */
	Optional<DatabaseLocation> ask() {
		return open() == OK ? Optional.of(chosen) : Optional.empty();
	}

	@Override
	void fill(Composite area) {
		sentence(area, Messages.openIntro);
		place = placeField(area);
		if (recent.isEmpty()) return;
		label(area, Messages.recentLabel);
		var list = new org.eclipse.swt.widgets.List(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		AccessibleName.set(list, Messages.recentLabel.replace("&", ""));
		list.setItems(recent.toArray(String[]::new));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, list.getItemHeight() * Math.min(6, recent.size())).applyTo(list);
		list.addListener(SWT.Selection, e -> {
			if (list.getSelectionCount() == 1) place.setText(list.getSelection()[0]);
		});
		list.addListener(SWT.DefaultSelection, e -> okPressed());
	}

	@Override
	protected Control createContents(Composite parent) {
		var contents = super.createContents(parent);
		place.addListener(SWT.Modify, e -> getButton(IDialogConstants.OK_ID).setEnabled(!place.getText().isBlank()));
		place.setText(recent.isEmpty() ? "" : recent.getFirst());
		getButton(IDialogConstants.OK_ID).setEnabled(!place.getText().isBlank());
		return contents;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		buttons(parent, Messages.open);
	}

	@Override
	protected void okPressed() {
		chosen = DatabaseLocation.parse(place.getText().strip());
		super.okPressed();
	}
}
