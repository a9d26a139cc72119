package org.trellis.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.trellis.model.base.Entity;
import org.trellis.store.References;

/** Reads aggregates: one statement a table for some hundred owners, however deep the tree. */
final class Loader {
	private final Mapping mapping;
	private final Dialect dialect;
	private final Values values;

	Loader(Mapping mapping, Dialect dialect) {
		this.mapping = mapping;
		this.dialect = dialect;
		values = new Values(dialect);
	}

	/** @param condition further condition on the root's alias {@code t} with its parameters; never null */
	<T extends Entity> List<T> load(Connection connection, Table table, Collection<UUID> ids, Condition condition) throws SQLException {
		var roots = new ArrayList<T>();
		for (var chunk : InList.chunks(new LinkedHashSet<>(ids))) {
			var rows = rows(connection, table, "ID", chunk, condition);
			Map<UUID, Entity> level = new LinkedHashMap<>();
			for (var row : rows) level.put(row.entity.getId(), row.entity);
			readParts(connection, table, level);
			level.values().forEach(e -> roots.add(cast(e)));
		}
		return roots;
	}

	@SuppressWarnings("unchecked")
	private static <T extends Entity> T cast(Entity entity) {
		return (T) entity;
	}

	/** Fills in what a level of objects of one class holds: lists of values, then contained objects, level by level. */
	private void readParts(Connection connection, Table table, Map<UUID, Entity> owners) throws SQLException {
		if (owners.isEmpty()) return;
		for (var v : table.valueTables) readValues(connection, v, owners);
		for (var containment : table.children) {
			var childTable = mapping.of(containment.getEReferenceType());
			var column = childTable.ownerColumn(containment).name();
			Map<UUID, Entity> children = new LinkedHashMap<>();
			for (var chunk : InList.chunks(owners.keySet()))
				for (var row : rows(connection, childTable, column, chunk, Condition.NONE)) {
					attach(owners.get(row.key), containment, row.entity);
					children.put(row.entity.getId(), row.entity);
				}
			readParts(connection, childTable, children);
		}
	}

	@SuppressWarnings("unchecked")
	private static void attach(Entity owner, EReference containment, Entity child) {
		if (containment.isMany()) ((List<Entity>) owner.eGet(containment)).add(child);
		else owner.eSet(containment, child);
	}

	@SuppressWarnings("unchecked")
	private void readValues(Connection connection, ValueTable table, Map<UUID, Entity> owners) throws SQLException {
		for (var chunk : InList.chunks(owners.keySet())) {
			var sql = "SELECT " + table.ownerColumn() + ", " + table.value().name() + " FROM " + table.name() + " WHERE " + InList.condition(table.ownerColumn(), chunk.size()) + " ORDER BY " + table.ownerColumn() + ", " + ValueTable.POSITION;
			try (var statement = connection.prepareStatement(sql)) {
				InList.bind(dialect, statement, 1, chunk);
				try (var result = statement.executeQuery()) {
					while (result.next()) {
						var list = (List<Object>) owners.get(dialect.uuid(result, 1)).eGet(table.feature());
						list.add(value(result, 2, table.value()));
					}
				}
			}
		}
	}

	private record KeyedRow(UUID key, Entity entity) {
	}

	private List<KeyedRow> rows(Connection connection, Table table, String keyColumn, List<UUID> ids, Condition condition) throws SQLException {
		var rows = new ArrayList<KeyedRow>();
		var sql = select(table, keyColumn, ids.size(), condition) + (table.positioned ? " ORDER BY t." + keyColumn + ", t." + Table.POSITION + ", t.ID" : "");
		try (var statement = connection.prepareStatement(sql)) {
			int next = InList.bind(dialect, statement, 1, ids);
			for (var parameter : condition.parameters()) values.bind(statement, next++, parameter);
			try (var result = statement.executeQuery()) {
				while (result.next()) rows.add(new KeyedRow(dialect.uuid(result, 1), entity(table, result)));
			}
		}
		return rows;
	}

	private String select(Table table, String keyColumn, int count, Condition condition) {
		var sql = new StringBuilder("SELECT t.").append(keyColumn).append(", t.ID, t.VERSION");
		for (var c : table.columns) sql.append(", t.").append(c.name());
		sql.append(" FROM ").append(table.name).append(" t WHERE ").append(InList.condition("t." + keyColumn, count));
		if (!condition.isNone()) sql.append(" AND ").append(condition.sql());
		return sql.toString();
	}

	private Entity entity(Table table, ResultSet result) throws SQLException {
		var entity = (Entity) EcoreUtil.create(table.type);
		entity.setId(dialect.uuid(result, 2));
		entity.setVersion(result.getInt(3));
		int index = 4;
		for (var column : table.columns) {
			if (!column.owner()) set(entity, column, value(result, index, column));
			index++;
		}
		return entity;
	}

	private static void set(Entity entity, Column column, Object value) {
		if (value != null) ((InternalEObject) entity).eSet(column.feature(), value);
	}

	private Object value(ResultSet result, int index, Column column) throws SQLException {
		var value = values.read(result, index, column);
		return value != null && column.target() != null ? References.to(column.target(), (UUID) value) : value;
	}
}
