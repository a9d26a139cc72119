package org.trellis.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of a database without what the store keeps about itself, read and written by plain JDBC. */
final class Rows {
	private static final Set<String> OWN = Set.of("AUDIT_LINE", "AUDIT_HEAD", "MIGRATION_HISTORY", "DATABASE_INFO", "IMPORT_RUN", "IMPORT_CHANGE", "DISTRICT");
	private static final int BATCH = 1000;
	private final Map<String, List<Object[]>> byTable = new LinkedHashMap<>();
	private final Map<String, List<String>> columns = new LinkedHashMap<>();

	private Rows() {
	}

	static long count(Connection connection) throws SQLException {
		long rows = 0;
		for (var table : tables(connection)) try (var s = connection.createStatement(); var r = s.executeQuery("SELECT COUNT(*) FROM " + table)) {
			r.next();
			rows += r.getLong(1);
		}
		return rows;
	}

	/** All rows, in memory. */
	static Rows read(Connection connection) throws SQLException {
		var rows = new Rows();
		for (var table : parentsFirst(connection)) rows.read(connection, table);
		return rows;
	}

	private void read(Connection connection, String table) throws SQLException {
		try (var s = connection.createStatement(); var r = s.executeQuery("SELECT * FROM " + table)) {
			var found = new ArrayList<Object[]>();
			var names = new ArrayList<String>();
			for (int c = 1; c <= r.getMetaData().getColumnCount(); c++) names.add(r.getMetaData().getColumnName(c));
			while (r.next()) {
				var row = new Object[names.size()];
				for (int c = 0; c < row.length; c++) row[c] = r.getObject(c + 1);
				found.add(row);
			}
			if (found.isEmpty()) return;
			byTable.put(table, found);
			columns.put(table, names);
		}
	}

	long size() {
		return byTable.values().stream().mapToLong(List::size).sum();
	}

	/** Inserts all rows into another database as one transaction, in batches; the district becomes that database's own. */
	void insert(Connection connection) throws SQLException {
		connection.setAutoCommit(false);
		var district = district(connection);
		for (var table : byTable.entrySet()) {
			var names = columns.get(table.getKey());
			int own = names.stream().map(n -> n.toUpperCase(Locale.ROOT)).toList().indexOf("DISTRICT_ID");
			var marks = names.stream().map(n -> "?").collect(Collectors.joining(", "));
			try (var insert = connection.prepareStatement("INSERT INTO " + table.getKey() + " (" + String.join(", ", names) + ") VALUES (" + marks + ")")) {
				int waiting = 0;
				for (var row : table.getValue()) {
					for (int c = 0; c < row.length; c++) insert.setObject(c + 1, c == own && row[c] != null ? district : row[c]);
					insert.addBatch();
					if (++waiting % BATCH == 0) insert.executeBatch();
				}
				insert.executeBatch();
			}
		}
		connection.commit();
		connection.setAutoCommit(true);
	}

	private static Object district(Connection connection) throws SQLException {
		try (var s = connection.createStatement(); var r = s.executeQuery("SELECT ID FROM DISTRICT")) {
			r.next();
			return r.getObject(1);
		}
	}

	private static List<String> tables(Connection connection) throws SQLException {
		var names = new ArrayList<String>();
		try (var r = connection.getMetaData().getTables(null, connection.getSchema(), null, new String[] { "TABLE" })) {
			while (r.next()) if (!OWN.contains(r.getString("TABLE_NAME").toUpperCase(Locale.ROOT))) names.add(r.getString("TABLE_NAME"));
		}
		return names;
	}

	/** A table comes after those that it refers to. */
	private static List<String> parentsFirst(Connection connection) throws SQLException {
		var left = new ArrayList<>(tables(connection));
		var ordered = new ArrayList<String>();
		while (!left.isEmpty()) {
			var next = new ArrayList<String>();
			for (var table : left) if (parents(connection, table).stream().noneMatch(p -> !p.equals(table) && left.contains(p))) next.add(table);
			if (next.isEmpty()) throw new IllegalStateException("Tables refer to each other in a circle: " + left);
			ordered.addAll(next);
			left.removeAll(next);
		}
		return ordered;
	}

	private static List<String> parents(Connection connection, String table) throws SQLException {
		var names = new ArrayList<String>();
		try (var keys = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
			while (keys.next()) names.add(keys.getString("PKTABLE_NAME"));
		}
		return names;
	}
}
