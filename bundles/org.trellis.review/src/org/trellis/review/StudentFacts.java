package org.trellis.review;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;

import org.trellis.model.district.FlagKind;

/**
 * What the district knows about a student, for indicators and for the reviewers (D4).
 *
 * @param attendance of this school year; null when nothing is known
 * @param incidents of this school year in which the student was a perpetrator
 * @param victimOf incidents of this school year in which the student was a victim
 * @param flags that hold today, never null
 * @param previous null when there is none
 */
public record StudentFacts(UUID student, Attendance attendance, int incidents, int victimOf, Set<FlagKind> flags, PreviousReview previous) {
	public StudentFacts {
		flags = Set.copyOf(flags);
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
}
