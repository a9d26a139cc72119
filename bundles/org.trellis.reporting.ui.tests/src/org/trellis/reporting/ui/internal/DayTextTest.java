package org.trellis.reporting.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** Dates are typed as people of a language write them. */
class DayTextTest {
	private static final Optional<LocalDate> FIRST_OF_OCTOBER = Optional.of(LocalDate.of(2026, 10, 1));

	@Test
	void monthFirstInTheUnitedStates() {
		var days = DayText.of(Locale.US);
		for (var text : new String[] { "10/1/2026", "10/1/26", " 2026-10-01 " }) assertEquals(FIRST_OF_OCTOBER, days.read(text), text);
		assertEquals("10/1/2026", days.write("2026-10-01"));
	}

	@Test
	void dayFirstInSpanish() {
		var days = DayText.of(Locale.forLanguageTag("es"));
		for (var text : new String[] { "1/10/2026", "1/10/26" }) assertEquals(FIRST_OF_OCTOBER, days.read(text), text);
	}

	@Test
	void whatIsNoDateIsNone() {
		for (var text : new String[] { "", "tomorrow", "13/45/2026", "2026-02-30" }) assertEquals(Optional.empty(), DayText.of(Locale.US).read(text), text);
	}
}
