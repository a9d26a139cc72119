package org.trellis.review.internal.plans;

import java.util.Optional;
import java.util.regex.Pattern;

/** Readings, baselines and targets are words; where a number leads them, as in 62 % or 3 of 6, it can be drawn. */
final class Readings {
	private static final Pattern NUMBER = Pattern.compile("\\s*([+-]?\\d{1,9}(?:[.,]\\d{1,6})?)(?![\\d/:])");

	private Readings() {
	}

	/** The number that leads a text; empty for a date, a time, a word. */
	static Optional<Double> number(String text) {
		if (text == null) return Optional.empty();
		var found = NUMBER.matcher(text);
		return found.lookingAt() ? Optional.of(Double.valueOf(found.group(1).replace(',', '.'))) : Optional.empty();
	}
}
