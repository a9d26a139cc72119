package org.trellis.sample.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** A school year from the last Monday of August to the second Friday of June, named by the year it begins in. */
record SchoolCalendar(int year) {
	/** The school year of a day; in its first two weeks and in summer still the one before, so that a current year always has something to show. */
	static SchoolCalendar current(LocalDate today) {
		var calendar = new SchoolCalendar(today.getYear());
		return today.isBefore(calendar.begins().plusDays(14)) ? calendar.previous() : calendar;
	}

	SchoolCalendar previous() {
		return new SchoolCalendar(year - 1);
	}

	String name() {
		return year + "-" + (year + 1);
	}

	LocalDate begins() {
		return LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
	}

	LocalDate ends() {
		return LocalDate.of(year + 1, Month.JUNE, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.FRIDAY));
	}

	/** First day of the spring term. */
	LocalDate spring() {
		return LocalDate.of(year + 1, Month.JANUARY, 15).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).plusWeeks(1);
	}

	/** The four grading periods of the year: two before the spring term, two in it. */
	enum Quarter {
		FIRST, SECOND, THIRD, FOURTH
	}

	LocalDate begins(Quarter quarter) {
		return quarter == Quarter.FIRST ? begins() : ends(Quarter.values()[quarter.ordinal() - 1]).plusDays(1);
	}

	LocalDate ends(Quarter quarter) {
		return switch (quarter) {
		case FIRST -> LocalDate.of(year, Month.NOVEMBER, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.FRIDAY));
		case SECOND -> spring().minusDays(1);
		case THIRD -> LocalDate.of(year + 1, Month.APRIL, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.FRIDAY));
		case FOURTH -> ends();
		};
	}

	/** Review of the fall: from the first days of school to the second Friday of December. */
	LocalDate reviewBegins() {
		return begins().plusDays(3);
	}

	LocalDate reviewDue() {
		return LocalDate.of(year, Month.DECEMBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.FRIDAY));
	}

	/** Review of the spring, in which tiers are set again. */
	LocalDate springReviewBegins() {
		return LocalDate.of(year + 1, Month.APRIL, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)).plusWeeks(1);
	}

	LocalDate springReviewDue() {
		return LocalDate.of(year + 1, Month.MAY, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.FRIDAY));
	}

	boolean isSchoolDay(LocalDate day) {
		if (day.isBefore(begins()) || day.isAfter(ends())) return false;
		if (day.getDayOfWeek().getValue() > 5) return false;
		return !holidays().contains(day) && !in(day, thanksgiving(), 2) && !in(day, LocalDate.of(year, Month.DECEMBER, 23), 10)
				&& !in(day, winterBreak(), 5) && !in(day, winterBreak().plusWeeks(9), 5);
	}

	private List<LocalDate> holidays() {
		return List.of(monday(year, Month.SEPTEMBER, 1), monday(year, Month.OCTOBER, 2), LocalDate.of(year, Month.NOVEMBER, 11), monday(year + 1, Month.JANUARY, 3),
				LocalDate.of(year + 1, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
	}

	private static LocalDate monday(int year, Month month, int number) {
		return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.MONDAY));
	}

	private LocalDate thanksgiving() {
		return LocalDate.of(year, Month.NOVEMBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
	}

	private LocalDate winterBreak() {
		return LocalDate.of(year + 1, Month.FEBRUARY, 1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.MONDAY));
	}

	private static boolean in(LocalDate day, LocalDate first, int days) {
		return !day.isBefore(first) && day.isBefore(first.plusDays(days));
	}

	/** School days of the year up to a day, that day included. */
	List<LocalDate> schoolDays(LocalDate until) {
		var days = new ArrayList<LocalDate>();
		for (var d = begins(); !d.isAfter(until) && !d.isAfter(ends()); d = d.plusDays(1)) if (isSchoolDay(d)) days.add(d);
		return days;
	}
}
