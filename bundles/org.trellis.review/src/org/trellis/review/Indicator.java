package org.trellis.review;

import java.util.Optional;

import org.trellis.model.review.Tier;

/**
 * Looks at a student's data and may propose a tier (D4). Contributed at {@code org.trellis.review.indicators}. One instance is made when the
 * first database is opened and lives as long as the program; it is called on background threads, on several at once, and must not
 * keep what it is given. A failure is shown to the reviewers as a sentence and counts for nothing.
 */
public interface Indicator {
	/**
	 * @param facts never null
	 * @return empty when this indicator has nothing to say
	 */
	Optional<Signal> look(StudentFacts facts);

	/**
	 * @param tier that the indicator alone would propose; null for a remark that speaks for no tier
	 * @param sentence why, in the language of the user, for example "absent 14 of 120 days (12 %)"; one line
	 */
	record Signal(Tier tier, String sentence) {
	}
}
