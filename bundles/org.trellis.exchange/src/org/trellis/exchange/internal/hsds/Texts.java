package org.trellis.exchange.internal.hsds;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.trellis.exchange.Field;
import org.trellis.exchange.internal.hsds.Table.Row;

/** Lists in one field, and one field from several rows. */
final class Texts {
	private Texts() {
	}

	/** What a field lists, separated by commas. */
	static List<String> list(Field field) {
		return field.isMissing() ? List.of() : Arrays.stream(field.value().split(",")).map(String::strip).filter(s -> !s.isEmpty()).distinct().toList();
	}

	/** The values of a column, or of its other names, of all rows; different ones only. */
	static Field joined(List<Row> rows, String separator, String column, String... others) {
		var text = rows.stream().map(r -> r.value(column, others)).filter(Objects::nonNull).distinct().collect(Collectors.joining(separator));
		return new Field(column, text, rows.getFirst().place());
	}
}
