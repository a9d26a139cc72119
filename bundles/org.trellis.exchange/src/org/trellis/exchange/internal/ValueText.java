package org.trellis.exchange.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;

/** Values of attributes as text and back, the same on every machine. */
final class ValueText {
	private ValueText() {
	}

	static String of(Object value) {
		return switch (value) {
		case Enum<?> constant -> constant.name();
		case BigDecimal number -> number.toPlainString();
		default -> value.toString();
		};
	}

	static Object parse(EAttribute feature, String text) {
		return parse(feature.getEAttributeType().getInstanceClass(), text);
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static Object parse(Class<?> type, String text) {
		if (type.isEnum()) return Enum.valueOf((Class) type, text);
		return switch (type.getName()) {
		case "java.lang.String" -> text;
		case "boolean", "java.lang.Boolean" -> Boolean.valueOf(text);
		case "int", "java.lang.Integer" -> Integer.valueOf(text);
		case "long", "java.lang.Long" -> Long.valueOf(text);
		case "double", "java.lang.Double" -> Double.valueOf(text);
		case "java.math.BigDecimal" -> new BigDecimal(text);
		case "java.time.LocalDate" -> LocalDate.parse(text);
		case "java.time.LocalTime" -> LocalTime.parse(text);
		case "java.time.Instant" -> Instant.parse(text);
		case "java.util.UUID" -> UUID.fromString(text);
		default -> throw new IllegalArgumentException("No text form for " + type.getName());
		};
	}
}
