package org.trellis.review;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number by which an indicator decides, and which a district sets from a school year on (D4). Declared with the indicator at
 * {@code org.trellis.review.indicators}.
 *
 * @param indicator id of the indicator
 * @param label what the indicator is called, in the language of the user
 * @param name of the threshold within its indicator
 * @param usual the value as long as the district sets none
 * @param least smallest value that may be set
 * @param greatest greatest value that may be set
 * @param sentence what the number decides, in the language of the user, for example "from this share of days missed the middle tier is proposed"
 * @param notBelow name of a threshold of the same indicator, below whose value this one makes no sense; null when there is none
 */
public record Threshold(String indicator, String label, String name, Unit unit, BigDecimal usual, BigDecimal least, BigDecimal greatest, String sentence, String notBelow) {
	/** What is counted. */
	public enum Unit {
		/** 10 means ten of a hundred. */
		PERCENT(false),
		/** School days; halves are possible. */
		DAYS(false),
		/** A whole number of anything. */
		COUNT(true),
		/** Of a grade on the scale from 0 to 100. */
		POINTS(false);

		private final boolean whole;

		Unit(boolean whole) {
			this.whole = whole;
		}

		/** True where only whole numbers make sense. */
		public boolean whole() {
			return whole;
		}
	}

	public Threshold {
		Objects.requireNonNull(unit);
		if (least.compareTo(usual) > 0 || usual.compareTo(greatest) > 0) throw new IllegalArgumentException("The default of " + indicator + "." + name + " is not between its least and its greatest value.");
	}

	/** By which the district's value is kept. */
	public String key() {
		return indicator + "." + name;
	}

	/** Whether a value can be set. */
	public boolean allows(BigDecimal value) {
		return least.compareTo(value) <= 0 && value.compareTo(greatest) <= 0 && (!unit.whole() || value.stripTrailingZeros().scale() <= 0);
	}
}
