package org.trellis.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.model.base.Entity;
import org.trellis.store.StoreException;
import org.trellis.store.internal.Snapshot.State;

/** Writes rows of one transaction. Inserts are collected and go out in batches, tables in the order of their foreign keys. */
final class RowWriter implements AutoCloseable {
	private static final int BATCH = 1000;

	private record Insert(Entity entity, int position) {
	}

	private record ValueInsert(UUID owner, int position, Object value) {
	}

	private final Connection connection;
	private final Mapping mapping;
	private final Dialect dialect;
	private final Values values;
	private final UUID district;
	private final Map<String, PreparedStatement> statements = new HashMap<>();
	private final Map<Table, List<Insert>> inserts = new HashMap<>();
	private final Map<ValueTable, List<ValueInsert>> valueInserts = new HashMap<>();
	private final Map<String, Integer> inserted = new HashMap<>();
	private int collected;

	RowWriter(Connection connection, Mapping mapping, Dialect dialect, UUID district) {
		this.connection = connection;
		this.mapping = mapping;
		this.dialect = dialect;
		this.values = new Values(dialect);
		this.district = district;
	}

	/** Collects one object, without what it contains. */
	void insert(Table table, Entity entity, int position) throws SQLException {
		inserts.computeIfAbsent(table, t -> new ArrayList<>()).add(new Insert(entity, position));
		for (var v : table.valueTables) {
			int place = 0;
			for (var element : (List<?>) entity.eGet(v.feature())) insertValue(v, entity.getId(), place++, element);
		}
		if (++collected >= BATCH) flush();
	}

	private void insertValue(ValueTable table, UUID owner, int position, Object value) {
		valueInserts.computeIfAbsent(table, t -> new ArrayList<>()).add(new ValueInsert(owner, position, value instanceof Entity e ? e.getId() : value));
	}

	void flush() throws SQLException {
		if (collected == 0 && valueInserts.isEmpty()) return;
		for (var table : mapping.tables()) flush(table, inserts.getOrDefault(table, List.of()));
		for (var table : mapping.tables()) for (var v : table.valueTables) flush(v, valueInserts.getOrDefault(v, List.of()));
		inserts.clear();
		valueInserts.clear();
		collected = 0;
	}

	private void flush(Table table, List<Insert> rows) throws SQLException {
		if (rows.isEmpty()) return;
		var columns = table.allColumns();
		var statement = statement("INSERT INTO " + table.name + " (" + columns.stream().map(Column::name).collect(Collectors.joining(", ")) + ") VALUES (" + "?, ".repeat(columns.size() - 1) + "?)");
		for (var row : rows) {
			dialect.bind(statement, 1, row.entity.getId());
			statement.setInt(2, row.entity.getVersion());
			int index = 3;
			for (var column : table.columns) bindFeature(statement, index++, column, row.entity.eGet(column.feature()));
			if (table.positioned) statement.setInt(index++, row.position);
			if (table.growsWithStudents) dialect.bind(statement, index, district);
			statement.addBatch();
		}
		statement.executeBatch();
		inserted.merge(table.name, rows.size(), Integer::sum);
	}

	private void flush(ValueTable table, List<ValueInsert> rows) throws SQLException {
		if (rows.isEmpty()) return;
		boolean grows = table.growsWithStudents();
		var statement = statement("INSERT INTO " + table.name() + " (" + table.ownerColumn() + ", " + ValueTable.POSITION + ", " + table.value().name() + (grows ? ", " + Table.DISTRICT + ") VALUES (?, ?, ?, ?)" : ") VALUES (?, ?, ?)"));
		for (var row : rows) {
			dialect.bind(statement, 1, row.owner);
			statement.setInt(2, row.position);
			values.bind(statement, 3, table.value(), row.value);
			if (grows) dialect.bind(statement, 4, district);
			statement.addBatch();
		}
		statement.executeBatch();
	}

	/** Writes the changed columns of one row within an aggregate and counts its version up. */
	void update(Table table, State state, Collection<EStructuralFeature> features, boolean moved) throws SQLException {
		update(table, state, features, moved, "VERSION = VERSION + 1");
	}

	/** Writes the changed columns of a root whose version {@link #claim} has counted up. */
	void updateClaimed(Table table, State state, Collection<EStructuralFeature> features) throws SQLException {
		update(table, state, features, false, "VERSION = VERSION");
	}

	private void update(Table table, State state, Collection<EStructuralFeature> features, boolean moved, String version) throws SQLException {
		flush();
		var columns = table.columns.stream().filter(c -> features.contains(c.feature()) || moved && c.owner()).toList();
		var sql = new StringBuilder("UPDATE ").append(table.name).append(" SET ").append(version);
		for (var c : columns) sql.append(", ").append(c.name()).append(" = ?");
		boolean position = moved && table.positioned;
		if (position) sql.append(", ").append(Table.POSITION).append(" = ?");
		var statement = statement(sql.append(" WHERE ID = ?").toString());
		int index = 1;
		for (var c : columns) bindPlain(statement, index++, c, c.owner() ? owner(c, state) : state.values().get(c.feature()));
		if (position) statement.setInt(index++, state.position());
		dialect.bind(statement, index, state.id());
		if (statement.executeUpdate() != 1) throw new StoreException("A " + table.type.getName() + " that was to be changed went away in the same save; nothing was written.");
		for (var v : table.valueTables) if (features.contains(v.feature())) replaceValues(v, state);
	}

	private static UUID owner(Column column, State state) {
		return state.containment() != null && state.containment().getEOpposite() == column.feature() ? state.owner() : null;
	}

	private void replaceValues(ValueTable table, State state) throws SQLException {
		var delete = statement("DELETE FROM " + table.name() + " WHERE " + table.ownerColumn() + " = ?");
		dialect.bind(delete, 1, state.id());
		delete.executeUpdate();
		int place = 0;
		for (var element : (List<?>) state.values().get(table.feature())) insertValue(table, state.id(), place++, element);
		flush();
	}

	/** Removes a row with all that it contains; the foreign keys of containment cascade. */
	boolean delete(Table table, UUID id) throws SQLException {
		flush();
		var statement = statement("DELETE FROM " + table.name + " WHERE ID = ?");
		dialect.bind(statement, 1, id);
		return statement.executeUpdate() > 0;
	}

	/** Removes what other systems knew the things by. */
	void deleteExternalIds(String type, UUID id) throws SQLException {
		var statement = statement("DELETE FROM EXTERNAL_ID WHERE ENTITY_TYPE = ? AND ENTITY_ID = ?");
		statement.setString(1, type);
		dialect.bind(statement, 2, id);
		statement.executeUpdate();
	}

	/**
	 * Counts the root's version up if it is still the one that was loaded.
	 *
	 * @return false when somebody else was first
	 */
	boolean claim(Table table, UUID id, int version) throws SQLException {
		flush();
		var statement = statement("UPDATE " + table.name + " SET VERSION = VERSION + 1 WHERE ID = ? AND VERSION = ?");
		dialect.bind(statement, 1, id);
		statement.setInt(2, version);
		return statement.executeUpdate() == 1;
	}

	/** Keeps others from writing the root until the transaction ends. */
	void hold(Table table, UUID id) throws SQLException {
		var statement = statement("UPDATE " + table.name + " SET VERSION = VERSION WHERE ID = ?");
		dialect.bind(statement, 1, id);
		statement.executeUpdate();
	}

	/** Tables that got at least so many rows. */
	List<String> grown(int rows) {
		return inserted.entrySet().stream().filter(e -> e.getValue() >= rows).map(Map.Entry::getKey).sorted().toList();
	}

	private void bindFeature(PreparedStatement statement, int index, Column column, Object value) throws SQLException {
		bindPlain(statement, index, column, value instanceof Entity e ? e.getId() : value);
	}

	private void bindPlain(PreparedStatement statement, int index, Column column, Object value) throws SQLException {
		values.bind(statement, index, column, value);
	}

	private PreparedStatement statement(String sql) throws SQLException {
		var known = statements.get(sql);
		if (known == null) statements.put(sql, known = connection.prepareStatement(sql));
		return known;
	}

	@Override
	public void close() throws SQLException {
		for (var statement : statements.values()) statement.close();
	}
}
