package org.trellis.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** The tables that the migrations make are those that the metamodel describes. */
class SchemaTest {
	/** Tables that are the store's own. */
	private static final Set<String> OWN = Set.of("DATABASE_INFO", "AUDIT_LINE", "AUDIT_HEAD", "AUDIT_SEAL", "MIGRATION_HISTORY");

	@TempDir
	Path folder;

	private static Mapping mapping() {
		var packages = new ArrayList<EPackage>();
		TestStore.corePackages().contributions().forEach(c -> packages.addAll(c.packages()));
		return new Mapping(packages);
	}

	@ParameterizedTest
	@EnumSource
	void migratedTablesAndMetamodelAgree(Engine engine) throws SQLException {
		var dialect = engine == Engine.DERBY ? new DerbyDialect() : new PostgresDialect();
		try (var database = (OpenDatabase) TestStore.databases().create(engine.freshLocation(folder), null, "D"); var connection = database.connection()) {
			assertEquals(expectedColumns(dialect), columns(connection, dialect));
			assertEquals(expectedKeys(), keys(connection, dialect));
		}
	}

	@ParameterizedTest
	@EnumSource
	void whatTheMetamodelWantsIndexedIsIndexed(Engine engine) throws SQLException {
		var dialect = engine == Engine.DERBY ? new DerbyDialect() : new PostgresDialect();
		try (var database = (OpenDatabase) TestStore.databases().create(engine.freshLocation(folder), null, "D"); var connection = database.connection()) {
			var there = new TreeSet<String>();
			for (var table : tables(connection, dialect))
				try (var r = connection.getMetaData().getIndexInfo(null, dialect.schema("TRELLIS"), table, false, true)) {
					while (r.next()) if (r.getString("INDEX_NAME") != null) there.add(r.getString("INDEX_NAME").toUpperCase(Locale.ROOT));
				}
			var wanted = new Ddl(mapping(), dialect).statements().stream().filter(s -> s.startsWith("CREATE INDEX ")).map(s -> s.split(" ")[2]).toList();
			assertFalse(wanted.isEmpty());
			assertTrue(there.containsAll(wanted), () -> "missing: " + wanted.stream().filter(w -> !there.contains(w)).toList());
		}
	}

	private static Map<String, String> expectedColumns(Dialect dialect) {
		var all = new TreeMap<String, String>();
		for (var table : mapping().tables()) {
			for (var c : table.allColumns()) put(all, table.name, c, c.required(), dialect);
			for (var v : table.valueTables) {
				put(all, v.name(), Column.own(v.ownerColumn(), ColumnType.UUID, true), true, dialect);
				put(all, v.name(), Column.own(ValueTable.POSITION, ColumnType.INTEGER, true), true, dialect);
				put(all, v.name(), v.value(), true, dialect);
				if (v.growsWithStudents()) put(all, v.name(), Column.own(Table.DISTRICT, ColumnType.UUID, true), true, dialect);
			}
		}
		return all;
	}

	private static void put(Map<String, String> all, String table, Column column, boolean required, Dialect dialect) {
		all.put(table + "." + column.name(), kind(dialect.columnType(column)) + (required ? " NOT NULL" : ""));
	}

	/** The two products name the same type differently in their catalogues. */
	private static String kind(String type) {
		return type.replace(" ", "").replace("DOUBLEPRECISION", "DOUBLE").replace("DECIMAL(14,4)", "NUMERIC(14,4)");
	}

	private static Map<String, String> columns(Connection connection, Dialect dialect) throws SQLException {
		var all = new TreeMap<String, String>();
		try (var r = connection.getMetaData().getColumns(null, dialect.schema("TRELLIS"), "%", "%")) {
			while (r.next()) {
				var table = r.getString("TABLE_NAME").toUpperCase(Locale.ROOT);
				if (!OWN.contains(table)) all.put(table + "." + r.getString("COLUMN_NAME").toUpperCase(Locale.ROOT), type(r) + ("NO".equals(r.getString("IS_NULLABLE")) ? " NOT NULL" : ""));
			}
		}
		return all;
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

	private static Set<String> expectedKeys() {
		var keys = new TreeSet<String>();
		for (var table : mapping().tables()) {
			for (var c : table.columns) if (c.target() != null) keys.add(table.name + "." + c.name() + " -> " + Names.table(c.target()) + (c.owner() ? " cascade" : ""));
			for (var v : table.valueTables) {
				keys.add(v.name() + "." + v.ownerColumn() + " -> " + table.name + " cascade");
				if (v.value().target() != null) keys.add(v.name() + "." + v.value().name() + " -> " + Names.table(v.value().target()));
			}
		}
		return keys;
	}

	private static Set<String> keys(Connection connection, Dialect dialect) throws SQLException {
		var keys = new TreeSet<String>();
		for (var table : tables(connection, dialect))
			try (var r = connection.getMetaData().getImportedKeys(null, dialect.schema("TRELLIS"), table)) {
				while (r.next()) {
					boolean cascade = r.getShort("DELETE_RULE") == java.sql.DatabaseMetaData.importedKeyCascade;
					keys.add((table + "." + r.getString("FKCOLUMN_NAME") + " -> " + r.getString("PKTABLE_NAME")).toUpperCase(Locale.ROOT) + (cascade ? " cascade" : ""));
				}
			}
		return keys;
	}

	private static List<String> tables(Connection connection, Dialect dialect) throws SQLException {
		var tables = new ArrayList<String>();
		try (var r = connection.getMetaData().getTables(null, dialect.schema("TRELLIS"), "%", new String[] { "TABLE" })) {
			while (r.next()) tables.add(r.getString("TABLE_NAME"));
		}
		return tables;
	}
}
