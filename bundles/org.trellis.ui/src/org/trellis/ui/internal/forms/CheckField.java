package org.trellis.ui.internal.forms;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no. */
public final class CheckField<E> extends Field<E, Boolean> {
	private Button button;

	public CheckField(Binding<E, Boolean> binding) {
		super(binding);
	}

	@Override
	Control createControl(Composite body) {
		button = new Button(body, SWT.CHECK);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
		button.addListener(SWT.Selection, e -> edit(button.getSelection()));
		return button;
	}

	@Override
	void showValue() {
		button.setEnabled(binding.open());
		button.setSelection(Boolean.TRUE.equals(binding.value()));
	}
}
