package org.trellis.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.trellis.store.ListQuery;
import org.trellis.store.Page;
import org.trellis.store.PageKey;
import org.trellis.store.Scope;
import org.trellis.store.internal.Dialect.Sort;

/** Runs list queries; the condition of the scope is put in here and nowhere else. */
final class QueryRunner {
	private static final int FETCH = 500;

	private final Dialect dialect;
	private final ScopeRules scopes;
	private final Values values;

	QueryRunner(Dialect dialect, ScopeRules scopes) {
		this.dialect = dialect;
		this.scopes = scopes;
		values = new Values(dialect);
	}

	private record Statement(String sql, List<Object> parameters) {
	}

	<R> Page<R> page(Connection connection, ListQuery<R> query, Scope scope, PageKey after, int size) throws SQLException {
		if (size < 1) throw new IllegalArgumentException("A page has at least one row, not " + size);
		var keys = sortColumns(query);
		var text = select(query, scope, query.columns() + keys.stream().map(k -> ", " + k.expression()).reduce("", String::concat), after, keys);
		var sql = text.sql + order(query) + " FETCH FIRST " + (size + 1) + " ROWS ONLY";
		var rows = new ArrayList<R>();
		PageKey next = null;
		try (var statement = connection.prepareStatement(sql)) {
			bind(statement, text.parameters);
			statement.setFetchSize(size + 1);
			try (var result = statement.executeQuery()) {
				var row = new ResultRow(result, dialect);
				int first = result.getMetaData().getColumnCount() - keys.size() + 1;
				while (rows.size() < size && result.next()) {
					rows.add(query.read(row));
					if (rows.size() == size) next = key(row, first, keys.size());
				}
				if (next != null && !result.next()) next = null;
			}
		}
		return new Page<>(rows, next);
	}

	private static PageKey key(ResultRow row, int first, int count) throws SQLException {
		var key = new ArrayList<Object>();
		for (int i = 0; i < count; i++) key.add(row.key(first + i));
		return new PageKey(key);
	}

	<R> void forEach(Connection connection, ListQuery<R> query, Scope scope, Consumer<R> each) throws SQLException {
		var text = select(query, scope, query.columns(), null, List.of());
		try (var statement = connection.prepareStatement(text.sql + order(query))) {
			bind(statement, text.parameters);
			statement.setFetchSize(FETCH);
			try (var result = statement.executeQuery()) {
				var row = new ResultRow(result, dialect);
				while (result.next()) each.accept(query.read(row));
			}
		}
	}

	long count(Connection connection, ListQuery<?> query, Scope scope) throws SQLException {
		boolean grouped = !query.groups().isEmpty();
		var text = select(query, scope, grouped ? "1 AS ONE" : "COUNT(*)", null, List.of());
		try (var statement = connection.prepareStatement(grouped ? "SELECT COUNT(*) FROM (" + text.sql + ") counted" : text.sql)) {
			bind(statement, text.parameters);
			try (var result = statement.executeQuery()) {
				result.next();
				return result.getLong(1);
			}
		}
	}

	private Statement select(ListQuery<?> query, Scope scope, String columns, PageKey after, List<Sort> keys) {
		var parameters = new ArrayList<Object>(query.fromParameters());
		var conditions = new ArrayList<String>();
		var covered = scopes.of(query, scope);
		if (!covered.isNone()) {
			conditions.add(covered.sql());
			parameters.addAll(covered.parameters());
		}
		query.conditions().forEach(c -> conditions.add("(" + c + ")"));
		parameters.addAll(query.parameters());
		if (after != null && !after.values().isEmpty()) {
			conditions.add("(" + dialect.after(keys) + ")");
			for (int i : dialect.afterOrder(keys)) parameters.add(after.values().get(i));
		}
		var sql = "SELECT " + columns + " FROM " + query.from() + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions));
		return new Statement(query.groups().isEmpty() ? sql : sql + " GROUP BY " + String.join(", ", query.groups()), parameters);
	}

	private static List<Sort> sortColumns(ListQuery<?> query) {
		if (query.order().isEmpty()) throw new IllegalArgumentException("A list that is read by pages needs an order");
		return query.order().stream().map(o -> o.startsWith("-") ? new Sort(o.substring(1), true) : new Sort(o, false)).toList();
	}

	private static String order(ListQuery<?> query) {
		if (query.order().isEmpty()) return "";
		return " ORDER BY " + sortColumns(query).stream().map(s -> s.expression() + (s.descending() ? " DESC" : "")).collect(Collectors.joining(", "));
	}

	private void bind(PreparedStatement statement, List<Object> parameters) throws SQLException {
		for (int i = 0; i < parameters.size(); i++) values.bind(statement, i + 1, parameters.get(i));
	}
}
