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
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.model.base.BasePackage;
import org.trellis.model.base.Entity;
import org.trellis.store.StoreException;
import org.trellis.store.internal.Snapshot.State;

/** Writes rows of one transaction. Inserts are collected and go out in batches, tables in the order of their foreign keys. */
final class RowWriter implements AutoCloseable {
	private static final int BATCH = 1000;

	private record Insert(UUID id, Function<EStructuralFeature, Object> values, int position) {
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
	private final List<UUID> forgotten = new ArrayList<>();
	private final Table externalIds;
	private int collected;

	RowWriter(Connection connection, Mapping mapping, Dialect dialect, UUID district) {
		this.connection = connection;
		this.mapping = mapping;
		this.dialect = dialect;
		this.values = new Values(dialect);
		this.district = district;
		externalIds = mapping.of(BasePackage.Literals.EXTERNAL_ID);
	}

	/** Collects one object, without what it contains. Its values are read when the batch goes out. */
	void insert(Table table, Entity entity, int position) throws SQLException {
		insert(table, new Insert(entity.getId(), feature -> Snapshot.plain(entity.eGet(feature)), position));
	}

	void insert(Table table, State state) throws SQLException {
		insert(table, new Insert(state.id(), state::value, state.position()));
	}

	private void insert(Table table, Insert row) throws SQLException {
		inserts.computeIfAbsent(table, t -> new ArrayList<>()).add(row);
		for (var v : table.valueTables) insertValues(v, row.id, (List<?>) row.values.apply(v.feature()));
		if (++collected >= BATCH) flush();
	}

	private void insertValues(ValueTable table, UUID owner, List<?> elements) {
		int place = 0;
		for (var element : elements) valueInserts.computeIfAbsent(table, t -> new ArrayList<>()).add(new ValueInsert(owner, place++, Snapshot.plain(element)));
	}

	/** Writes the rows that are collected. */
	void flush() throws SQLException {
		if (collected == 0 && valueInserts.isEmpty()) return;
		if (inserts.containsKey(externalIds)) forgetNow();
		for (var table : mapping.tables()) flush(table, inserts.getOrDefault(table, List.of()));
		for (var table : mapping.tables()) for (var v : table.valueTables) flush(v, valueInserts.getOrDefault(v, List.of()));
		inserts.clear();
		valueInserts.clear();
		collected = 0;
	}

	/** Brings the database up to all that was asked for. */
	void finish() throws SQLException {
		flush();
		forgetNow();
	}

	private void flush(Table table, List<Insert> rows) throws SQLException {
		if (rows.isEmpty()) return;
		var columns = table.allColumns();
		var statement = statement("INSERT INTO " + table.name + " (" + columns.stream().map(Column::name).collect(Collectors.joining(", ")) + ") VALUES (" + "?, ".repeat(columns.size() - 1) + "?)");
		for (var row : rows) {
			dialect.bind(statement, 1, row.id);
			statement.setInt(2, 1);
			int index = 3;
			for (var column : table.columns) values.bind(statement, index++, column, row.values.apply(column.feature()));
			if (table.positioned) statement.setInt(index++, row.position);
			if (table.growsWithStudents) dialect.bind(statement, index, district);
			dialect.addOne(statement);
		}
		dialect.executeMany(statement);
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
			dialect.addOne(statement);
		}
		dialect.executeMany(statement);
	}

	/** Writes the changed columns of one row and counts its version up; that of a root was counted by {@link #claim}. */
	void update(Table table, State state, Collection<EStructuralFeature> features, boolean moved) throws SQLException {
		flush();
		var columns = table.columns.stream().filter(c -> features.contains(c.feature()) || moved && c.owner()).toList();
		var sql = new StringBuilder("UPDATE ").append(table.name).append(" SET VERSION = VERSION").append(state.owner() == null ? "" : " + 1");
		for (var c : columns) sql.append(", ").append(c.name()).append(" = ?");
		boolean position = moved && table.positioned;
		if (position) sql.append(", ").append(Table.POSITION).append(" = ?");
		var statement = statement(sql.append(" WHERE ID = ?").toString());
		int index = 1;
		for (var c : columns) values.bind(statement, index++, c, state.value(c.feature()));
		if (position) statement.setInt(index++, state.position());
		dialect.bind(statement, index, state.id());
		if (statement.executeUpdate() != 1) throw new StoreException("A " + table.type.getName() + " that was to be changed went away in the same save; nothing was written.");
		for (var v : table.valueTables) if (features.contains(v.feature())) replaceValues(v, state);
	}

	private void replaceValues(ValueTable table, State state) throws SQLException {
		var delete = statement("DELETE FROM " + table.name() + " WHERE " + table.ownerColumn() + " = ?");
		dialect.bind(delete, 1, state.id());
		delete.executeUpdate();
		insertValues(table, state.id(), (List<?>) state.value(table.feature()));
		flush();
	}

	/** Removes a row with all that it contains; the foreign keys of containment cascade. */
	void delete(Table table, UUID id) throws SQLException {
		flush();
		var statement = statement("DELETE FROM " + table.name + " WHERE ID = ?");
		dialect.bind(statement, 1, id);
		statement.executeUpdate();
	}

	/** Collects things whose rows were deleted: what other systems knew them by goes, too. Ids are unique across classes. */
	void forget(Collection<UUID> deleted) throws SQLException {
		forgotten.addAll(deleted);
		if (forgotten.size() >= BATCH) forgetNow();
	}

	private void forgetNow() throws SQLException {
		for (var chunk : InList.chunks(forgotten)) {
			var statement = statement("DELETE FROM " + externalIds.name + " WHERE " + InList.condition("ENTITY_ID", chunk.size()));
			InList.bind(dialect, statement, 1, chunk);
			statement.executeUpdate();
		}
		forgotten.clear();
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
