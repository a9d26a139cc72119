package org.trellis.store.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

import org.postgresql.PGConnection;
import org.trellis.store.StoppableConnection;

/**
 * A role that nobody can sign in as; whoever opened the database takes it for the time of a report. Roles belong to the server, so each
 * database has one of its own, named after the number that the server never gives twice: with one for all, the staff of one district could
 * read the reports of another on the same server.
 */
final class PostgresReportReader implements ReportReader {
	private static final String FORBIDDEN = "42501";
	private static final List<String> MADE_BY_ANOTHER_PROGRAM_JUST_NOW = List.of("42710", "23505");
	/** "Tuple concurrently updated" is an internal error to the server; newer ones wait instead. */
	private static final List<String> CHANGED_BY_ANOTHER_PROGRAM = List.of("XX000", "40001", "40P01");
	private static final int TRIES = 10;
	private static final String UNSEEN = """
			SELECT format('%%I.%%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
			WHERE n.nspname = '%s' AND c.relkind IN ('v', 'm') AND NOT has_table_privilege(?, c.oid, 'SELECT')""".formatted(schema());

	private static String schema() {
		return SCHEMA.toLowerCase(Locale.ROOT);
	}

	@Override
	public Optional<String> admit(DataSource owner) throws SQLException {
		for (int tries = 1;; tries++) try {
			return admitOnce(owner);
		} catch (SQLException e) {
			// the server refuses to change rights that another program changes at the same moment; what was done by then is found done
			if (tries == TRIES || !CHANGED_BY_ANOTHER_PROGRAM.contains(String.valueOf(e.getSQLState()))) throw e;
			LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(10, 100) * tries * 1_000_000L);
		}
	}

	private static Optional<String> admitOnce(DataSource owner) throws SQLException {
		try (var connection = owner.getConnection()) {
			var role = role(connection);
			var missing = new ArrayList<String>();
			if (!exists(connection, role)) attempt(connection, "CREATE ROLE " + role + " NOLOGIN", missing);
			var take = "GRANT " + role + " TO " + user(connection);
			if (!missing.isEmpty()) missing.add(take);
			else if (!canTake(connection, role)) attempt(connection, take, missing);
			if (missing.isEmpty()) grant(connection, role, missing);
			if (missing.isEmpty()) return Optional.empty();
			return Optional.of("Reports need a role of the database that sees only the views for reports, and you may not make it; ask the administrator of the database to run: " + String.join("; ", missing) + ";");
		}
	}

	/** @param missing takes the statement when it is forbidden */
	private static void attempt(Connection connection, String sql, List<String> missing) throws SQLException {
		try (var s = connection.createStatement()) {
			s.execute(sql);
		} catch (SQLException e) {
			if (FORBIDDEN.equals(e.getSQLState())) missing.add(sql);
			else if (!MADE_BY_ANOTHER_PROGRAM_JUST_NOW.contains(e.getSQLState())) throw e;
		}
	}

	private static void grant(Connection connection, String role, List<String> missing) throws SQLException {
		var unseen = texts(connection, UNSEEN, role);
		if (unseen.isEmpty()) return;
		attempt(connection, "GRANT USAGE ON SCHEMA " + schema() + " TO " + role, missing);
		for (var view : unseen) attempt(connection, "GRANT SELECT ON " + view + " TO " + role, missing);
	}

	/** Removes the role of a database that is there no more, as far as that is allowed; a role without views can read nothing. */
	static void remove(Connection connection) throws SQLException {
		var role = role(connection);
		if (!exists(connection, role)) return;
		var forbidden = new ArrayList<String>();
		attempt(connection, "DROP OWNED BY " + role, forbidden);
		if (forbidden.isEmpty()) attempt(connection, "DROP ROLE " + role, forbidden);
	}

	private static String role(Connection connection) throws SQLException {
		return texts(connection, "SELECT 'trellis_reports_' || oid FROM pg_database WHERE datname = current_database()").getFirst();
	}

	private static String user(Connection connection) throws SQLException {
		return texts(connection, "SELECT quote_ident(session_user)").getFirst();
	}

	private static boolean exists(Connection connection, String role) throws SQLException {
		return !texts(connection, "SELECT rolname FROM pg_roles WHERE rolname = ?", role).isEmpty();
	}

	/** Since PostgreSQL 16 a member of a role may be one who cannot take it, so it is tried. */
	private static boolean canTake(Connection connection, String role) throws SQLException {
		try (var s = connection.createStatement()) {
			s.execute("SET ROLE " + role);
			s.execute("RESET ROLE");
			return true;
		} catch (SQLException e) {
			if (FORBIDDEN.equals(e.getSQLState())) return false;
			throw e;
		}
	}

	private static List<String> texts(Connection connection, String sql, String... parameters) throws SQLException {
		var texts = new ArrayList<String>();
		try (var statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < parameters.length; i++) statement.setString(i + 1, parameters[i]);
			try (var result = statement.executeQuery()) {
				while (result.next()) texts.add(result.getString(1));
			}
		}
		return texts;
	}

	@Override
	public Connection connect(DataSource owner) throws SQLException {
		var connection = owner.getConnection();
		try (var s = connection.createStatement()) {
			s.execute("SET ROLE " + role(connection));
			connection.setSchema(schema());
			connection.setReadOnly(true);
			connection.setAutoCommit(false);
			return stoppable(connection);
		} catch (SQLException e) {
			connection.close();
			throw e;
		}
	}

	private static StoppableConnection stoppable(Connection connection) throws SQLException {
		var driver = connection.unwrap(PGConnection.class);
		InvocationHandler handler = (proxy, method, arguments) -> {
			try {
				if (method.getDeclaringClass() != StoppableConnection.class) return method.invoke(connection, arguments);
				driver.cancelQuery();
				return null;
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		};
		return (StoppableConnection) Proxy.newProxyInstance(PostgresReportReader.class.getClassLoader(), new Class<?>[] { StoppableConnection.class }, handler);
	}
}
