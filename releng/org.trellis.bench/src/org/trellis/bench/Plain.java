package org.trellis.bench;

import java.sql.Connection;
import java.sql.SQLException;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.DatabaseLocation.PostgresUrl;

/** The other side: JDBC and nothing else, on the same database. */
final class Plain {
	private Plain() {
	}

	/** A connection beside those of the store; an embedded Derby must be open already, for the store sets how much memory it may use. */
	static Connection connect(DatabaseLocation location) throws SQLException {
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

	/** Derby, or PostgreSQL. */
	static String product(DatabaseLocation location) {
		return location instanceof DerbyFolder ? "Derby" : "PostgreSQL";
	}
}
