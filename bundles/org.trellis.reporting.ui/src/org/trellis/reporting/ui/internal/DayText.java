package org.trellis.reporting.ui.internal;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates as people of a language type and read them; the form of the program, 2026-10-01, is understood too. */
record DayText(DateTimeFormatter written, List<DateTimeFormatter> read) {
	/** In the language of the window. */
	static DayText here() {
		return of(Locale.getDefault(Locale.Category.FORMAT));
	}

	static DayText of(Locale locale) {
		var brief = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
		var written = pattern(brief.replaceAll("y+", "uuuu"), locale);
		return new DayText(written, List.of(DateTimeFormatter.ISO_LOCAL_DATE, pattern(brief.replaceAll("y+", "uu"), locale), written));
	}

	/** The 30th of February is no date. */
	private static DateTimeFormatter pattern(String pattern, Locale locale) {
		return DateTimeFormatter.ofPattern(pattern, locale).withResolverStyle(ResolverStyle.STRICT);
	}

	/** Empty for what is no date. */
	Optional<LocalDate> read(String text) {
		for (var format : read) try {
			return Optional.of(LocalDate.parse(text.strip(), format));
		} catch (DateTimeParseException e) {
			// the next form may fit
		}
		return Optional.empty();
	}

	/** @param day as 2026-10-01, or empty */
	String write(String day) {
		return read(day).map(written::format).orElse(day);
	}

	/** An example that says how to type one. */
	String hint() {
		return written.format(LocalDate.now().withMonth(10).withDayOfMonth(31));
	}
}
