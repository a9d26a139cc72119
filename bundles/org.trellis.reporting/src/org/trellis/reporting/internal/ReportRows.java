package org.trellis.reporting.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.List;

/** All rows of a query in memory, so that they can be protected before the engine reads them. What is counted has few rows. */
final class ReportRows implements InvocationHandler {
	private final ResultSet result;
	private final ResultSetMetaData columns;
	private final List<Object[]> rows = new ArrayList<>();
	private int at = -1;
	private boolean wasNull;

	/** Reads them all. */
	ReportRows(ResultSet result) throws SQLException {
		this.result = result;
		columns = result.getMetaData();
		while (result.next()) {
			var row = new Object[columns.getColumnCount()];
			for (int i = 0; i < row.length; i++) row[i] = result.getObject(i + 1);
			rows.add(row);
		}
	}

	int size() {
		return rows.size();
	}

	Object value(int row, String column) throws SQLException {
		return rows.get(row)[column(column)];
	}

	String text(int row, String column) {
		try {
			return String.valueOf(value(row, column));
		} catch (SQLException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Null counts nobody. */
	long number(int row, String column) throws SQLException {
		return switch (value(row, column)) {
		case null -> 0;
		case Number number -> number.longValue();
		default -> throw new SQLException("The column " + column + " of a query counts nothing.", ReadOnlyConnection.REFUSED);
		};
	}

	void clear(int row, String column) throws SQLException {
		rows.get(row)[column(column)] = null;
	}

	private int column(String name) throws SQLException {
		for (int i = 1; i <= columns.getColumnCount(); i++) if (columns.getColumnLabel(i).equalsIgnoreCase(name)) return i - 1;
		throw new SQLException("A query that protects its counts has no column " + name + ".", ReadOnlyConnection.REFUSED);
	}

	/** The rows as the engine reads them: forward, once. */
	ResultSet read() {
		return (ResultSet) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { ResultSet.class }, this);
	}

	@Override
	public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
		return switch (method.getName()) {
		case "next" -> ++at < rows.size();
		case "wasNull" -> wasNull;
		case "getRow" -> at < rows.size() ? at + 1 : 0;
		case "getMetaData" -> columns;
		case "findColumn" -> column((String) arguments[0]) + 1;
		case "equals" -> proxy == arguments[0];
		case "hashCode" -> System.identityHashCode(this);
		case "toString" -> rows.size() + " rows";
		case "close", "isClosed", "getWarnings", "clearWarnings", "setFetchSize" -> call(method, arguments);
		default -> value(method, arguments);
		};
	}

	private Object call(Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(result, arguments);
		} catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}

	private Object value(Method method, Object[] arguments) throws SQLException {
		if (arguments == null || arguments.length != 1 || at < 0 || at >= rows.size()) throw refused(method);
		var value = rows.get(at)[arguments[0] instanceof String name ? column(name) : (Integer) arguments[0] - 1];
		wasNull = value == null;
		return switch (method.getName()) {
		case "getObject" -> value;
		case "getString" -> value == null ? null : value.toString();
		case "getBoolean" -> Boolean.TRUE.equals(value);
		case "getInt" -> number(value).intValue();
		case "getLong" -> number(value).longValue();
		case "getDouble" -> number(value).doubleValue();
		case "getBigDecimal" -> value == null ? null : new BigDecimal(value.toString());
		case "getDate", "getTime", "getTimestamp" -> method.getReturnType().cast(value);
		default -> throw refused(method);
		};
	}

	private static Number number(Object value) {
		return value == null ? 0 : value instanceof Number number ? number : new BigDecimal(value.toString());
	}

	private static SQLException refused(Method method) {
		return new SQLFeatureNotSupportedException("A report cannot call " + method.getName() + " on protected rows.");
	}
}
