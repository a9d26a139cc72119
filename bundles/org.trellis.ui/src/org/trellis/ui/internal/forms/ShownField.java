package org.trellis.ui.internal.forms;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A value that is shown only; it can be selected and copied. */
public final class ShownField<E> extends Field<E, String> {
	private static final String NOTHING = "\u2013";

	private Text text;

	public ShownField(Binding<E, String> binding) {
		super(binding);
	}

	@Override
	Control createControl(Composite body) {
		text = new Text(body, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
		// does not look like a field to type in
		text.setBackground(body.getBackground());
		text.addListener(SWT.Traverse, e -> e.doit = true);
		return text;
	}

	@Override
	void showValue() {
		var known = binding.value();
		var value = known == null || known.isEmpty() ? NOTHING : known;
		if (!text.getText().equals(value)) text.setText(value);
	}

	@Override
	public boolean setFocus() {
		return false;
	}
}
