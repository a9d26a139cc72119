package org.trellis.store.internal;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import org.trellis.store.Row;

/** The row a result set stands on. */
record ResultRow(ResultSet result, Dialect dialect) implements Row {
	@Override
	public UUID uuid(int column) {
		return Sql.get(() -> dialect.uuid(result, column));
	}

	@Override
	public String text(int column) {
		return Sql.get(() -> result.getString(column));
	}

	@Override
	public int number(int column) {
		return Sql.get(() -> result.getInt(column));
	}

	@Override
	public long longNumber(int column) {
		return Sql.get(() -> result.getLong(column));
	}

	@Override
	public BigDecimal decimal(int column) {
		return Sql.get(() -> result.getBigDecimal(column));
	}

	@Override
	public double real(int column) {
		return Sql.get(() -> {
			double value = result.getDouble(column);
			return result.wasNull() ? Double.NaN : value;
		});
	}

	@Override
	public boolean flag(int column) {
		return Sql.get(() -> result.getBoolean(column));
	}

	@Override
	public LocalDate date(int column) {
		return Sql.get(() -> Values.date(result, column));
	}

	@Override
	public LocalTime time(int column) {
		return Sql.get(() -> Values.time(result, column));
	}

	@Override
	public Instant instant(int column) {
		return Sql.get(() -> Values.instant(result, column));
	}

	@Override
	public <E extends Enum<E>> E constant(Class<E> type, int column) {
		var name = text(column);
		return name == null ? null : Enum.valueOf(type, name);
	}

	/** What a column keeps of a feature; of a reference the id. */
	Object value(int index, Column column) {
		return Sql.get(() -> new Values(dialect).read(result, index, column));
	}

	/** The value of a sort column, of a kind that a query can have as parameter. */
	Object key(int column) throws SQLException {
		return switch (result.getObject(column)) {
		case Timestamp inLocalTime -> Values.instant(result, column);
		case Date date -> date.toLocalDate();
		case Time time -> time.toLocalTime();
		case null -> throw new SQLException("A list that is read by pages is sorted by a column that has no value in a row");
		case Object value -> value;
		};
	}
}
