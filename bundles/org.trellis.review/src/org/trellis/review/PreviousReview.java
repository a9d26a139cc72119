package org.trellis.review;

import java.util.List;

import org.trellis.model.review.Tier;

/**
 * A student's latest review before the current cycle, of this school year or the one before; older ones are not shown at first,
 * because old notes bias new readers (D9): {@link OpenClass#earlierReviews} gives them.
 *
 * @param cycle name of its cycle
 * @param tier null when none was set
 */
public record PreviousReview(String cycle, Tier tier, List<FindingState> findings) {
	public PreviousReview {
		findings = List.copyOf(findings);
	}
}
