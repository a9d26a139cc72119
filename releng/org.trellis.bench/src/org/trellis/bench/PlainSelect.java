package org.trellis.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trellis.store.ListQuery;

/** The statement that somebody would write who wants the first rows of a list: no scope, no key to go on from, every column as text. */
final class PlainSelect {
	private final String sql;
	private final List<Object> parameters = new ArrayList<>();

	PlainSelect(ListQuery<?> list, int rows) {
		parameters.addAll(list.fromParameters());
		parameters.addAll(list.parameters());
		var where = list.conditions().isEmpty() ? "" : " WHERE (" + String.join(") AND (", list.conditions()) + ")";
		var groups = list.groups().isEmpty() ? "" : " GROUP BY " + String.join(", ", list.groups());
		var order = list.order().stream().map(o -> o.startsWith("-") ? o.substring(1) + " DESC" : o).collect(Collectors.joining(", "));
		sql = "SELECT " + list.columns() + " FROM " + list.from() + where + groups + " ORDER BY " + order + " FETCH FIRST " + rows + " ROWS ONLY";
	}

	List<List<String>> rows(Connection connection) throws SQLException {
		try (var statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < parameters.size(); i++) bind(statement, i + 1, parameters.get(i));
			try (var result = statement.executeQuery()) {
				int columns = result.getMetaData().getColumnCount();
				var rows = new ArrayList<List<String>>();
				while (result.next()) {
					var row = new ArrayList<String>(columns);
					for (int c = 1; c <= columns; c++) row.add(result.getString(c));
					rows.add(row);
				}
				return rows;
			}
		}
	}

	private static void bind(PreparedStatement statement, int index, Object value) throws SQLException {
		boolean derby = statement.getConnection().getMetaData().getDatabaseProductName().contains("Derby");
		switch (value) {
		case UUID id when derby -> statement.setString(index, id.toString());
		case Enum<?> constant -> statement.setString(index, constant.name());
		case LocalDate date -> statement.setDate(index, Date.valueOf(date));
		default -> statement.setObject(index, value);
		}
	}
}
