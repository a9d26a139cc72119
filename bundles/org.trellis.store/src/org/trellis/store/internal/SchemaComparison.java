package org.trellis.store.internal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of a database beside those that the metamodel describes: columns, foreign keys, unique rules and indexes. */
final class SchemaComparison {
	private final Mapping mapping;
	private final Dialect dialect;
	private final Connection connection;
	private final List<String> differences = new ArrayList<>();

	SchemaComparison(Mapping mapping, Dialect dialect, Connection connection) {
		this.mapping = mapping;
		this.dialect = dialect;
		this.connection = connection;
	}

	List<String> differences() throws SQLException {
		compare("Column", wantedColumns(), columns());
		compare("Foreign key", wantedKeys(), keys());
		var indexes = indexes();
		for (var wanted : wantedIndexes()) if (!indexes.contains(wanted)) differences.add("Index " + wanted + " is missing.");
		return differences;
	}

	private void compare(String what, Map<String, String> wanted, Map<String, String> there) {
		var all = new TreeSet<>(wanted.keySet());
		all.addAll(there.keySet());
		for (var name : all) {
			if (!there.containsKey(name)) differences.add(what + " " + name + " is missing; the metamodel wants " + wanted.get(name) + ".");
			else if (!wanted.containsKey(name)) differences.add(what + " " + name + " (" + there.get(name) + ") is described by no feature of the metamodel.");
			else if (!wanted.get(name).equals(there.get(name))) differences.add(what + " " + name + " is " + there.get(name) + "; the metamodel wants " + wanted.get(name) + ".");
		}
	}

	private Map<String, String> wantedColumns() {
		var all = new TreeMap<String, String>();
		for (var table : mapping.tables()) {
			for (var c : table.allColumns()) put(all, table.name, c, c.required());
			for (var v : table.valueTables) {
				put(all, v.name(), Column.own(v.ownerColumn(), ColumnType.UUID, true), true);
				put(all, v.name(), Column.own(ValueTable.POSITION, ColumnType.INTEGER, true), true);
				put(all, v.name(), v.value(), true);
				if (v.growsWithStudents()) put(all, v.name(), Column.own(Table.DISTRICT, ColumnType.UUID, true), true);
			}
		}
		return all;
	}

	private void put(Map<String, String> all, String table, Column column, boolean required) {
		all.put(table + "." + column.name(), kind(dialect.columnType(column)) + (required ? " NOT NULL" : ""));
	}

	/** The two products name the same type differently in their catalogues. */
	private static String kind(String type) {
		return type.replace(" ", "").replace("DOUBLEPRECISION", "DOUBLE").replaceFirst("^DECIMAL", "NUMERIC");
	}

	private Map<String, String> columns() throws SQLException {
		var all = new TreeMap<String, String>();
		try (var r = connection.getMetaData().getColumns(null, dialect.schema(Migrations.SCHEMA), "%", "%")) {
			while (r.next()) {
				var table = r.getString("TABLE_NAME").toUpperCase(Locale.ROOT);
				if (isDescribed(table)) all.put(table + "." + r.getString("COLUMN_NAME").toUpperCase(Locale.ROOT), type(r) + ("NO".equals(r.getString("IS_NULLABLE")) ? " NOT NULL" : ""));
			}
		}
		return all;
	}

	private static boolean isDescribed(String table) {
		return !Mapping.OWN_TABLES.contains(table) && !Migrations.isHistory(table);
	}

	private static String type(ResultSet r) throws SQLException {
		var type = r.getString("TYPE_NAME").toUpperCase(Locale.ROOT);
		return switch (type) {
		case "CHAR", "VARCHAR", "BPCHAR" -> type + "(" + r.getInt("COLUMN_SIZE") + ")";
		case "NUMERIC", "DECIMAL" -> "NUMERIC(" + r.getInt("COLUMN_SIZE") + "," + r.getInt("DECIMAL_DIGITS") + ")";
		case "INT4" -> "INTEGER";
		case "INT8" -> "BIGINT";
		case "BOOL" -> "BOOLEAN";
		case "FLOAT8" -> "DOUBLE";
		default -> type;
		};
	}

	private Map<String, String> wantedKeys() {
		var keys = new TreeMap<String, String>();
		for (var table : mapping.tables()) {
			for (var c : table.columns) if (c.target() != null) keys.put(table.name + "." + c.name(), key(Names.table(c.target()), c.owner()));
			for (var v : table.valueTables) {
				keys.put(v.name() + "." + v.ownerColumn(), key(table.name, true));
				if (v.value().target() != null) keys.put(v.name() + "." + v.value().name(), key(Names.table(v.value().target()), false));
			}
		}
		return keys;
	}

	private static String key(String target, boolean cascade) {
		return "to " + target + (cascade ? " with ON DELETE CASCADE" : "");
	}

	private Map<String, String> keys() throws SQLException {
		var keys = new TreeMap<String, String>();
		for (var table : tables()) try (var r = connection.getMetaData().getImportedKeys(null, dialect.schema(Migrations.SCHEMA), table)) {
			while (r.next()) {
				boolean cascade = r.getShort("DELETE_RULE") == DatabaseMetaData.importedKeyCascade;
				keys.put((table + "." + r.getString("FKCOLUMN_NAME")).toUpperCase(Locale.ROOT), key(r.getString("PKTABLE_NAME").toUpperCase(Locale.ROOT), cascade));
			}
		}
		return keys;
	}

	/** Those that the store names itself: of a unique rule the same is wanted by its name. */
	private List<String> wantedIndexes() {
		var wanted = new ArrayList<String>();
		for (var statement : new Ddl(mapping, dialect).statements()) if (statement.startsWith("CREATE INDEX ")) wanted.add(statement.split(" ")[2]);
		for (var table : mapping.tables()) if (!table.unique.isEmpty()) wanted.add(unique(table.name, table.unique.stream().map(f -> Names.column(f)).toList()));
		return wanted;
	}

	private static String unique(String table, List<String> columns) {
		return table + " UNIQUE (" + String.join(", ", new TreeSet<>(columns)) + ")";
	}

	/** By their names, and the unique ones by their columns, because Derby names those of a rule itself. */
	private Set<String> indexes() throws SQLException {
		var all = new TreeSet<String>();
		for (var table : tables()) {
			Map<String, List<String>> unique = new TreeMap<>();
			try (var r = connection.getMetaData().getIndexInfo(null, dialect.schema(Migrations.SCHEMA), table, false, true)) {
				while (r.next()) {
					var name = r.getString("INDEX_NAME");
					if (name == null) continue;
					all.add(name.toUpperCase(Locale.ROOT));
					if (!r.getBoolean("NON_UNIQUE")) unique.computeIfAbsent(name, n -> new ArrayList<>()).add(r.getString("COLUMN_NAME").toUpperCase(Locale.ROOT));
				}
			}
			unique.values().forEach(columns -> all.add(unique(table.toUpperCase(Locale.ROOT), columns)));
		}
		return all;
	}

	private List<String> tables() throws SQLException {
		var tables = new ArrayList<String>();
		try (var r = connection.getMetaData().getTables(null, dialect.schema(Migrations.SCHEMA), "%", new String[] { "TABLE" })) {
			while (r.next()) if (isDescribed(r.getString("TABLE_NAME").toUpperCase(Locale.ROOT))) tables.add(r.getString("TABLE_NAME"));
		}
		return tables;
	}
}
