package org.trellis.sample.internal;

import java.time.LocalDate;
import java.util.List;

import org.trellis.model.referral.Referral;
import org.trellis.model.referral.ReferralState;

import static org.trellis.model.referral.ReferralState.*;

/**
 * A referral that has been decided on and not yet written.
 *
 * @param referral stand-in
 * @param thisYear false when it was made last year
 */
record Ask(Referral referral, Kid kid, Campus campus, Kid.Need need, Program program, ReferralState state, LocalDate createdOn, boolean thisYear) {
	/** The way to a state, itself included (D18). */
	static List<ReferralState> way(ReferralState to) {
		return switch (to) {
		case DRAFTED -> List.of(DRAFTED);
		case CONSENT_NEEDED -> List.of(DRAFTED, CONSENT_NEEDED);
		case DECLINED_BY_FAMILY, COULD_NOT_REACH -> List.of(DRAFTED, CONSENT_NEEDED, to);
		case SENT -> List.of(DRAFTED, CONSENT_NEEDED, SENT);
		case ACCEPTED, WAITLISTED, REJECTED_BY_PROVIDER -> List.of(DRAFTED, CONSENT_NEEDED, SENT, to);
		case STARTED, REVOKED -> List.of(DRAFTED, CONSENT_NEEDED, SENT, ACCEPTED, to);
		case COMPLETED -> List.of(DRAFTED, CONSENT_NEEDED, SENT, ACCEPTED, STARTED, to);
		};
	}

	/** The family has signed. */
	boolean hasConsent() {
		return way(state).contains(SENT);
	}

	/** Can sit in a session of the provider. */
	boolean isReady() {
		return state == ACCEPTED || state == STARTED;
	}

	/** Wanted in a session, but something is missing still. */
	boolean isOnTheWay() {
		return thisYear && (state == CONSENT_NEEDED || state == SENT);
	}

	/** How long the state may last before somebody must look; 0 for one that is an end. */
	int dueAfterDays() {
		return switch (state) {
		case DRAFTED -> 7;
		case CONSENT_NEEDED, SENT, ACCEPTED -> 14;
		case WAITLISTED -> 45;
		case STARTED -> 60;
		default -> 0;
		};
	}
}
