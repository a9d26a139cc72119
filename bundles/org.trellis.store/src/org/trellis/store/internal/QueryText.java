package org.trellis.store.internal;

import java.util.ArrayList;
import java.util.List;

import org.trellis.store.internal.Dialect.Sort;

/** The statement of a list and the values of its question marks, in the order in which it is written. */
final class QueryText {
	private final StringBuilder sql = new StringBuilder(256);
	private final List<Object> parameters;
	private String link = " WHERE ";

	QueryText(String columns, String from, List<Object> fromParameters) {
		sql.append("SELECT ").append(columns).append(" FROM ").append(from);
		parameters = new ArrayList<>(fromParameters);
	}

	QueryText where(String condition, List<?> values) {
		return where(List.of(condition), values);
	}

	/** All of them must hold. */
	QueryText where(List<String> conditions, List<?> values) {
		for (var condition : conditions) {
			sql.append(link).append('(').append(condition).append(')');
			link = " AND ";
		}
		parameters.addAll(values);
		return this;
	}

	QueryText groupBy(List<String> expressions) {
		if (!expressions.isEmpty()) sql.append(" GROUP BY ").append(String.join(", ", expressions));
		return this;
	}

	QueryText orderBy(List<Sort> sorts) {
		var link = " ORDER BY ";
		for (var sort : sorts) {
			sql.append(link).append(sort.expression()).append(sort.descending() ? " DESC" : "");
			link = ", ";
		}
		return this;
	}

	QueryText first(int rows) {
		sql.append(" FETCH FIRST ").append(rows).append(" ROWS ONLY");
		return this;
	}

	/** The number of the rows instead of the rows. */
	QueryText countRows() {
		sql.insert(0, "SELECT COUNT(*) FROM (").append(") counted");
		return this;
	}

	String sql() {
		return sql.toString();
	}

	List<Object> parameters() {
		return parameters;
	}
}
