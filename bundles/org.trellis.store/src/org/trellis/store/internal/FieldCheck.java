package org.trellis.store.internal;

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
		if (value instanceof Entity e && e.getId() == null) throw new StoreException(name(table, column) + " points to something without an identity; nothing was written.");
		if (column.type() == ColumnType.TEXT && value instanceof String s && s.length() > column.length())
			throw new StoreException(name(table, column) + " is " + s.length() + " characters long; at most " + column.length() + " can be kept. Nothing was written.");
	}

	private static String name(Table table, Column column) {
		return table.type.getName() + "." + column.feature().getName();
	}
}
