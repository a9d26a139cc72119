package org.trellis.resources.referrals;

import java.util.List;
import java.util.Set;

import org.trellis.model.referral.ReferralState;

/**
 * Which referrals a list shows; all conditions hold together.
 *
 * @param states never empty
 * @param overdue those only whose day has passed
 * @param words every one must be found in the name of the student, the service, the organization or the school, whatever the case of its letters
 * @param order expressions over the columns below, first; a leading {@code -} means descending. Among equals, and when it is empty, the one whose day
 *     comes first stands first: so the overdue are above the others
 */
public record ReferralsWanted(Set<ReferralState> states, boolean overdue, List<String> words, List<String> order) {
	/** By this a list is sorted by the day by which referrals should have moved on; those without one last. */
	public static final String DUE = "COALESCE(q.DUE, DATE('9999-12-31'))";
	/** By this a list is sorted by the family name of the student. */
	public static final String NAME = "s.FAMILY_NAME";
	/** By this a list is sorted by the name of the service. */
	public static final String SERVICE = "v.NAME";
	/** By this a list is sorted by the name of the school; those of none first. */
	public static final String SCHOOL = "COALESCE((SELECT k.NAME FROM SCHOOL k WHERE k.ID = q.SCHOOL_ID), '')";

	/** Something must happen before the student takes part. */
	public static final Set<ReferralState> WAITING = Set.of(ReferralState.DRAFTED, ReferralState.CONSENT_NEEDED, ReferralState.SENT, ReferralState.ACCEPTED, ReferralState.WAITLISTED);

	public ReferralsWanted {
		states = Set.copyOf(states);
		if (states.isEmpty()) throw new IllegalArgumentException("A list of referrals has a state");
		words = List.copyOf(words);
		order = List.copyOf(order);
	}

	/** All that wait, the overdue first. */
	public static ReferralsWanted waiting() {
		return new ReferralsWanted(WAITING, false, List.of(), List.of());
	}
}
