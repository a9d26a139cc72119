package org.trellis.ui.internal.forms;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.forms.Check;
import org.trellis.ui.forms.Editing;
import org.trellis.ui.forms.Problem;

/** One line of a form: label, control, and below it what is wrong. */
public abstract class Field<E, V> {
	/** What a field is bound to. */
	public record Binding<E, V>(Editing<?> editing, Supplier<E> target, String label, Function<E, V> get, BiConsumer<E, V> set, List<Check<V>> checks) {
		String name() {
			return label.replace("&", "");
		}

		boolean required() {
			return checks.stream().anyMatch(Check::requiresValue);
		}

		/** Null while there is nothing to edit. */
		V value() {
			var on = target.get();
			return on == null ? null : get.apply(on);
		}

		boolean open() {
			return !editing.readOnly() && target.get() != null;
		}

		Optional<String> problem() {
			if (target.get() == null) return Optional.empty();
			var value = value();
			return checks.stream().map(c -> c.problem(value)).flatMap(Optional::stream).findFirst();
		}
	}

	final Binding<E, V> binding;
	private ScrolledComposite scroll;
	private ProblemLine line;
	private Control control;

	Field(Binding<E, V> binding) {
		this.binding = binding;
	}

	/** Makes its widgets: two columns. */
	public void create(Composite body, ScrolledComposite scrolled, int labelCharacters) {
		scroll = scrolled;
		label(body, labelCharacters);
		control = createControl(body);
		AccessibleName.set(control, binding.required() ? NLS.bind(Messages.requiredName, binding.name()) : binding.name());
		control.addListener(SWT.FocusIn, e -> scrolled.showControl(control));
		control.addListener(SWT.FocusOut, e -> binding.editing().commit());
		line = new ProblemLine(body);
	}

	private void label(Composite body, int characters) {
		var label = new Label(body, SWT.WRAP);
		label.setText(binding.required() ? binding.label() + " *" : binding.label());
		if (binding.required()) label.setToolTipText(Messages.required);
		var gc = new GC(label);
		int width = (int) (gc.getFontMetrics().getAverageCharacterWidth() * characters);
		gc.dispose();
		GridDataFactory.fillDefaults().align(SWT.FILL, multiple() ? SWT.BEGINNING : SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(label);
	}

	/** Whether it has several lines. */
	boolean multiple() {
		return false;
	}

	/** Makes the control, with its layout data; it must be the next sibling of the label, or the mnemonic does not find it. */
	abstract Control createControl(Composite body);

	/** Shows the value of the model, unless it does already. */
	abstract void showValue();

	/** What was typed and is no value at all. */
	Optional<String> malformed() {
		return Optional.empty();
	}

	/** Shows the value and what is wrong with it. */
	public void refresh() {
		if (control.isDisposed()) return;
		showValue();
		line.show(sentence().orElse(null));
	}

	private Optional<String> sentence() {
		return malformed().or(binding::problem);
	}

	public Optional<Problem> problem() {
		return sentence().map(s -> new Problem(binding.name(), s, this::setFocus));
	}

	public boolean setFocus() {
		if (control.isDisposed() || !control.isEnabled() || (control.getStyle() & SWT.READ_ONLY) != 0 && binding.editing().readOnly()) return false;
		scroll.showControl(control);
		return control.setFocus();
	}

	/** A new value from the person. */
	void type(V value) {
		if (!binding.open() || Objects.equals(value, binding.value())) return;
		binding.editing().type(this, binding.name(), root -> binding.set().accept(binding.target().get(), value));
	}

	void edit(V value) {
		if (!binding.open() || Objects.equals(value, binding.value())) return;
		binding.editing().edit(binding.name(), root -> binding.set().accept(binding.target().get(), value));
	}

	/** Something is wrong with what was typed, or no more, though the model is the same. */
	void recheck() {
		line.show(sentence().orElse(null));
		scroll.setMinSize(scroll.getContent().computeSize(scroll.getClientArea().width, SWT.DEFAULT));
	}
}
