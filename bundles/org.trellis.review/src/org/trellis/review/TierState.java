package org.trellis.review;

import java.time.Instant;
import java.util.Objects;

import org.trellis.model.review.Tier;

/**
 * The tier that a person decided on, beside the one that the data proposed (D4).
 *
 * @param proposed null when there was no data
 * @param triggers the sentences of the indicators, one a line; null when there were none
 * @param reason why the decision differs; null when it does not
 */
public record TierState(Tier tier, Tier proposed, String triggers, String reason, String decidedBy, Instant decidedAt) {
	/** Whether two people decided alike, whoever it was and whenever. */
	boolean decidesAs(TierState other) {
		return other != null && tier == other.tier && Objects.equals(reason, other.reason);
	}
}
