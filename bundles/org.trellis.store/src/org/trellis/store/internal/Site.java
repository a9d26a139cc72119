package org.trellis.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

import javax.sql.DataSource;

import org.trellis.store.DatabaseLocation;
import org.trellis.store.StoreException;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** A place where a database runs: its pool of connections and what has to be done when it is closed. */
final class Site implements AutoCloseable {
	private static final int CONNECTIONS = 8;
	/** Beginning of the SQL states that refuse a statement to who may not run it. */
	private static final String FORBIDDEN = "4250";

	private final DatabaseLocation location;
	private final Dialect dialect;
	private final DataSource source;
	private final HikariDataSource pool;
	private final Runnable afterClose;
	private volatile boolean reportsAdmitted;

	/** @param source gives plain connections to the running database */
	Site(DatabaseLocation location, Dialect dialect, DataSource source, Runnable afterClose) {
		this.location = location;
		this.dialect = dialect;
		this.source = source;
		this.afterClose = afterClose;
		var config = new HikariConfig();
		config.setDataSource(source);
		config.setPoolName("trellis-" + dialect.product().toLowerCase(Locale.ROOT).replace(' ', '-'));
		config.setMaximumPoolSize(CONNECTIONS);
		config.setMinimumIdle(1);
		config.setAutoCommit(false);
		// committed at once: what setSchema does belongs on PostgreSQL to the first transaction of a connection, and would be undone with it
		config.setIsolateInternalQueries(true);
		config.setConnectionInitSql("SET SCHEMA '" + dialect.schema(Migrations.SCHEMA) + "'" + dialect.beginning());
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

	/**
	 * Of a principal that can read the views of schema REPORTING and nothing else. Not of the pool, so that nothing of it stays behind there.
	 *
	 * @throws StoreException when there is no such principal
	 */
	Connection reportingConnection() throws SQLException {
		var reader = dialect.reportReader();
		if (!reportsAdmitted) reader.admit(source).ifPresent(sentence -> {
			throw new StoreException(sentence);
		});
		var connection = reader.connect(source);
		try {
			if (!reportsAdmitted) requireClosedTables(connection);
			reportsAdmitted = true;
			return connection;
		} catch (SQLException | StoreException e) {
			connection.close();
			throw e;
		}
	}

	/** The proof that the database holds the line, whatever its settings say. */
	private void requireClosedTables(Connection connection) throws SQLException {
		try (var s = connection.createStatement()) {
			s.executeQuery("SELECT DISTRICT_ID FROM TRELLIS.DATABASE_INFO").close();
		} catch (SQLException e) {
			connection.rollback();
			if (String.valueOf(e.getSQLState()).startsWith(FORBIDDEN)) return;
			throw e;
		}
		throw new StoreException("No report can be made of " + location.display() + ", because the database would let a report read everything; ask its administrator to take the rights on schema TRELLIS from everybody but its owner.");
	}

	@Override
	public void close() {
		pool.close();
		afterClose.run();
	}
}
