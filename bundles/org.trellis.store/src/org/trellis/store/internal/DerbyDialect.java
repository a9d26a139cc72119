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
import java.util.UUID;
import java.util.regex.Pattern;

import org.trellis.store.Progress;
import org.trellis.store.StoreException;

/** Apache Derby 10.17, embedded. */
final class DerbyDialect implements Dialect {
	private static final Pattern FIRST_TABLE = Pattern.compile("^\\w+ \\w+");

	@Override
	public String product() {
		return "Apache Derby";
	}

	@Override
	public String migrations() {
		return "derby";
	}

	@Override
	public String columnType(Column column) {
		return switch (column.type()) {
		case UUID -> "CHAR(36)";
		case TEXT, CONSTANT -> "VARCHAR(" + column.length() + ")";
		case BOOLEAN -> "BOOLEAN";
		case INTEGER -> "INTEGER";
		case LONG -> "BIGINT";
		case REAL -> "DOUBLE";
		case DECIMAL -> "DECIMAL(" + (ColumnType.DECIMAL_DIGITS + ColumnType.DECIMAL_PLACES) + ", " + ColumnType.DECIMAL_PLACES + ")";
		case DATE -> "DATE";
		case TIME -> "TIME";
		case INSTANT -> "TIMESTAMP";
		};
	}

	@Override
	public void bind(PreparedStatement statement, int index, UUID value) throws SQLException {
		if (value == null) statement.setNull(index, Types.CHAR);
		else statement.setString(index, value.toString());
	}

	@Override
	public UUID uuid(ResultSet row, int index) throws SQLException {
		var text = row.getString(index);
		return text == null ? null : UUID.fromString(text);
	}

	/** Derby knows no LocalDate. */
	@Override
	public LocalDate date(ResultSet row, int index) throws SQLException {
		var date = row.getDate(index);
		return date == null ? null : date.toLocalDate();
	}

	/** Not in a batch, which saves nothing within one process: Derby copies its values in local time, and moves an instant of the hour that a clock skips there. */
	@Override
	public void addOne(PreparedStatement statement) throws SQLException {
		statement.executeUpdate();
	}

	@Override
	public void executeMany(PreparedStatement statement) {
		// each is written already
	}

	@Override
	public int nullType(ColumnType type) {
		return switch (type) {
		case UUID -> Types.CHAR;
		case TEXT, CONSTANT -> Types.VARCHAR;
		case BOOLEAN -> Types.BOOLEAN;
		case INTEGER -> Types.INTEGER;
		case LONG -> Types.BIGINT;
		case REAL -> Types.DOUBLE;
		case DECIMAL -> Types.DECIMAL;
		case DATE -> Types.DATE;
		case TIME -> Types.TIME;
		case INSTANT -> Types.TIMESTAMP;
		};
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
		for (Throwable t = failure; t != null; t = t.getCause()) {
			if (t instanceof IOException && saysDiskFull(String.valueOf(t.getMessage()))) return true;
			if (t instanceof SQLException s && ("XSDFH".equals(s.getSQLState()) || "XSLA4".equals(s.getSQLState()))) return true;
		}
		return false;
	}

	/** Java has no class for it; these are the texts of Unix and of Windows in English. */
	private static boolean saysDiskFull(String message) {
		return message.contains("No space left") || message.contains("not enough space on the disk");
	}

	/** In a comment behind the first table and its alias, which ends with the line. */
	@Override
	public String along(String tables, String index) {
		return FIRST_TABLE.matcher(tables).replaceFirst("$0 --DERBY-PROPERTIES index=" + index + "\n");
	}

	@Override
	public boolean isTransient(SQLException failure) {
		return "40001".equals(failure.getSQLState()) || "40XL1".equals(failure.getSQLState());
	}

	@Override
	public boolean indexesForeignKeys() {
		return true;
	}

	@Override
	public String schema(String name) {
		return name;
	}

	@Override
	public ReportReader reportReader() {
		return new DerbyReportReader();
	}

	@Override
	public void refreshStatistics(Connection connection, List<String> tables) throws SQLException {
		try (var call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('TRELLIS', ?, NULL)")) {
			for (var table : tables) {
				call.setString(1, table);
				call.execute();
			}
		}
	}

	/** Derby makes it in one call that hears nothing of a cancel; it counts before and after. */
	@Override
	public void backup(Connection connection, Path folder, Progress progress) throws SQLException {
		progress.at("backup", 0, 0);
		requireWanted(progress);
		try (var call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
			call.setString(1, folder.toString());
			call.execute();
		}
		requireWanted(progress);
	}

	private static void requireWanted(Progress progress) {
		if (progress.cancelled()) throw new StoreException("The backup was stopped; nothing of it was kept.");
	}
}
