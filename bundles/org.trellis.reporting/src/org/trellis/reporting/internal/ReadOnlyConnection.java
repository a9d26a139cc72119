package org.trellis.reporting.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.trellis.reporting.Suppression;
import org.trellis.store.StoppableConnection;

/**
 * The connection that the engine gets: every statement is inspected again when it is prepared, because a script may have changed what
 * stood in the design; it learns of the domains that are installed; counts that a query wants protected are; and running statements can be stopped.
 */
final class ReadOnlyConnection implements InvocationHandler {
	/** What BIRT calls, without a way to the connection behind or to another state of it. */
	private static final Set<String> HARMLESS = Set.of("getMetaData", "getAutoCommit", "isClosed", "isValid", "isReadOnly", "getTransactionIsolation", "getHoldability",
			"getWarnings", "clearWarnings", "getCatalog", "getSchema", "nativeSQL", "hashCode", "toString");

	/** The SQL state of statements that the rules forbid. */
	static final String REFUSED = "42000";

	private final Connection connection;
	private final Suppression suppression;
	private final int smallestGroup;
	private final InstalledDomains domains;
	private final Set<PreparedStatement> statements = ConcurrentHashMap.newKeySet();
	private volatile boolean stopped;

	ReadOnlyConnection(Connection connection, Suppression suppression, int smallestGroup, InstalledDomains domains) {
		this.connection = connection;
		this.suppression = suppression;
		this.smallestGroup = smallestGroup;
		this.domains = domains;
	}

	Connection connection() {
		return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class }, this);
	}

	/** How many statements are open. */
	int open() {
		return statements.size();
	}

	/**
	 * Stops what is running; nothing new is begun. May be called from any thread, and again where something goes on.
	 *
	 * @throws SQLException when some statement did not listen, as one that was closed meanwhile does not; the others were stopped
	 */
	void stop() throws SQLException {
		stopped = true;
		SQLException failure = null;
		for (var statement : statements) try {
			statement.cancel();
		} catch (SQLException e) {
			failure = e;
		}
		if (connection instanceof StoppableConnection server) server.stopQuery();
		if (failure != null) throw failure;
	}

	@Override
	public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
		var name = method.getName();
		if (name.equals("prepareStatement")) return prepare((Connection) proxy, (String) arguments[0]);
		if (name.equals("equals")) return proxy == arguments[0];
		// BIRT ends its use with these; the connection is ours to end
		if (name.equals("close") || name.equals("commit") || name.equals("rollback") || name.equals("setAutoCommit")) return null;
		if (!HARMLESS.contains(name)) throw new SQLFeatureNotSupportedException("A report cannot call " + name + " on its connection.");
		return call(method, connection, arguments);
	}

	private static Object call(Method method, Object target, Object[] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		} catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}

	private PreparedStatement prepare(Connection guarded, String written) throws SQLException {
		// before it is inspected: whatever is put in is inspected too
		var sql = domains.in(written);
		var objection = ReportQuery.objection(sql);
		if (objection.isPresent()) throw new SQLException("A query of the report " + objection.get() + ".", REFUSED);
		if (stopped) throw new SQLException("The report was stopped.", REFUSED);
		var toProtect = ProtectedQuery.of(sql);
		var statement = connection.prepareStatement(sql);
		statements.add(statement);
		return (PreparedStatement) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { PreparedStatement.class }, (proxy, method, arguments) -> switch (method.getName()) {
		case "close" -> {
			statements.remove(statement);
			yield call(method, statement, arguments);
		}
		// the one behind would know no rules
		case "getConnection" -> guarded;
		case "equals" -> proxy == arguments[0];
		case "executeQuery", "getResultSet" -> shown(toProtect, (ResultSet) call(method, statement, arguments));
		default -> call(method, statement, arguments);
		});
	}

	private ResultSet shown(Optional<ProtectedQuery> query, ResultSet result) throws SQLException {
		if (query.isEmpty() || result == null) return result;
		var rows = new ReportRows(result);
		query.get().protect(rows, suppression, smallestGroup);
		return rows.read();
	}
}
