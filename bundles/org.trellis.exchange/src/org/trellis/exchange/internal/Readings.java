package org.trellis.exchange.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.trellis.exchange.Reason;

/** Reads dates, times, numbers and flags in the forms that real files use (D45). */
public final class Readings {
	private static final int FIRST_YEAR = 1850;
	private static final int LAST_YEAR = 2199;
	/** XML lets a time have a zone; a school's bell rings in its own. */
	private static final Pattern ZONE = Pattern.compile("^(\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?)(?:Z|[+-]\\d{2}:\\d{2})$");

	private Readings() {
	}

	/**
	 * What a text was read as.
	 *
	 * @param value empty when it cannot be read
	 * @param reason why not; or, with a value, how it was understood; null when it is in the expected form
	 */
	public record Reading<T>(Optional<T> value, Reason reason) {
		static <T> Reading<T> of(T value) {
			return new Reading<>(Optional.of(value), null);
		}

		static <T> Reading<T> as(T value, Reason how) {
			return new Reading<>(Optional.of(value), how);
		}

		static <T> Reading<T> no(Reason why) {
			return new Reading<>(Optional.empty(), why);
		}
	}

	private record Form<T>(DateTimeFormatter formatter, Reason how) {
		static <T> Form<T> of(String pattern, Reason how) {
			return new Form<>(new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.US).withResolverStyle(ResolverStyle.STRICT), how);
		}
	}

	private static final List<Form<LocalDate>> DATES = List.of(Form.of("M/d/uuuu", Reasons.dateSlashes()),
			new Form<>(new DateTimeFormatterBuilder().appendPattern("M/d/").appendValueReduced(ChronoField.YEAR, 2, 2, 1950).toFormatter(Locale.US).withResolverStyle(ResolverStyle.STRICT), Reasons.dateTwoDigits()),
			Form.of("M-d-uuuu", Reasons.dateDashes()), Form.of("uuuuMMdd", Reasons.dateWithoutDashes()), Form.of("MMMM d, uuuu", Reasons.dateInWords()),
			Form.of("MMM d, uuuu", Reasons.dateInWords()));

	private static final List<Form<LocalTime>> TIMES = List.of(Form.of("H:mm", null), Form.of("h:mm a", Reasons.timeLocal()), Form.of("h:mma", Reasons.timeLocal()), Form.of("ha", Reasons.timeLocal()), Form.of("h a", Reasons.timeLocal()));

	public static Reading<LocalDate> date(String text) {
		if (text == null) return Reading.no(null);
		var reading = iso(text);
		if (reading.value().isPresent() && (reading.value().get().getYear() < FIRST_YEAR || reading.value().get().getYear() > LAST_YEAR))
			return Reading.no(Reasons.yearWrong());
		return reading;
	}

	private static Reading<LocalDate> iso(String text) {
		try {
			// XML lets a date have a time, a zone or both; the day is the one that is written
			boolean withMore = text.length() > 10 && "TZ+- ".indexOf(text.charAt(10)) >= 0;
			return Reading.of(LocalDate.parse(withMore ? text.substring(0, 10) : text));
		} catch (DateTimeException e) {
			return localDate(text);
		}
	}

	private static Reading<LocalDate> localDate(String text) {
		for (var form : DATES) try {
			return Reading.as(LocalDate.parse(text, form.formatter), form.how);
		} catch (DateTimeException e) {
			continue;
		}
		return Reading.no(Reasons.noDate());
	}

	public static Reading<LocalTime> time(String text) {
		if (text == null) return Reading.no(null);
		try {
			return Reading.of(LocalTime.parse(ZONE.matcher(text).replaceFirst("$1")));
		} catch (DateTimeException e) {
			return localTime(text);
		}
	}

	private static Reading<LocalTime> localTime(String text) {
		for (var form : TIMES) try {
			return Reading.as(LocalTime.parse(text, form.formatter), form.how);
		} catch (DateTimeException e) {
			continue;
		}
		return Reading.no(Reasons.noTime());
	}

	public static Reading<Integer> whole(String text, int least, int most) {
		if (text == null) return Reading.no(null);
		try {
			int number = new BigDecimal(text).intValueExact();
			return number < least || number > most ? Reading.no(Reasons.notBetween(Integer.toString(least), Integer.toString(most))) : Reading.of(number);
		} catch (NumberFormatException e) {
			return Reading.no(Reasons.noNumber());
		} catch (ArithmeticException e) {
			return Reading.no(Reasons.notWhole(least, most));
		}
	}

	public static Reading<BigDecimal> decimal(String text, BigDecimal least, BigDecimal most) {
		if (text == null) return Reading.no(null);
		try {
			var number = new BigDecimal(text);
			return number.compareTo(least) < 0 || number.compareTo(most) > 0 ? Reading.no(Reasons.notBetween(least.toPlainString(), most.toPlainString())) : Reading.of(number);
		} catch (NumberFormatException e) {
			return Reading.no(Reasons.noNumber());
		}
	}

	public static Reading<Double> real(String text, double least, double most) {
		if (text == null) return Reading.no(null);
		try {
			double number = Double.parseDouble(text);
			return number >= least && number <= most ? Reading.of(number) : Reading.no(Reasons.notBetween(Long.toString((long) least), Long.toString((long) most)));
		} catch (NumberFormatException e) {
			return Reading.no(Reasons.noNumber());
		}
	}

	public static Reading<Boolean> flag(String text) {
		if (text == null) return Reading.no(null);
		return switch (text.toLowerCase(Locale.ROOT)) {
		case "true", "1" -> Reading.of(true);
		case "false", "0" -> Reading.of(false);
		case "yes", "y", "t" -> Reading.as(true, Reasons.readAsTrue(text));
		case "no", "n", "f" -> Reading.as(false, Reasons.readAsFalse(text));
		default -> Reading.no(Reasons.noFlag());
		};
	}
}
