package org.trellis.exchange.internal.hsds;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.trellis.exchange.Field;
import org.trellis.exchange.Place;
import org.trellis.exchange.SourceFile;

/** A table of a directory: its rows, and which of its columns somebody asked for. */
final class Table {
	private final String name;
	private final SourceFile file;
	private final Map<String, Integer> columns;
	private final int width;
	private final List<Row> rows = new ArrayList<>();
	private final Set<String> asked = new LinkedHashSet<>();

	/**
	 * @param name the table's name in HSDS 3.0, or in 1.x for what 3.0 no longer has
	 * @param columns position by name
	 */
	Table(String name, SourceFile file, Map<String, Integer> columns, int width) {
		this.width = width;
		this.name = name;
		this.file = file;
		this.columns = columns;
	}

	String name() {
		return name;
	}

	SourceFile file() {
		return file;
	}

	List<Row> rows() {
		return rows;
	}

	void add(List<String> fields, int line) {
		rows.add(new Row(fields, file.at(line)));
	}

	/** Fields of a whole row. */
	int width() {
		return width;
	}

	/** Columns that nothing was taken from, in their order; the number of a row is not worth telling. */
	List<String> notKept() {
		return columns.keySet().stream().filter(c -> !asked.contains(c) && !c.equals("id")).toList();
	}

	/** One row. */
	final class Row {
		private final List<String> fields;
		private final Place place;

		private Row(List<String> fields, Place place) {
			this.fields = fields;
			this.place = place;
		}

		Place place() {
			return place;
		}

		/** The value of the first of these columns that has one. */
		Field field(String column, String... others) {
			var field = at(column);
			for (int i = 0; field.isMissing() && i < others.length; i++) {
				var other = at(others[i]);
				if (!other.isMissing()) field = other;
			}
			return field;
		}

		String value(String column, String... others) {
			return field(column, others).value();
		}

		private Field at(String column) {
			asked.add(column);
			var index = columns.get(column);
			return new Field(column, index == null ? null : fields.get(index), place);
		}
	}
}
