package org.trellis.ui.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.trellis.model.base.Entity;
import org.trellis.ui.internal.forms.CheckField;
import org.trellis.ui.internal.forms.ChoiceField;
import org.trellis.ui.internal.forms.Dates;
import org.trellis.ui.internal.forms.Field;
import org.trellis.ui.internal.forms.Numbers;
import org.trellis.ui.internal.forms.ShownField;
import org.trellis.ui.internal.forms.Syntax;
import org.trellis.ui.internal.forms.TextField;

/**
 * A form that reads as its outline: sections, and in them fields, each bound to the thing that is edited by its getter and setter.
 *
 * <pre>
 * Form.on(parent, editing).section(Messages.name)
 *     .text(Messages.givenName, Student::getGivenName, Student::setGivenName, Check.required(), Check.atMost(80))
 *     .date(Messages.birthDate, Student::getBirthDate, Student::setBirthDate)
 *     .choice(Messages.sex, Student::getSex, Student::setSex, Sex.VALUES, labels::of);
 * </pre>
 *
 * What is wrong with a value stands in a sentence below its field, with a sign. Fields of one column are walked with Tab in their order; a
 * label's mnemonic leads to its field. While the editing is read only, so is every field. UI thread only.
 *
 * @param <E> what is edited: the root of the aggregate, or a part of it
 */
public final class Form<E> {
	private static final int LABEL_CHARACTERS = 22;

	private final Editing<?> editing;
	private final Supplier<E> target;
	private final ScrolledComposite scroll;
	private final Composite body;
	private final List<Field<E, ?>> fields = new ArrayList<>();

	private Form(Composite parent, Editing<?> editing, Supplier<E> target) {
		this.editing = editing;
		this.target = target;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		body = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(10, 6).applyTo(body);
		scroll.setContent(body);
		scroll.addListener(SWT.Resize, e -> fit());
		var listening = editing.listen(this::refresh);
		var checking = editing.check(this::problems);
		scroll.addListener(SWT.Dispose, e -> {
			listening.close();
			checking.close();
		});
		// fields are added after this
		scroll.getDisplay().asyncExec(() -> {
			if (!scroll.isDisposed()) open();
		});
	}

	/** For the first time with room: what took the focus before that was looked for where nothing had a place yet. */
	private void open() {
		fit();
		scroll.setOrigin(0, 0);
		var focus = scroll.getDisplay().getFocusControl();
		for (var c = focus; c != null; c = c.getParent()) if (c == body) scroll.showControl(focus);
	}

	/** A form of the root of an aggregate. It scrolls when there is not room enough. */
	public static <T extends Entity> Form<T> on(Composite parent, Editing<T> editing) {
		return new Form<>(parent, editing, editing::root);
	}

	/** A form of a part of an aggregate. @param part finds the part in the root; null while there is none, then the fields are empty and closed */
	public static <T extends Entity, P> Form<P> on(Composite parent, Editing<T> editing, Function<T, P> part) {
		return new Form<>(parent, editing, () -> part.apply(editing.root()));
	}

	/** Title over the next fields. */
	public Form<E> section(String title) {
		var label = new Label(body, SWT.NONE);
		label.setText(title.replace("&", "&&"));
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().span(2, 1).indent(0, body.getChildren().length == 1 ? 0 : 10).applyTo(label);
		return this;
	}

	/** A few sentences over the whole width. */
	public Form<E> hint(String sentence) {
		var label = new Label(body, SWT.WRAP);
		label.setText(sentence.replace("&", "&&"));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
		return this;
	}

	/** Text on one line. Nothing typed is null. */
	@SafeVarargs
	public final Form<E> text(String label, Function<E, String> get, BiConsumer<E, String> set, Check<String>... checks) {
		return typed(label, get, set, Syntax.TEXT, 1, checks);
	}

	/** Text on several lines. @param lines that can be seen at once */
	@SafeVarargs
	public final Form<E> note(String label, int lines, Function<E, String> get, BiConsumer<E, String> set, Check<String>... checks) {
		return typed(label, get, set, Syntax.TEXT, lines, checks);
	}

	/** A date, typed as the person's country writes it. Nothing typed is null. */
	@SafeVarargs
	public final Form<E> date(String label, Function<E, LocalDate> get, BiConsumer<E, LocalDate> set, Check<LocalDate>... checks) {
		return typed(label, get, set, Dates.here(), 1, checks);
	}

	/** A whole number. Nothing typed is null; add {@link Check#required} where the model has to have one. */
	@SafeVarargs
	public final Form<E> number(String label, Function<E, Integer> get, BiConsumer<E, Integer> set, Check<Integer>... checks) {
		return typed(label, get, set, Numbers.WHOLE, 1, checks);
	}

	private <V> Form<E> typed(String label, Function<E, V> get, BiConsumer<E, V> set, Syntax<V> syntax, int lines, Check<V>[] checks) {
		return add(new TextField<>(binding(label, get, set, checks), syntax, lines));
	}

	/** One of several values; an empty entry stands for none unless a value is required. */
	@SafeVarargs
	public final <V> Form<E> choice(String label, Function<E, V> get, BiConsumer<E, V> set, List<V> values, Function<V, String> name, Check<V>... checks) {
		return add(new ChoiceField<>(binding(label, get, set, checks), values, name));
	}

	/** Yes or no. */
	public Form<E> flag(String label, Function<E, Boolean> get, BiConsumer<E, Boolean> set) {
		return add(new CheckField<>(binding(label, get, set)));
	}

	/** Something that is shown and never edited here. */
	public Form<E> shown(String label, Function<E, String> get) {
		return add(new ShownField<>(binding(label, get, (e, v) -> {
			throw new UnsupportedOperationException(label);
		})));
	}

	/** A next step as a link, below the fields before it. */
	public Form<E> link(String label, Runnable action) {
		new Label(body, SWT.NONE);
		var link = new Link(body, SWT.NONE);
		link.setText("<a>" + label + "</a>");
		link.addListener(SWT.Selection, e -> action.run());
		return this;
	}

	/** A control of one's own over the whole width, for example a table. @param height in pixels at least */
	public Form<E> control(Function<Composite, ? extends Control> make, int height) {
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(200, height).applyTo(make.apply(body));
		return this;
	}

	@SafeVarargs
	private <V> Field.Binding<E, V> binding(String label, Function<E, V> get, BiConsumer<E, V> set, Check<V>... checks) {
		return new Field.Binding<>(editing, target, label, get, set, Arrays.asList(checks));
	}

	private Form<E> add(Field<E, ?> field) {
		field.create(body, scroll, LABEL_CHARACTERS);
		fields.add(field);
		field.refresh();
		return this;
	}

	/** Shows anew what the getters give; for what comes from elsewhere than the aggregate, which shows its own edits by itself. */
	public void refresh() {
		var before = body.computeSize(scroll.getClientArea().width, SWT.DEFAULT);
		for (var field : fields) field.refresh();
		if (!body.computeSize(scroll.getClientArea().width, SWT.DEFAULT).equals(before)) fit();
	}

	private void fit() {
		scroll.setMinSize(body.computeSize(Math.max(300, scroll.getClientArea().width), SWT.DEFAULT));
		body.layout();
	}

	/** What is wrong with the values now, field by field. */
	public List<Problem> problems() {
		return fields.stream().map(Field::problem).flatMap(Optional::stream).filter(Objects::nonNull).toList();
	}

	/** The form as a control, for its layout data. */
	public Control control() {
		return scroll;
	}

	/** To the first field. */
	public boolean setFocus() {
		return fields.stream().anyMatch(Field::setFocus);
	}
}
