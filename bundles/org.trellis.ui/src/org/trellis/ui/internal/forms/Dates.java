package org.trellis.ui.internal.forms;

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

import org.eclipse.osgi.util.NLS;

/** Dates as a country writes them, with four digits of the year; 2026-09-14 is understood everywhere. */
public final class Dates implements Syntax<LocalDate> {
	private static final LocalDate EXAMPLE = LocalDate.of(2026, 9, 14);

	private final DateTimeFormatter written;
	private final List<DateTimeFormatter> read;

	public Dates(Locale locale) {
		var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale).replaceAll("y+", "u").replaceAll("M+", "M").replaceAll("d+", "d");
		written = DateTimeFormatter.ofPattern(pattern.replace("u", "uuuu"), locale).withResolverStyle(ResolverStyle.STRICT);
		var twoDigits = DateTimeFormatter.ofPattern(pattern.replace("u", "uu"), locale).withResolverStyle(ResolverStyle.STRICT);
		read = List.of(written, twoDigits, DateTimeFormatter.ISO_LOCAL_DATE);
	}

	/** Of the country for which the program runs. */
	public static Dates here() {
		return new Dates(Locale.getDefault(Locale.Category.FORMAT));
	}

	@Override
	public Typed<LocalDate> read(String text) {
		if (text.isBlank()) return new Typed<>(null, null);
		for (var format : read) {
			try {
				return new Typed<>(LocalDate.parse(text.strip(), format), null);
			} catch (DateTimeParseException e) {
				// perhaps written another way
			}
		}
		return new Typed<>(null, NLS.bind(Messages.notDate, text.strip(), written.format(EXAMPLE)));
	}

	@Override
	public String write(LocalDate value) {
		return value == null ? "" : written.format(value);
	}

	@Override
	public Optional<String> example() {
		return Optional.of(NLS.bind(Messages.example, written.format(EXAMPLE)));
	}
}
