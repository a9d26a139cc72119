package org.trellis.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.trellis.model.district.FlagKind;
import org.trellis.model.review.Tier;

/**
 * What the district knows about a student, for indicators and for the reviewers (D4).
 *
 * @param attendance of this school year; null when nothing is known
 * @param recent attendance of the last school days; null when no absence of a single day is known, be it that there was none or that the
 *            source reports totals only
 * @param marks the grades of the last grading period that has any, by subject; never null
 * @param incidents of this school year in which the student was a perpetrator
 * @param victimOf incidents of this school year in which the student was a victim
 * @param moves how often the student changed schools in the last two years. To go on where a school's last grade ends is no change
 * @param flags that hold today, never null
 * @param previous the tier that was decided last, this year or the year before (D9); null when there is none
 */
public record StudentFacts(UUID student, Attendance attendance, Recent recent, List<Mark> marks, int incidents, int victimOf, int moves, Set<FlagKind> flags,
		PreviousTier previous) {
	public StudentFacts {
		marks = List.copyOf(marks);
		flags = Set.copyOf(flags);
	}

	/** Of a student of whom no single days, grades or moves are known. */
	public StudentFacts(UUID student, Attendance attendance, int incidents, int victimOf, Set<FlagKind> flags, PreviousTier previous) {
		this(student, attendance, null, List.of(), incidents, victimOf, 0, flags, previous);
	}

	/**
	 * @param enrolled days of this school year so far, more than 0
	 * @param absent may hold halves
	 */
	public record Attendance(int enrolled, BigDecimal absent, int tardies) {
		private static final int ENOUGH_DAYS = 20;

		/** True while so few days have passed that a share of them says little. */
		public boolean early() {
			return enrolled < ENOUGH_DAYS;
		}

		/** Share of days missed, from 0 to 1. */
		public double missed() {
			return absent.doubleValue() / enrolled;
		}
	}

	/**
	 * The last {@value #DAYS} school days of this school year, or those of them on which the student belonged to a school. A school day is a day from Monday to
	 * Friday; days on which schools were closed are not known here, and count.
	 *
	 * @param days from 1 to {@value #DAYS}
	 * @param absent may hold halves; not more than there are days
	 */
	public record Recent(int days, BigDecimal absent) {
		public static final int DAYS = 45;

		/** Share of days missed, from 0 to 1. */
		public double missed() {
			return absent.doubleValue() / days;
		}
	}

	/**
	 * A grade in a subject.
	 *
	 * @param period name of its grading period
	 * @param value on the scale from 0 to 100; null when the source gives no number
	 * @param before value of the same subject in the grading period before; null when there is none
	 */
	public record Mark(String subject, String period, boolean failing, BigDecimal value, BigDecimal before) {
		/** By how many points it is lower than before; 0 when it is not, or when that is not known. */
		public double drop() {
			return value == null || before == null ? 0 : Math.max(0, before.subtract(value).doubleValue());
		}
	}

	/** @param cycle name of the review in which it was decided */
	public record PreviousTier(String cycle, Tier tier) {
	}
}
