package org.trellis.review;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The values of an indicator's thresholds, as they hold in the school year that is looked at.
 *
 * @param values by the names that the indicator declares
 */
public record Thresholds(Map<String, BigDecimal> values) {
	public static final Thresholds NONE = new Thresholds(Map.of());

	public Thresholds {
		values = Map.copyOf(values);
	}

	/** @throws IllegalArgumentException when the indicator declares no such threshold */
	public double of(String name) {
		return value(name).doubleValue();
	}

	/** A percentage as a share, from 0 to 1. */
	public double share(String name) {
		return value(name).movePointLeft(2).doubleValue();
	}

	private BigDecimal value(String name) {
		var value = values.get(name);
		if (value == null) throw new IllegalArgumentException("The indicator declares no threshold \"" + name + "\" in its plugin.xml.");
		return value;
	}
}
