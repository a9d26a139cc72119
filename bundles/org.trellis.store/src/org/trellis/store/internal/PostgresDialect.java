package org.trellis.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.postgresql.PGConnection;
import org.trellis.store.Progress;

/** PostgreSQL 13 and later. */
final class PostgresDialect implements Dialect {
	private static final String COPY_FORMAT = " (FORMAT binary)";

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
		case DECIMAL -> "DECIMAL(14, 4)";
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

	/** Every table as one compressed file in the server's own binary form, all from one moment; needs no program of the server on this machine. */
	@Override
	public void backup(Connection connection, Path folder, List<String> tables, Progress progress) throws SQLException, IOException {
		try (var s = connection.createStatement()) {
			s.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
		}
		var copy = connection.unwrap(PGConnection.class).getCopyAPI();
		for (int i = 0; i < tables.size(); i++) {
			progress.at(tables.get(i), i, tables.size());
			try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(tables.get(i) + ".copy.gz")), 1 << 16)) {
				copy.copyOut("COPY " + tables.get(i) + " TO STDOUT" + COPY_FORMAT, out);
			}
		}
		connection.rollback();
	}

	/** Fills the empty tables of a freshly migrated database. */
	void restore(Connection connection, Path folder, List<String> tables, Progress progress) throws SQLException, IOException {
		var copy = connection.unwrap(PGConnection.class).getCopyAPI();
		for (int i = 0; i < tables.size(); i++) {
			progress.at(tables.get(i), i, tables.size());
			try (var in = new GZIPInputStream(Files.newInputStream(folder.resolve(tables.get(i) + ".copy.gz")), 1 << 16)) {
				copy.copyIn("COPY " + tables.get(i) + " FROM STDIN" + COPY_FORMAT, in);
			}
		}
	}
}
