package org.trellis.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.trellis.store.Progress;

/** PostgreSQL 13 and later. */
final class PostgresDialect implements Dialect {
	@Override
	public String product() {
		return "PostgreSQL";
	}

	@Override
	public String migrations() {
		return "postgresql";
	}

	@Override
	public String columnType(Column column) {
		return switch (column.type()) {
		case UUID -> "UUID";
		case TEXT, CONSTANT -> "VARCHAR(" + column.length() + ")";
		case BOOLEAN -> "BOOLEAN";
		case INTEGER -> "INTEGER";
		case LONG -> "BIGINT";
		case REAL -> "DOUBLE PRECISION";
		case DECIMAL -> "DECIMAL(" + (ColumnType.DECIMAL_DIGITS + ColumnType.DECIMAL_PLACES) + ", " + ColumnType.DECIMAL_PLACES + ")";
		case DATE -> "DATE";
		case TIME -> "TIME";
		case INSTANT -> "TIMESTAMP";
		};
	}

	@Override
	public void bind(PreparedStatement statement, int index, UUID value) throws SQLException {
		statement.setObject(index, value, Types.OTHER);
	}

	@Override
	public UUID uuid(ResultSet row, int index) throws SQLException {
		return row.getObject(index, UUID.class);
	}

	/** Not by way of a moment in local time, which takes the driver four times as long. */
	@Override
	public LocalDate date(ResultSet row, int index) throws SQLException {
		return row.getObject(index, LocalDate.class);
	}

	@Override
	public int nullType(ColumnType type) {
		return switch (type) {
		case UUID -> Types.OTHER;
		case TEXT, CONSTANT -> Types.VARCHAR;
		case BOOLEAN -> Types.BOOLEAN;
		case INTEGER -> Types.INTEGER;
		case LONG -> Types.BIGINT;
		case REAL -> Types.DOUBLE;
		case DECIMAL -> Types.NUMERIC;
		case DATE -> Types.DATE;
		case TIME -> Types.TIME;
		case INSTANT -> Types.TIMESTAMP;
		};
	}

	@Override
	public String after(List<Sort> order) {
		if (!uniform(order)) return Dialect.super.after(order);
		var columns = order.stream().map(Sort::expression).collect(Collectors.joining(", "));
		return "(" + columns + (order.getFirst().descending() ? ") < (" : ") > (") + "?, ".repeat(order.size() - 1) + "?)";
	}

	@Override
	public List<Integer> afterOrder(List<Sort> order) {
		return uniform(order) ? IntStream.range(0, order.size()).boxed().toList() : Dialect.super.afterOrder(order);
	}

	private static boolean uniform(List<Sort> order) {
		return order.stream().map(Sort::descending).distinct().count() == 1;
	}

	@Override
	public boolean isForeignKeyViolation(SQLException failure) {
		return "23503".equals(failure.getSQLState());
	}

	@Override
	public boolean isUniqueViolation(SQLException failure) {
		return "23505".equals(failure.getSQLState());
	}

	@Override
	public boolean isDiskFull(SQLException failure) {
		return "53100".equals(failure.getSQLState());
	}

	@Override
	public boolean isTransient(SQLException failure) {
		return List.of("40001", "40P01", "55P03").contains(String.valueOf(failure.getSQLState()));
	}

	@Override
	public boolean indexesForeignKeys() {
		return false;
	}

	@Override
	public String schema(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	/**
	 * The session's day is the database's and not the workstation's, whose time zone the driver sets: that of ALTER DATABASE, else that of the server's
	 * log, which no session can change.
	 */
	@Override
	public String beginning() {
		return "; SELECT set_config('TimeZone', COALESCE((SELECT split_part(c, '=', 2) FROM pg_catalog.pg_db_role_setting s CROSS JOIN LATERAL unnest(s.setconfig) c WHERE s.setrole = 0"
				+ " AND s.setdatabase = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = current_database()) AND lower(c) LIKE 'timezone=%'), current_setting('log_timezone')), false)";
	}

	@Override
	public ReportReader reportReader() {
		return new PostgresReportReader();
	}

	@Override
	public void refreshStatistics(Connection connection, List<String> tables) throws SQLException {
		try (var s = connection.createStatement()) {
			for (var table : tables) s.execute("ANALYZE " + table);
		}
	}

	/** All from one moment. */
	@Override
	public void backup(Connection connection, Path folder, Progress progress) throws SQLException, IOException {
		try (var s = connection.createStatement()) {
			s.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
		}
		new PostgresCopy(connection, folder, progress).out();
		CarriedModules.write(connection, folder);
	}
}
