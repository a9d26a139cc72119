package org.trellis.store.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;

/** The few kinds of value that the store knows how to keep; each dialect names a column type for each. */
enum ColumnType {
	UUID, TEXT, CONSTANT, BOOLEAN, INTEGER, LONG, REAL, DECIMAL, DATE, TIME, INSTANT;

	static final int DEFAULT_LENGTH = 255;
	/** Digits before the point, and behind it. */
	static final int DECIMAL_DIGITS = 10;
	static final int DECIMAL_PLACES = 4;
	/** Longer than any name of a constant. */
	static final int CONSTANT_LENGTH = 60;

	static ColumnType of(EAttribute attribute) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (attribute.getEAttributeType() instanceof EEnum || type == null || type.isEnum()) return CONSTANT;
		if (type == String.class) return TEXT;
		if (type == UUID.class) return UUID;
		if (type == boolean.class || type == Boolean.class) return BOOLEAN;
		if (type == int.class || type == Integer.class) return INTEGER;
		if (type == long.class || type == Long.class) return LONG;
		if (type == double.class || type == Double.class) return REAL;
		if (type == BigDecimal.class) return DECIMAL;
		if (type == LocalDate.class) return DATE;
		if (type == LocalTime.class) return TIME;
		if (type == Instant.class) return INSTANT;
		throw new IllegalArgumentException("The store cannot keep values of " + type.getName() + ", as " + attribute.getEContainingClass().getName() + "." + attribute.getName() + " has them");
	}
}
