package org.trellis.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A condition in SQL with the values of its question marks. */
record Condition(String sql, List<Object> parameters) {
	static final Condition NONE = new Condition("", List.of());
	static final Condition NEVER = new Condition("1 = 0", List.of());

	static Condition of(String sql, Object... parameters) {
		return new Condition(sql, List.of(parameters));
	}

	boolean isNone() {
		return sql.isEmpty();
	}

	/** Both must hold. */
	Condition and(Condition other) {
		if (isNone() || other == NEVER) return other;
		if (other.isNone() || this == NEVER) return this;
		return joined(List.of(this, other), " AND ");
	}

	/** One must hold; without any, nothing does. */
	static Condition any(List<Condition> conditions) {
		if (conditions.stream().anyMatch(Condition::isNone)) return NONE;
		var possible = conditions.stream().filter(c -> c != NEVER).distinct().toList();
		if (possible.size() <= 1) return possible.isEmpty() ? NEVER : possible.getFirst();
		var either = joined(possible, " OR ");
		return new Condition("(" + either.sql + ")", either.parameters);
	}

	/** A text with one {@code %s}, where this stands. */
	Condition within(String text) {
		return new Condition(text.formatted(sql), parameters);
	}

	private static Condition joined(List<Condition> conditions, String word) {
		var parameters = new ArrayList<Object>();
		conditions.forEach(c -> parameters.addAll(c.parameters));
		return new Condition(conditions.stream().map(Condition::sql).collect(Collectors.joining(word)), parameters);
	}
}
