package org.trellis.store.internal;

import java.util.List;

/** A condition in SQL with the values of its question marks. */
record Condition(String sql, List<Object> parameters) {
	static final Condition NONE = new Condition("", List.of());
	static final Condition NEVER = new Condition("1 = 0", List.of());

	boolean isNone() {
		return sql.isEmpty();
	}
}
