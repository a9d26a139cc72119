package org.trellis.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** One row of a result, read by column number from 1. Every getter but the primitive ones returns null for NULL. */
public interface Row {
	UUID uuid(int column);

	String text(int column);

	/** 0 for NULL. */
	int number(int column);

	/** 0 for NULL. */
	long longNumber(int column);

	BigDecimal decimal(int column);

	/** NaN for NULL. */
	double real(int column);

	boolean flag(int column);

	LocalDate date(int column);

	LocalTime time(int column);

	Instant instant(int column);

	/** The constant whose name is stored, null for NULL. */
	<E extends Enum<E>> E constant(Class<E> type, int column);
}
