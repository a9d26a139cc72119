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
		try {
			return dialect.uuid(result, column);
		} catch (SQLException e) {
			throw new Sql.Failure(e);
		}
	}

	@Override
	public String text(int column) {
		try {
			return result.getString(column);
		} catch (SQLException e) {
			throw new Sql.Failure(e);
		}
	}

	@Override
	public int number(int column) {
		try {
			return result.getInt(column);
		} catch (SQLException e) {
			throw new Sql.Failure(e);
		}
	}

	@Override
	public long longNumber(int column) {
		try {
			return result.getLong(column);
		} catch (SQLException e) {
			throw new Sql.Failure(e);
		}
	}

	@Override
	public BigDecimal decimal(int column) {
		try {
			return result.getBigDecimal(column);
		} catch (SQLException e) {
			throw new Sql.Failure(e);
		}
	}

	@Override
	public double real(int column) {
		try {
			double value = result.getDouble(column);
			return result.wasNull() ? Double.NaN : value;
		} catch (SQLException e) {
			throw new Sql.Failure(e);
		}
	}

	@Override
	public boolean flag(int column) {
		try {
			return result.getBoolean(column);
		} catch (SQLException e) {
			throw new Sql.Failure(e);
		}
	}

	@Override
	public LocalDate date(int column) {
		try {
			return dialect.date(result, column);
		} catch (SQLException e) {
			throw new Sql.Failure(e);
		}
	}

	@Override
	public LocalTime time(int column) {
		try {
			return Values.time(result, column);
		} catch (SQLException e) {
			throw new Sql.Failure(e);
		}
	}

	@Override
	public Instant instant(int column) {
		try {
			return Values.instant(result, column);
		} catch (SQLException e) {
			throw new Sql.Failure(e);
		}
	}

	@Override
	public <E extends Enum<E>> E constant(Class<E> type, int column) {
		var name = text(column);
		return name == null ? null : Enum.valueOf(type, name);
	}

	/** What a column keeps of a feature; of a reference the id. */
	Object value(int index, Column column) {
		try {
			return new Values(dialect).read(result, index, column);
		} catch (SQLException e) {
			throw new Sql.Failure(e);
		}
	}

	int columns() throws SQLException {
		return result.getMetaData().getColumnCount();
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
