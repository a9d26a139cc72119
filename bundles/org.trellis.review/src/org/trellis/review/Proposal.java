package org.trellis.review;

import java.util.List;

import org.trellis.model.review.Tier;

/**
 * The tier that the data speaks for; a person decides (D4).
 *
 * @param tier null when there is no data to propose from
 * @param reasons sentences, never null
 */
public record Proposal(Tier tier, List<String> reasons) {
	public static final Proposal NONE = new Proposal(null, List.of());

	public Proposal {
		reasons = List.copyOf(reasons);
	}
}
