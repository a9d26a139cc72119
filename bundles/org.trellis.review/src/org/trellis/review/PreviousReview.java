package org.trellis.review;

import java.util.List;

import org.trellis.model.review.Tier;

/**
 * A student's latest review before the current cycle, of this school year or the one before; older ones are not shown at first,
 * because old notes bias new readers (D9): {@link OpenClass#earlierReviews} gives them.
 *
 * @param cycle name of its cycle
 * @param tier the one that was decided last; null when none was
 * @param findings of the last review that has any: in spring tiers are often set again without anything being typed
 */
public record PreviousReview(String cycle, Tier tier, List<FindingState> findings) {
	public PreviousReview {
		findings = List.copyOf(findings);
	}
}
