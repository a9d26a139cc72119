package org.trellis.store.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.TimeZone;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** Binds values to statements and reads them back. Instants are kept as UTC, to the microsecond, which both databases can hold. */
final class Values {
	private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
	private final Dialect dialect;

	Values(Dialect dialect) {
		this.dialect = dialect;
	}

	/** Binds a value of any kind that a query may have as parameter. */
	void bind(PreparedStatement statement, int index, Object value) throws SQLException {
		switch (value) {
		case UUID id -> dialect.bind(statement, index, id);
		case String text -> statement.setString(index, text);
		case Enum<?> constant -> statement.setString(index, constant.name());
		case EEnumLiteral literal -> statement.setString(index, literal.getName());
		case Boolean flag -> statement.setBoolean(index, flag);
		case Integer number -> statement.setInt(index, number);
		case Long number -> statement.setLong(index, number);
		case Double number -> statement.setDouble(index, number);
		case BigDecimal number -> statement.setBigDecimal(index, number);
		case LocalDate date -> statement.setDate(index, Date.valueOf(date));
		case LocalTime time -> statement.setTime(index, Time.valueOf(time));
		case Instant instant -> statement.setTimestamp(index, Timestamp.from(instant.truncatedTo(ChronoUnit.MICROS)), utc());
		case null -> throw new IllegalArgumentException("A parameter of a query must not be null; write IS NULL");
		default -> throw new IllegalArgumentException("No parameter can be a " + value.getClass().getName());
		}
	}

	void bind(PreparedStatement statement, int index, Column column, Object value) throws SQLException {
		if (value == null) statement.setNull(index, dialect.nullType(column.type()));
		else bind(statement, index, value);
	}

	Object read(ResultSet row, int index, Column column) throws SQLException {
		Object value = switch (column.type()) {
		case UUID -> dialect.uuid(row, index);
		case TEXT -> row.getString(index);
		case CONSTANT -> constant(column, row.getString(index));
		case BOOLEAN -> row.getBoolean(index);
		case INTEGER -> row.getInt(index);
		case LONG -> row.getLong(index);
		case REAL -> row.getDouble(index);
		case DECIMAL -> decimal(row.getBigDecimal(index));
		case DATE -> dialect.date(row, index);
		case TIME -> time(row, index);
		case INSTANT -> instant(row, index);
		};
		return row.wasNull() ? null : value;
	}

	static LocalTime time(ResultSet row, int index) throws SQLException {
		var time = row.getTime(index);
		return time == null ? null : time.toLocalTime();
	}

	static Instant instant(ResultSet row, int index) throws SQLException {
		var timestamp = row.getTimestamp(index, utc());
		return timestamp == null ? null : timestamp.toInstant();
	}

	/** The value as it will be read back: both databases keep instants to the microsecond, times to the second, and numbers to {@value ColumnType#DECIMAL_PLACES} places. */
	static Object kept(Object value) {
		return switch (value) {
		case Instant instant -> instant.truncatedTo(ChronoUnit.MICROS);
		case LocalTime time -> time.truncatedTo(ChronoUnit.SECONDS);
		case BigDecimal number -> decimal(number.scale() > ColumnType.DECIMAL_PLACES ? number.setScale(ColumnType.DECIMAL_PLACES, RoundingMode.HALF_UP) : number);
		case null, default -> value;
		};
	}

	/** A new one each time, because drivers change it; without it an instant in the hour that daylight saving skips would move. */
	private static Calendar utc() {
		return Calendar.getInstance(UTC);
	}

	/** Without the zeros that the column's scale adds, so that what was saved is equal to what is read. */
	private static BigDecimal decimal(BigDecimal value) {
		if (value == null) return null;
		var plain = value.stripTrailingZeros();
		return plain.scale() < 0 ? plain.setScale(0) : plain;
	}

	/** The constant, or where there is no Java code for it the literal, or where even that is not known any more its name. */
	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static Object constant(Column column, String name) {
		if (name == null) return null;
		if (column.javaType() != null) return Enum.valueOf((Class) column.javaType(), name);
		var literal = ((EAttribute) column.feature()).getEAttributeType() instanceof EEnum e ? e.getEEnumLiteral(name) : null;
		return literal == null ? name : literal;
	}
}
