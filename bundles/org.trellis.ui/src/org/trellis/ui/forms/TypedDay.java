package org.trellis.ui.forms;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.trellis.ui.internal.forms.Dates;

/**
 * A day that a person typed outside of a {@link Form}, understood as a form's date fields understand it; besides that {@code +7} is a week from a day.
 *
 * @param day null where nothing was typed, or nothing that can be understood
 * @param problem one sentence with an example; null where nothing is wrong
 */
public record TypedDay(LocalDate day, String problem) {
	private static final Pattern DAYS_ON = Pattern.compile("\\+\\s*(\\d{1,3})");

	/** @param from the day from which days are counted */
	public static TypedDay read(String text, LocalDate from) {
		var on = DAYS_ON.matcher(text.strip());
		if (on.matches()) return new TypedDay(from.plusDays(Integer.parseInt(on.group(1))), null);
		var typed = Dates.here().read(text);
		return new TypedDay(typed.value(), typed.problem());
	}

	/** As it is typed; empty for null. */
	public static String write(LocalDate day) {
		return Dates.here().write(day);
	}

	/** How a day is typed, as a few words for below a field. */
	public static String example() {
		return Dates.here().example().orElseThrow();
	}
}
