package org.trellis.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.trellis.store.Progress;

/** All that differs between databases. Nothing outside an implementation may know which one it is. */
interface Dialect {
	/** Name for people. */
	String product();

	/** Name of the folder of its migrations. */
	String migrations();

	/** Column type as it is written in a migration. */
	String columnType(Column column);

	void bind(PreparedStatement statement, int index, UUID value) throws SQLException;

	UUID uuid(ResultSet row, int index) throws SQLException;

	LocalDate date(ResultSet row, int index) throws SQLException;

	/** Takes the bound values of one of many rows; what was taken is written at the latest by {@link #executeMany}. */
	default void addOne(PreparedStatement statement) throws SQLException {
		statement.addBatch();
	}

	default void executeMany(PreparedStatement statement) throws SQLException {
		statement.executeBatch();
	}

	/** SQL type code to bind NULL of a kind. */
	int nullType(ColumnType type);

	/** One sort expression of a list. */
	record Sort(String expression, boolean descending) {
		String beyond() {
			return expression + (descending ? " < ?" : " > ?");
		}
	}

	/** Condition that a row comes after a key in this order. Its question marks take the key's values in the order of {@link #afterOrder}. */
	default String after(List<Sort> order) {
		var alternatives = new ArrayList<String>();
		for (int last = 0; last < order.size(); last++) {
			var parts = new ArrayList<String>();
			for (int i = 0; i < last; i++) parts.add(order.get(i).expression + " = ?");
			parts.add(order.get(last).beyond());
			alternatives.add(String.join(" AND ", parts));
		}
		var first = order.getFirst();
		// implied by the rest, but lets the database start in the middle of an index
		var start = first.expression + (first.descending ? " <= ?" : " >= ?");
		return start + " AND ((" + String.join(") OR (", alternatives) + "))";
	}

	/** Which value of the key is bound to each question mark of {@link #after}. */
	default List<Integer> afterOrder(List<Sort> order) {
		var marks = new ArrayList<Integer>();
		marks.add(0);
		for (int last = 0; last < order.size(); last++) for (int i = 0; i <= last; i++) marks.add(i);
		return marks;
	}

	/** Tables of a statement whose rows are wanted in the order of an index of the first of them. */
	default String along(String tables, String index) {
		return tables;
	}

	/** True for a failure because another row still refers to the one to be deleted, or because what is referred to is missing. */
	boolean isForeignKeyViolation(SQLException failure);

	boolean isUniqueViolation(SQLException failure);

	boolean isDiskFull(SQLException failure);

	/** True when the same work may succeed if it is tried again: deadlock, serialization, lock time-out. */
	boolean isTransient(SQLException failure);

	/** True when a foreign key makes an index on its column by itself. */
	boolean indexesForeignKeys();

	/** A schema's name in the case in which the database keeps unquoted names. */
	String schema(String name);

	/** Statements for a new connection, beside the choice of the schema; empty for none. */
	default String beginning() {
		return "";
	}

	/** Who reads for reports. */
	ReportReader reportReader();

	/** Refreshes the planner's figures after much was loaded. */
	void refreshStatistics(Connection connection, List<String> tables) throws SQLException;

	/** Backs all of the open database up into an empty folder: first work of a transaction, which goes on. */
	void backup(Connection connection, Path folder, Progress progress) throws SQLException, java.io.IOException;
}
