package org.trellis.sample.internal;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.trellis.sample.SampleDistrict;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.DatabaseLocation.PostgresUrl;
import org.trellis.store.Progress;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** A sample that was written into a database of its own, looked at by plain SQL, past the store. */
final class Written implements AutoCloseable {
	/** What tells when and where a database was made, not what is in the district. */
	private static final Set<String> TECHNICAL = Set.of("AUDIT_LINE", "AUDIT_HEAD", "MIGRATION_HISTORY", "DATABASE_INFO");
	private final Connection connection;

	private Written(Connection connection) {
		this.connection = connection;
	}

	static Written of(SampleDistrict district, Engine engine, Path folder) throws SQLException {
		var location = engine.freshLocation(folder);
		try (var database = TestStore.databases().create(location, null, district.name())) {
			district.write(database, TestStore.TESTER, Progress.NONE);
		}
		return new Written(connect(location));
	}

	private static Connection connect(DatabaseLocation location) throws SQLException {
		return switch (location) {
		case PostgresUrl postgres -> {
			var source = new PGSimpleDataSource();
			source.setUrl(postgres.url());
			source.setCurrentSchema("trellis");
			yield source.getConnection();
		}
		case DerbyFolder derby -> {
			var source = new EmbeddedDataSource();
			source.setDatabaseName(derby.folder().resolve("database").toString());
			var connection = source.getConnection();
			connection.setSchema("TRELLIS");
			yield connection;
		}
		};
	}

	List<String> tables() throws SQLException {
		var names = new ArrayList<String>();
		try (var r = connection.getMetaData().getTables(null, schema(), null, new String[] { "TABLE" })) {
			while (r.next()) if (!TECHNICAL.contains(r.getString("TABLE_NAME").toUpperCase())) names.add(r.getString("TABLE_NAME"));
		}
		return names;
	}

	private String schema() throws SQLException {
		return connection.getMetaData().storesUpperCaseIdentifiers() ? "TRELLIS" : "trellis";
	}

	long number(String sql) throws SQLException {
		return (long) real(sql);
	}

	double real(String sql) throws SQLException {
		try (var s = connection.createStatement(); var r = s.executeQuery(sql)) {
			r.next();
			return r.getDouble(1);
		}
	}

	List<String> texts(String sql) throws SQLException {
		var found = new ArrayList<String>();
		try (var s = connection.createStatement(); var r = s.executeQuery(sql)) {
			while (r.next()) found.add(r.getString(1));
		}
		return found;
	}

	/** Rows of every foreign key that point to nothing, as {@code TABLE.COLUMN}; counted even where the database itself would not allow them. */
	List<String> brokenKeys(List<String> checked) throws SQLException {
		var broken = new ArrayList<String>();
		for (var table : tables()) try (var keys = connection.getMetaData().getImportedKeys(null, schema(), table)) {
			while (keys.next()) {
				var column = keys.getString("FKCOLUMN_NAME");
				var name = table + "." + column;
				checked.add(name);
				long orphans = number("SELECT COUNT(*) FROM " + table + " t WHERE t." + column + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + keys.getString("PKTABLE_NAME")
						+ " p WHERE p." + keys.getString("PKCOLUMN_NAME") + " = t." + column + ")");
				if (orphans > 0) broken.add(name);
			}
		}
		return broken;
	}

	/** A hash over every row of every table. The district's own id is left out: the database gave it when it was made. */
	String hash() throws SQLException {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			for (var table : tables()) {
				if (table.equalsIgnoreCase("DISTRICT")) continue;
				for (var row : rows(table)) digest.update(row.getBytes(StandardCharsets.UTF_8));
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private List<String> rows(String table) throws SQLException {
		var rows = new ArrayList<String>();
		try (var s = connection.createStatement(); var r = s.executeQuery("SELECT * FROM " + table)) {
			while (r.next()) rows.add(table + row(r));
		}
		rows.sort(null);
		return rows;
	}

	private static String row(ResultSet r) throws SQLException {
		var values = new TreeMap<String, String>();
		for (int c = 1; c <= r.getMetaData().getColumnCount(); c++) values.put(r.getMetaData().getColumnName(c).toUpperCase(), r.getString(c));
		values.remove("DISTRICT_ID");
		return values.toString();
	}

	@Override
	public void close() {
		try {
			connection.close();
		} catch (SQLException e) {
			throw new UncheckedIOException(new java.io.IOException(e));
		}
	}
}
