package org.trellis.reporting.ui.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.trellis.reporting.ReportDescription;
import org.trellis.reporting.ReportParameter;
import org.trellis.reporting.ReportParameter.Type;
import org.trellis.reporting.ui.internal.Choices.Item;

/** What can be asked of one report, a field for each parameter. The classes follow the school and the year that are chosen. */
final class ParameterForm {
	/** Loads the homerooms of a school in a year and gives them to {@link #classes}. */
	interface ClassLoading {
		void load(UUID school, UUID year);
	}

	private final Composite area;
	private final List<ParameterField> fields;
	private final ClassLoading loading;
	private final Runnable changed;
	private Choices choices = new Choices(List.of(), List.of());
	private String classesOf = "";

	/**
	 * @param given values to begin with, by parameter name
	 * @param changed is called after each change by the person
	 */
	ParameterForm(Composite parent, ReportDescription report, Map<String, String> given, ClassLoading loading, Runnable changed) {
		this.loading = loading;
		this.changed = changed;
		area = new Composite(parent, SWT.NONE);
		RowLayoutFactory.swtDefaults().margins(0, 0).spacing(16).wrap(true).applyTo(area);
		fields = report.parameters().stream().map(p -> ParameterField.of(area, p, () -> edited(p))).toList();
		for (var field : fields) begin(field, given.getOrDefault(field.parameter.name(), field.parameter.defaultValue()));
	}

	private static void begin(ParameterField field, String value) {
		if (field instanceof ParameterField.Chosen chosen) {
			if (field.parameter.type() == Type.CHOICE) chosen.items(field.parameter.choices().entrySet().stream().map(c -> new Item(c.getKey(), c.getValue())).toList(), none(field.parameter));
			if (field.parameter.type() == Type.FLAG) chosen.items(List.of(new Item("true", Messages.yes), new Item("false", Messages.no)), none(field.parameter));
		}
		if (value != null) field.set(value);
	}

	/** What a list begins with when nothing need be chosen. */
	private static String none(ReportParameter parameter) {
		if (parameter.required()) return Messages.choose;
		return switch (parameter.type()) {
		case SCHOOL -> Messages.allSchools;
		case CLASS -> Messages.allClasses;
		case SCHOOL_YEAR -> Messages.currentYear;
		default -> Messages.any;
		};
	}

	Composite control() {
		return area;
	}

	boolean isEmpty() {
		return fields.isEmpty();
	}

	/** Schools and years are known now. */
	void choices(Choices known) {
		choices = known;
		for (var field : fields) if (field instanceof ParameterField.Chosen chosen) switch (field.parameter.type()) {
		// who sees one school only need not choose it
		case SCHOOL -> chosen.items(known.schools(), known.schools().size() == 1 ? null : none(field.parameter));
		case SCHOOL_YEAR -> chosen.items(known.years(), null);
		default -> {
			// not from the district
		}
		}
		loadClasses();
		area.getParent().layout(true, true);
	}

	private void edited(ReportParameter parameter) {
		if (parameter.type() == Type.SCHOOL || parameter.type() == Type.SCHOOL_YEAR) loadClasses();
		check();
		changed.run();
	}

	private void loadClasses() {
		var section = field(Type.CLASS);
		if (section.isEmpty()) return;
		var school = value(Type.SCHOOL);
		var year = value(Type.SCHOOL_YEAR);
		if (year.isEmpty() && !choices.years().isEmpty()) year = choices.years().getFirst().value();
		classesOf = school + year;
		var whole = field(Type.SCHOOL).isEmpty() || !school.isEmpty();
		section.get().input().setEnabled(whole);
		if (school.isEmpty() || year.isEmpty()) ((ParameterField.Chosen) section.get()).items(List.of(), whole ? none(section.get().parameter) : Messages.schoolFirst);
		else loading.load(UUID.fromString(school), UUID.fromString(year));
	}

	/** The homerooms of a school in a year are known; nothing when another school was chosen meanwhile. */
	void classes(UUID school, UUID year, List<Item> classes) {
		if (!classesOf.equals(school.toString() + year)) return;
		field(Type.CLASS).ifPresent(f -> ((ParameterField.Chosen) f).items(classes, none(f.parameter)));
		area.getParent().layout(true, true);
	}

	private Optional<ParameterField> field(Type type) {
		return fields.stream().filter(f -> f.parameter.type() == type).findFirst();
	}

	private String value(Type type) {
		return field(type).map(ParameterField::value).orElse("");
	}

	/** What is given, in the form of a request. */
	Map<String, String> values() {
		var values = new LinkedHashMap<String, String>();
		for (var field : fields) if (!field.value().isEmpty()) values.put(field.parameter.name(), field.value());
		return values;
	}

	/** What is given, in words; without what was typed, which may be a name. */
	String inWords() {
		return fields.stream().filter(f -> f.parameter.type() != Type.TEXT && !f.value().isEmpty()).map(ParameterField::inWords).collect(Collectors.joining(", "));
	}

	/** Shows beside each field what is wrong with it; tells whether nothing is. */
	boolean check() {
		var good = true;
		for (var field : fields) good &= field.check();
		area.getParent().layout(true, true);
		return good;
	}

	/** Goes to the first field in which something is wrong, else to the first. */
	boolean setFocus() {
		return fields.stream().filter(f -> !f.check()).findFirst().or(() -> fields.stream().findFirst()).map(f -> f.input().setFocus()).orElse(false);
	}
}
