package org.trellis.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

import javax.sql.DataSource;

import org.trellis.store.DatabaseLocation;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** A place where a database runs: its pool of connections and what has to be done when it is closed. */
final class Site implements AutoCloseable {
	private static final int CONNECTIONS = 8;

	private final DatabaseLocation location;
	private final Dialect dialect;
	private final HikariDataSource pool;
	private final Runnable afterClose;

	/** @param source gives plain connections to the running database */
	Site(DatabaseLocation location, Dialect dialect, DataSource source, Runnable afterClose) {
		this.location = location;
		this.dialect = dialect;
		this.afterClose = afterClose;
		var config = new HikariConfig();
		config.setDataSource(source);
		config.setPoolName("trellis-" + dialect.product().toLowerCase(Locale.ROOT).replace(' ', '-'));
		config.setMaximumPoolSize(CONNECTIONS);
		config.setMinimumIdle(1);
		config.setAutoCommit(false);
		config.setSchema(dialect.schema(Migrations.SCHEMA));
		config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
		pool = new HikariDataSource(config);
	}

	DatabaseLocation location() {
		return location;
	}

	Dialect dialect() {
		return dialect;
	}

	/** In schema TRELLIS, without auto-commit; goes back to the pool when closed, undone where it was not committed. */
	Connection connection() throws SQLException {
		return pool.getConnection();
	}

	/** In schema REPORTING, read-only. */
	Connection reportingConnection() throws SQLException {
		var connection = pool.getConnection();
		try {
			// the pool has set the schema in a transaction that nobody ended, and read-only can only be set outside one
			connection.rollback();
			connection.setReadOnly(true);
			connection.setSchema(dialect.schema("REPORTING"));
			return connection;
		} catch (SQLException e) {
			connection.close();
			throw e;
		}
	}

	@Override
	public void close() {
		pool.close();
		afterClose.run();
	}
}
