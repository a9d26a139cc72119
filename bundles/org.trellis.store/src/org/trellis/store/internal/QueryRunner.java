package org.trellis.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.trellis.store.ListQuery;
import org.trellis.store.Page;
import org.trellis.store.PageKey;
import org.trellis.store.Scope;
import org.trellis.store.internal.Dialect.Sort;

/** Runs list queries; the condition of the scope is put in here and nowhere else. */
final class QueryRunner {
	/** So many that the ways to a server and back count for little; at 500 they were a fifth of a long reading. */
	private static final int FETCH = 2000;

	private final Dialect dialect;
	private final ScopeRules scopes;
	private final Values values;

	QueryRunner(Dialect dialect, ScopeRules scopes) {
		this.dialect = dialect;
		this.scopes = scopes;
		values = new Values(dialect);
	}

	<R> Page<R> page(Connection connection, ListQuery<R> query, Scope scope, PageKey after, int size) throws SQLException {
		if (size < 1) throw new IllegalArgumentException("A page has at least one row, not " + size);
		var sorts = sorts(query);
		if (sorts.isEmpty()) throw new IllegalArgumentException("A list that is read by pages needs an order");
		var columns = PageColumns.of(query.columns(), sorts);
		scopes.requireStanding(connection, query, scope);
		var text = select(query, scope, columns.sql(), tables(query, sorts));
		if (!after.values().isEmpty()) text.where(dialect.after(sorts), dialect.afterOrder(sorts).stream().map(after.values()::get).toList());
		text.groupBy(query.groups()).orderBy(sorts).first(size + 1);
		var rows = new ArrayList<R>();
		PageKey next = null;
		try (var statement = prepare(connection, text, size + 1); var result = statement.executeQuery()) {
			var row = new ResultRow(result, dialect);
			while (rows.size() < size && result.next()) {
				rows.add(query.read(row));
				if (rows.size() == size) next = columns.key(row);
			}
			if (next != null && !result.next()) next = null;
		}
		return new Page<>(rows, next);
	}

	<R> void forEach(Connection connection, ListQuery<R> query, Scope scope, Consumer<R> each) throws SQLException {
		scopes.requireStanding(connection, query, scope);
		var text = select(query, scope, query.columns(), query.from()).groupBy(query.groups()).orderBy(sorts(query));
		try (var statement = prepare(connection, text, FETCH); var result = statement.executeQuery()) {
			var row = new ResultRow(result, dialect);
			while (result.next()) each.accept(query.read(row));
		}
	}

	long count(Connection connection, ListQuery<?> query, Scope scope) throws SQLException {
		scopes.requireStanding(connection, query, scope);
		boolean grouped = !query.groups().isEmpty();
		var text = select(query, scope, grouped ? "1 AS ONE" : "COUNT(*)", query.from()).groupBy(query.groups());
		if (grouped) text.countRows();
		try (var statement = prepare(connection, text, 1); var result = statement.executeQuery()) {
			result.next();
			return result.getLong(1);
		}
	}

	private QueryText select(ListQuery<?> query, Scope scope, String columns, String tables) {
		var text = new QueryText(columns, tables, query.fromParameters());
		var covered = scopes.of(query, scope);
		if (!covered.isNone()) text.where(covered.sql(), covered.parameters());
		return text.where(query.conditions(), query.parameters());
	}

	/** Backwards no index of Derby is walked. */
	private String tables(ListQuery<?> query, List<Sort> sorts) {
		return query.index() == null || sorts.stream().anyMatch(Sort::descending) ? query.from() : dialect.along(query.from(), query.index());
	}

	private static List<Sort> sorts(ListQuery<?> query) {
		var sorts = new ArrayList<Sort>();
		for (var expression : query.order()) sorts.add(expression.startsWith("-") ? new Sort(expression.substring(1), true) : new Sort(expression, false));
		return sorts;
	}

	private PreparedStatement prepare(Connection connection, QueryText text, int fetch) throws SQLException {
		var statement = connection.prepareStatement(text.sql());
		try {
			int index = 1;
			for (var parameter : text.parameters()) values.bind(statement, index++, parameter);
			statement.setFetchSize(fetch);
			return statement;
		} catch (Throwable e) {
			statement.close();
			throw e;
		}
	}
}
