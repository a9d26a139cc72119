package org.trellis.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.trellis.store.PageKey;
import org.trellis.store.internal.Dialect.Sort;

/**
 * The columns of a list that is read by pages: its own, and behind them what it is sorted by and does not show.
 *
 * @param keys for each sort expression the column that has it; those behind the list's own count as 0, -1, -2 and so on
 */
record PageColumns(String sql, int[] keys, int behind) {
	static PageColumns of(String columns, List<Sort> sorts) {
		var shown = split(columns);
		// nobody knows how many columns that is
		if (shown.stream().anyMatch(c -> c.endsWith("*"))) shown.clear();
		var sql = new StringBuilder(columns);
		var keys = new int[sorts.size()];
		int behind = 0;
		for (int i = 0; i < keys.length; i++) {
			var expression = sorts.get(i).expression();
			keys[i] = shown.indexOf(expression) + 1;
			if (keys[i] > 0) continue;
			keys[i] = -behind++;
			sql.append(", ").append(expression);
		}
		return new PageColumns(sql.toString(), keys, behind);
	}

	/** At the commas that stand neither in brackets nor in a text. */
	private static List<String> split(String columns) {
		var parts = new ArrayList<String>();
		int begin = 0;
		int depth = 0;
		boolean text = false;
		for (int i = 0; i < columns.length(); i++) {
			char c = columns.charAt(i);
			if (c == '\'') text = !text;
			else if (text) continue;
			else if (c == '(') depth++;
			else if (c == ')') depth--;
			else if (c == ',' && depth == 0) {
				parts.add(columns.substring(begin, i).strip());
				begin = i + 1;
			}
		}
		parts.add(columns.substring(begin).strip());
		return parts;
	}

	/** The key of the row that the result stands on. */
	PageKey key(ResultRow row) throws SQLException {
		int first = row.columns() - behind + 1;
		var values = new ArrayList<Object>(keys.length);
		for (int column : keys) values.add(row.key(column > 0 ? column : first - column));
		return new PageKey(values);
	}
}
