package org.trellis.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** One value of several. */
public final class ChoiceField<E, V> extends Field<E, V> {
	/** In characters. */
	private static final int WIDEST = 32;

	private final List<V> values;
	private final Function<V, String> name;
	private Combo combo;
	private Text shown;

	public ChoiceField(Binding<E, V> binding, List<V> values, Function<V, String> name) {
		super(binding);
		this.values = new ArrayList<>(values);
		if (!binding.required()) this.values.addFirst(null);
		this.name = name;
	}

	@Override
	Control createControl(Composite body) {
		return binding.editing().readOnly() ? createShown(body) : createCombo(body);
	}

	private Control createShown(Composite body) {
		shown = new Text(body, SWT.SINGLE | SWT.BORDER | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(shown);
		return shown;
	}

	private Control createCombo(Composite body) {
		combo = new Combo(body, SWT.READ_ONLY);
		combo.setItems(values.stream().map(this::text).toArray(String[]::new));
		int widest = new PixelConverter(combo).convertWidthInCharsToPixels(WIDEST);
		// one long entry among many would push the form out of sight; it takes what room there is
		if (combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > widest) GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(widest, SWT.DEFAULT).applyTo(combo);
		else GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
		combo.addListener(SWT.Selection, e -> edit(values.get(combo.getSelectionIndex())));
		return combo;
	}

	private String text(V value) {
		return value == null ? "" : name.apply(value);
	}

	@Override
	void showValue() {
		var value = binding.value();
		if (shown != null) {
			shown.setText(text(value));
			return;
		}
		combo.setEnabled(binding.open());
		int index = values.indexOf(value);
		if (index < 0) combo.deselectAll();
		else if (combo.getSelectionIndex() != index) combo.select(index);
	}
}
