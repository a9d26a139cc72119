package org.trellis.review;

/** What came of saving a student's review. */
public sealed interface SaveOutcome {
	/**
	 * Written.
	 *
	 * @param stored the review as it is now; holds also what others changed meanwhile
	 */
	record Saved(ReviewState stored) implements SaveOutcome {
	}

	/** Nothing was written: somebody else changed the same part. {@link Clash#between} names the parts, {@link Clash#settle} makes the state to save next. */
	record Clashed(ReviewState base, ReviewState mine, ReviewState theirs) implements SaveOutcome {
	}
}
