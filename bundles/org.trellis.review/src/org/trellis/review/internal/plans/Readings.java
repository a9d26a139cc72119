package org.trellis.review.internal.plans;

import java.util.Optional;
import java.util.regex.Pattern;

/** Readings, baselines and targets are words; where a number leads them, as in 62 % or 3 of 6, it can be drawn. */
final class Readings {
	/** Nothing by which it would be a part of a date, a time, a fraction or a longer number. */
	private static final String AND_NO_MORE = "(?![\\d/:]|[.,]\\d)";
	private static final Pattern THOUSANDS = Pattern.compile("\\s*+([+-]?+[1-9]\\d{0,2}+(?:,\\d{3}){1,3}+(?:\\.\\d{1,6}+)?+)" + AND_NO_MORE);
	private static final Pattern NUMBER = Pattern.compile("\\s*+([+-]?+\\d{1,9}+(?:[.,]\\d{1,6}+)?+)" + AND_NO_MORE);

	private Readings() {
	}

	/** The number that leads a text; empty for a date, a time, a word. */
	static Optional<Double> number(String text) {
		if (text == null) return Optional.empty();
		var thousands = THOUSANDS.matcher(text);
		if (thousands.lookingAt()) return Optional.of(Double.valueOf(thousands.group(1).replace(",", "")));
		var found = NUMBER.matcher(text);
		return found.lookingAt() ? Optional.of(Double.valueOf(found.group(1).replace(',', '.'))) : Optional.empty();
	}
}
