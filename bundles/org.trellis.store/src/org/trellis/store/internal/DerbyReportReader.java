package org.trellis.store.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * A user without a password, because an embedded database is guarded by its folder and its passphrase. Derby checks rights only where
 * {@value #RIGHTS} was set before the database was started.
 */
final class DerbyReportReader implements ReportReader {
	/** Kept in the database; it can be set, but never taken back. */
	static final String RIGHTS = "derby.database.sqlAuthorization";
	private static final String READERS = "derby.database.readOnlyAccessUsers";
	private static final String USER = "TRELLIS_REPORTS";
	private static final String UNSEEN = """
			SELECT t.TABLENAME FROM SYS.SYSTABLES t JOIN SYS.SYSSCHEMAS s ON s.SCHEMAID = t.SCHEMAID WHERE s.SCHEMANAME = '%s' AND t.TABLETYPE = 'V'
			AND NOT EXISTS (SELECT 1 FROM SYS.SYSTABLEPERMS p WHERE p.TABLEID = t.TABLEID AND p.GRANTEE = '%s' AND p.SELECTPRIV IN ('y', 'Y'))""".formatted(SCHEMA, USER);
	private static final String NOT_YET_CHECKED = "42Z60";

	@Override
	public Optional<String> admit(DataSource owner) throws SQLException {
		try (var connection = owner.getConnection()) {
			connection.setAutoCommit(true);
			set(connection, RIGHTS, "true");
			// cannot even be talked into writing by setReadOnly(false)
			set(connection, READERS, USER);
			grant(connection);
			return Optional.empty();
		} catch (SQLException e) {
			if (!NOT_YET_CHECKED.equals(e.getSQLState())) throw e;
			return Optional.of("Reports of this database can be made after it was closed and opened once more; close Trellis and start it again.");
		}
	}

	private static void set(Connection connection, String property, String value) throws SQLException {
		try (var get = connection.prepareStatement("VALUES SYSCS_UTIL.SYSCS_GET_DATABASE_PROPERTY(?)")) {
			get.setString(1, property);
			try (var result = get.executeQuery()) {
				if (result.next() && value.equalsIgnoreCase(result.getString(1))) return;
			}
		}
		try (var call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY(?, ?)")) {
			call.setString(1, property);
			call.setString(2, value);
			call.execute();
		}
	}

	private static void grant(Connection connection) throws SQLException {
		try (var s = connection.createStatement()) {
			for (var view : unseen(connection)) s.execute("GRANT SELECT ON " + SCHEMA + ".\"" + view.replace("\"", "\"\"") + "\" TO " + USER);
		}
	}

	private static List<String> unseen(Connection connection) throws SQLException {
		var views = new ArrayList<String>();
		try (var s = connection.createStatement(); var result = s.executeQuery(UNSEEN)) {
			while (result.next()) views.add(result.getString(1));
		}
		return views;
	}

	@Override
	public Connection connect(DataSource owner) throws SQLException {
		var connection = owner.getConnection(USER, "");
		try {
			connection.setReadOnly(true);
			connection.setSchema(SCHEMA);
			connection.setAutoCommit(false);
			return endingItsTransaction(connection);
		} catch (SQLException e) {
			connection.close();
			throw e;
		}
	}

	/** Derby does not close a connection that has read something and said neither commit nor rollback. */
	private static Connection endingItsTransaction(Connection connection) {
		return (Connection) Proxy.newProxyInstance(DerbyReportReader.class.getClassLoader(), new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
			if (method.getName().equals("close") && !connection.isClosed()) connection.rollback();
			try {
				return method.invoke(connection, arguments);
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		});
	}
}
