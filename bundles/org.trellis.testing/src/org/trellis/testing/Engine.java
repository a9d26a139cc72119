package org.trellis.testing;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

import org.postgresql.ds.PGSimpleDataSource;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.DatabaseLocation.PostgresUrl;

/** The kinds of database; every store test runs on each. */
public enum Engine {
	DERBY, POSTGRESQL;

	/** Names the server for tests, as a JDBC URL of a superuser. {@code releng/verify} starts one and sets it. */
	private static final String SERVER = "TRELLIS_TEST_POSTGRES";

	/**
	 * A place of its own where no database is yet.
	 *
	 * @param folder where a Derby folder may be made
	 */
	public DatabaseLocation freshLocation(Path folder) {
		return switch (this) {
		case DERBY -> new DerbyFolder(folder.resolve("derby-" + UUID.randomUUID()));
		case POSTGRESQL -> new PostgresUrl(newPostgresDatabase(""));
		};
	}

	/** @param template what to add to CREATE DATABASE */
	static String newPostgresDatabase(String template) {
		var server = System.getenv(SERVER);
		if (server == null) throw new IllegalStateException("The tests on PostgreSQL need a server: run releng/verify, or set " + SERVER + " to the JDBC URL of a superuser");
		var name = "trellis_" + UUID.randomUUID().toString().replace("-", "");
		var source = new PGSimpleDataSource();
		source.setUrl(server);
		try (var connection = source.getConnection(); var s = connection.createStatement()) {
			s.execute("CREATE DATABASE " + name + template);
		} catch (SQLException e) {
			throw new IllegalStateException("No database could be made on the test server: " + e.getMessage(), e);
		}
		return server.replaceFirst("(//[^/]+/)[^?]*", "$1" + name);
	}
}
