package org.trellis.ui.internal.forms;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A value that is typed. */
public final class TextField<E, V> extends Field<E, V> {
	private static final int WIDTH = 120;

	private final Syntax<V> syntax;
	private final int lines;
	private Text text;
	private boolean showing;
	private String malformed;

	public TextField(Binding<E, V> binding, Syntax<V> syntax, int lines) {
		super(binding);
		this.syntax = syntax;
		this.lines = lines;
	}

	@Override
	boolean multiple() {
		return lines > 1;
	}

	@Override
	Control createControl(Composite body) {
		int style = multiple() ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
		text = new Text(body, style | SWT.BORDER | (binding.editing().readOnly() ? SWT.READ_ONLY : SWT.NONE));
		syntax.example().ifPresent(text::setMessage);
		var layout = GridDataFactory.fillDefaults().grab(true, false);
		if (multiple()) layout.hint(WIDTH, text.getLineHeight() * lines);
		else layout.hint(WIDTH, SWT.DEFAULT);
		layout.applyTo(text);
		text.addListener(SWT.Modify, e -> typed());
		text.addListener(SWT.FocusOut, e -> tidy());
		if (multiple()) text.addListener(SWT.Traverse, TextField::tabLeaves);
		return text;
	}

	/** Tab goes to the next field, as in every other one. */
	private static void tabLeaves(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) event.doit = true;
	}

	private void typed() {
		if (showing) return;
		var typed = syntax.read(text.getText());
		malformed = typed.problem();
		if (malformed != null) {
			binding.editing().unfinished(this, binding.name());
		} else {
			type(typed.value());
			binding.editing().finished(this);
		}
		recheck();
	}

	/** As the value is written, once the person is done. */
	private void tidy() {
		if (malformed == null) put(syntax.write(binding.value()));
	}

	private void put(String wanted) {
		if (text.getText().equals(wanted)) return;
		showing = true;
		text.setText(wanted);
		showing = false;
	}

	@Override
	void showValue() {
		text.setEditable(binding.open());
		var typed = syntax.read(text.getText());
		if (malformed == null && typed.problem() == null && Objects.equals(typed.value(), binding.value())) return;
		// a text that is no value stays until the person mends it or takes it back
		if (malformed != null && binding.editing().isUnfinished(this)) return;
		malformed = null;
		put(syntax.write(binding.value()));
	}

	@Override
	Optional<String> malformed() {
		return Optional.ofNullable(malformed);
	}
}
