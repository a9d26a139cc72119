package org.trellis.resources.internal.match;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.review.Intensity;

/** Puts days, languages and intensities into the words of the program's language. */
public final class Words {
	private Words() {
	}

	public static String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(day);
	}

	/** @param tag BCP 47 */
	public static String language(String tag) {
		return Locale.forLanguageTag(tag).getDisplayLanguage();
	}

	public static String intensity(Intensity intensity) {
		return switch (intensity) {
			case PREVENTION -> Messages.PREVENTION;
			case EARLY_INTERVENTION -> Messages.EARLY_INTERVENTION;
			case INTENSIVE -> Messages.INTENSIVE;
		};
	}

	/** All of them, lightest first. */
	public static String intensities(Collection<Intensity> intensities) {
		return intensities.stream().sorted().map(Words::intensity).reduce((a, b) -> NLS.bind(Messages.and, a, b)).orElse("");
	}
}
