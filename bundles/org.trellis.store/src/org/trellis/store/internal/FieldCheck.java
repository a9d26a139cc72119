package org.trellis.store.internal;

import java.util.Objects;

import org.trellis.model.base.Entity;
import org.trellis.store.StoreException;

/** Says what is wrong with a value before the database would, in words that name the field. */
final class FieldCheck {
	private FieldCheck() {
	}

	static void check(Table table, Entity entity) {
		for (var column : table.columns) {
			var value = entity.eGet(column.feature());
			if (value == null && column.required()) throw new StoreException(name(table, column) + " is missing; nothing was written.");
			checkLength(table, column, value);
			if (value instanceof Entity e && e.getId() == null) throw new StoreException(name(table, column) + " points to something without an identity; nothing was written.");
		}
		for (var v : table.valueTables) for (var element : (Iterable<?>) Objects.requireNonNull(entity.eGet(v.feature()))) checkLength(table, v.value(), element);
	}

	private static void checkLength(Table table, Column column, Object value) {
		if (column.type() == ColumnType.TEXT && value instanceof String s && s.length() > column.length())
			throw new StoreException(name(table, column) + " is " + s.length() + " characters long; at most " + column.length() + " can be kept. Nothing was written.");
	}

	private static String name(Table table, Column column) {
		return table.type.getName() + "." + column.feature().getName();
	}
}
