package org.trellis.resources.referrals;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.trellis.model.referral.ReferralState;

/**
 * A referral that has no outcome yet (D18).
 *
 * @param state none of those that end it
 */
public record OpenReferral(UUID id, ReferralState state, LocalDate createdOn) {
	public OpenReferral {
		Objects.requireNonNull(id);
		Objects.requireNonNull(state);
		Objects.requireNonNull(createdOn);
	}
}
