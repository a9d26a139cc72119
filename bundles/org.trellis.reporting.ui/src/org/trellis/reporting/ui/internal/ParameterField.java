package org.trellis.reporting.ui.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.trellis.reporting.ReportParameter;
import org.trellis.reporting.ui.internal.Choices.Item;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.ThemeColor;

/** One parameter in the form: its label with a mark when it is needed, where it is given, and what is wrong with it. */
abstract sealed class ParameterField {
	private static final int WIDTH = 24;

	final ReportParameter parameter;
	private final Composite area;
	private final Label problem;

	private ParameterField(Composite parent, ReportParameter parameter) {
		this.parameter = parameter;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		var label = new Label(area, SWT.NONE);
		label.setText(parameter.required() ? NLS.bind(Messages.requiredLabel, parameter.label()) : parameter.label());
		problem = new Label(area, SWT.WRAP);
		problem.setForeground(ThemeColor.TROUBLE.in(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme()));
	}

	/** @param changed is called after each change by the person */
	static ParameterField of(Composite parent, ReportParameter parameter, Runnable changed) {
		return switch (parameter.type()) {
		case TEXT, NUMBER, DATE_TIME -> new Typed(parent, parameter, changed);
		case DATE -> new Day(parent, parameter, changed);
		case FLAG, CHOICE, SCHOOL, CLASS, SCHOOL_YEAR -> new Chosen(parent, parameter, changed);
		};
	}

	/** In the form of a request; empty when nothing is given. */
	abstract String value();

	abstract void set(String value);

	/** What people read of the value. */
	abstract String inWords();

	/** What is wrong with what is given, beside that nothing is. */
	Optional<String> objection() {
		return Optional.empty();
	}

	abstract Control input();

	Composite area() {
		return area;
	}

	/** Shows what is wrong and tells whether nothing is. */
	boolean check() {
		var text = value().isEmpty() && objection().isEmpty() ? parameter.required() ? Optional.of(Messages.needed) : Optional.<String> empty() : objection();
		problem.setText(text.map(t -> NLS.bind(Messages.problemMark, t)).orElse(""));
		problem.setVisible(text.isPresent());
		((GridData) problem.getLayoutData()).exclude = text.isEmpty();
		AccessibleName.set(input(), text.map(t -> parameter.label() + ": " + t).orElse(parameter.label()));
		return text.isEmpty();
	}

	final void place(Control input) {
		input.moveAbove(problem);
		AccessibleName.set(input, parameter.label());
		var chars = JFaceResources.getFontRegistry().defaultFont();
		int width = chars.getFontData()[0].getHeight() * WIDTH * 2 / 3;
		GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(input);
		GridDataFactory.fillDefaults().exclude(true).hint(width, SWT.DEFAULT).applyTo(problem);
		problem.setVisible(false);
	}

	/** A text or a number. */
	static non-sealed class Typed extends ParameterField {
		final Text text;

		private Typed(Composite parent, ReportParameter parameter, Runnable changed) {
			super(parent, parameter);
			text = new Text(area(), SWT.BORDER);
			text.addListener(SWT.Modify, e -> changed.run());
			place(text);
		}

		@Override
		String value() {
			return text.getText().strip();
		}

		@Override
		void set(String value) {
			text.setText(value);
		}

		@Override
		String inWords() {
			return text.getText().strip();
		}

		@Override
		Control input() {
			return text;
		}

		@Override
		Optional<String> objection() {
			if (parameter.type() != ReportParameter.Type.NUMBER || value().isEmpty()) return Optional.empty();
			try {
				new BigDecimal(value());
				return Optional.empty();
			} catch (NumberFormatException e) {
				return Optional.of(Messages.notANumber);
			}
		}
	}

	/** A date, typed as people here write it. */
	static final class Day extends Typed {
		private final DayText days = DayText.here();

		private Day(Composite parent, ReportParameter parameter, Runnable changed) {
			super(parent, parameter, changed);
			text.setMessage(days.hint());
		}

		@Override
		String value() {
			return days.read(text.getText()).map(Object::toString).orElse("");
		}

		@Override
		void set(String value) {
			text.setText(days.write(value));
		}

		@Override
		Optional<String> objection() {
			return text.getText().isBlank() || !value().isEmpty() ? Optional.empty() : Optional.of(NLS.bind(Messages.notADate, days.hint()));
		}
	}

	/** One of several. What was set before the list is known counts until then. */
	static final class Chosen extends ParameterField {
		private final Combo combo;
		private List<Item> items = List.of();
		private String wanted = "";

		private Chosen(Composite parent, ReportParameter parameter, Runnable changed) {
			super(parent, parameter);
			combo = new Combo(area(), SWT.DROP_DOWN | SWT.READ_ONLY);
			combo.setVisibleItemCount(20);
			combo.addListener(SWT.Selection, e -> {
				wanted = items.get(combo.getSelectionIndex()).value();
				changed.run();
			});
			place(combo);
		}

		/** @param none what stands first, for no value; null when there is always one */
		void items(List<Item> list, String none) {
			items = new ArrayList<>(list);
			if (none != null) items.addFirst(new Item("", none));
			combo.setItems(items.stream().map(Item::label).toArray(String[]::new));
			if (items.stream().noneMatch(i -> i.value().equals(wanted))) wanted = items.isEmpty() ? "" : items.getFirst().value();
			select();
		}

		private void select() {
			for (int i = 0; i < items.size(); i++) if (items.get(i).value().equals(wanted)) combo.select(i);
		}

		@Override
		String inWords() {
			return combo.getText();
		}

		@Override
		String value() {
			return wanted;
		}

		@Override
		void set(String value) {
			if (!items.isEmpty() && items.stream().noneMatch(i -> i.value().equals(value))) return;
			wanted = value;
			select();
		}

		@Override
		Control input() {
			return combo;
		}
	}
}
