package org.trellis.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.trellis.model.base.Entity;
import org.trellis.store.Aggregate;
import org.trellis.store.ListQuery;
import org.trellis.store.Page;
import org.trellis.store.PageKey;
import org.trellis.store.Scope;

/** Reads on a given connection, always under a scope; the same within and outside a transaction. */
final class Readings {
	private final Mapping mapping;
	private final Loader loader;
	private final ScopeRules scopes;
	private final QueryRunner queries;
	private final Redaction redaction;

	Readings(Mapping mapping, Dialect dialect, Loader loader) {
		this.mapping = mapping;
		this.loader = loader;
		scopes = new ScopeRules(mapping, dialect);
		queries = new QueryRunner(dialect, scopes);
		redaction = new Redaction(mapping, dialect, scopes);
	}

	<T extends Entity> List<Aggregate<T>> loadAll(Connection connection, Class<T> type, Collection<UUID> ids, Scope scope) throws SQLException {
		return loadAll(connection, mapping.of(type), ids, scope);
	}

	/** Also of a class whose code is not here. */
	List<Aggregate<Entity>> loadAll(Connection connection, EClass type, Collection<UUID> ids, Scope scope) throws SQLException {
		return loadAll(connection, mapping.of(type), ids, scope);
	}

	private <T extends Entity> List<Aggregate<T>> loadAll(Connection connection, Table table, Collection<UUID> ids, Scope scope) throws SQLException {
		if (!table.root) throw new IllegalArgumentException(table.type.getName() + " is part of another thing and is loaded with it");
		var aggregates = new ArrayList<Aggregate<T>>();
		var roots = loader.<T>load(connection, table, ids, scopes.of(table, scope));
		redaction.apply(connection, table, roots, scope, Map.of());
		for (T root : roots) aggregates.add(new LoadedAggregate<>(mapping, root, scope));
		return aggregates;
	}

	/**
	 * One root as it is stored now, whoever sees it; of its restricted texts only those that a reader may get or has.
	 *
	 * @return null when it is gone
	 */
	Entity stored(Connection connection, Table table, UUID id, Scope reader, Snapshot known) throws SQLException {
		var found = loader.<Entity>load(connection, table, List.of(id), Condition.NONE);
		redaction.apply(connection, table, found, reader, known.states());
		return found.isEmpty() ? null : found.getFirst();
	}

	/** @param scope one of the whole district */
	void requireStanding(Connection connection, Scope scope) throws SQLException {
		scopes.requireStanding(connection, scope);
	}

	<R> Page<R> page(Connection connection, ListQuery<R> query, Scope scope, PageKey after, int size) throws SQLException {
		return queries.page(connection, query, scope, after, size);
	}

	<R> void forEach(Connection connection, ListQuery<R> query, Scope scope, Consumer<R> each) throws SQLException {
		queries.forEach(connection, query, scope, each);
	}

	long count(Connection connection, ListQuery<?> query, Scope scope) throws SQLException {
		return queries.count(connection, query, scope);
	}
}
