package org.trellis.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import org.trellis.model.district.Weekday;

/**
 * A time that comes back every week.
 *
 * @param ends the first moment after it; a time that does not end after it begins takes no time and meets nothing
 * @param from first date on which it may take place; null without a first
 * @param to last date on which it may take place; null without a last
 */
public record WeeklyTime(Weekday weekday, LocalTime begins, LocalTime ends, LocalDate from, LocalDate to) {
	/** What "every school day" means. */
	public static final Set<Weekday> SCHOOL_DAYS = Set.copyOf(EnumSet.range(Weekday.MONDAY, Weekday.FRIDAY));

	public WeeklyTime {
		Objects.requireNonNull(weekday);
		Objects.requireNonNull(begins);
		Objects.requireNonNull(ends);
	}

	/** True when there is a date on which both take place at the same moment. */
	public boolean meets(WeeklyTime other) {
		return meets(other.weekday, other.begins, other.ends) && hasDate(weekday, later(from, other.from), earlier(to, other.to));
	}

	/** True when both share a moment of a weekday, whatever the dates. */
	public boolean meets(Weekday day, LocalTime otherBegins, LocalTime otherEnds) {
		if (weekday != day) return false;
		var begin = begins.isAfter(otherBegins) ? begins : otherBegins;
		var end = ends.isBefore(otherEnds) ? ends : otherEnds;
		return begin.isBefore(end);
	}

	/** The same time within narrower dates; null leaves an end as it is. */
	public WeeklyTime within(LocalDate first, LocalDate last) {
		return new WeeklyTime(weekday, begins, ends, later(from, first), earlier(to, last));
	}

	/** True when the time takes place at least once. */
	public boolean takesPlace() {
		return begins.isBefore(ends) && hasDate(weekday, from, to);
	}

	private static boolean hasDate(Weekday weekday, LocalDate from, LocalDate to) {
		if (from == null || to == null) return true;
		return !from.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday.ordinal() + 1))).isAfter(to);
	}

	private static LocalDate later(LocalDate a, LocalDate b) {
		if (a == null || b == null) return a == null ? b : a;
		return a.isAfter(b) ? a : b;
	}

	private static LocalDate earlier(LocalDate a, LocalDate b) {
		if (a == null || b == null) return a == null ? b : a;
		return a.isBefore(b) ? a : b;
	}
}
