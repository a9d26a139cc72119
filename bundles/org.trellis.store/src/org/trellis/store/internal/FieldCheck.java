package org.trellis.store.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.model.base.Entity;
import org.trellis.store.StoreException;

/** Says what is wrong with a value before the database would, in words that name the field. */
final class FieldCheck {
	private FieldCheck() {
	}

	/** @param values gives the value of a feature */
	static void check(Table table, Function<EStructuralFeature, Object> values) {
		for (var column : table.columns) {
			var value = values.apply(column.feature());
			if (value == null && column.required()) throw new StoreException(name(table, column) + " is missing; nothing was written.");
			check(table, column, value);
		}
		for (var v : table.valueTables) for (var element : (Iterable<?>) Objects.requireNonNull(values.apply(v.feature()))) check(table, v.value(), element);
	}

	private static void check(Table table, Column column, Object value) {
		var wrong = switch (value) {
		case Entity e when e.getId() == null -> " points to something without an identity; nothing was written.";
		case String s when s.length() > column.length() && column.type() == ColumnType.TEXT -> " is " + s.length() + " characters long; at most " + column.length() + " can be kept. Nothing was written.";
		case String s when s.indexOf(0) >= 0 -> " holds a character without a meaning (NUL), which cannot be kept. Nothing was written.";
		case BigDecimal d when d.precision() - d.scale() > ColumnType.DECIMAL_DIGITS -> " is " + d.toPlainString() + "; at most " + ColumnType.DECIMAL_DIGITS + " digits before the point can be kept. Nothing was written.";
		case Double d when !Double.isFinite(d) -> " is no number; nothing was written.";
		case LocalDate d when d.getYear() < 1 || d.getYear() > 9999 -> " is " + d + "; a year has four digits at most. Nothing was written.";
		case null, default -> null;
		};
		if (wrong != null) throw new StoreException(name(table, column) + wrong);
	}

	private static String name(Table table, Column column) {
		return table.type.getName() + "." + column.feature().getName();
	}
}
