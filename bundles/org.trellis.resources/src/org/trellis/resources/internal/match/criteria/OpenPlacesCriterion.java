package org.trellis.resources.internal.match.criteria;

import org.eclipse.osgi.util.NLS;
import org.trellis.resources.match.MatchingCriterion;
import org.trellis.resources.match.Verdict;
import org.trellis.resources.internal.match.Messages;

/** The more places are left, the sooner the student is seen. */
public final class OpenPlacesCriterion implements MatchingCriterion {
	/** From so many on, more make no difference to one student. */
	private static final double PLENTY = 5;
	private static final double ON_A_WAITLIST = 0.1;

	@Override
	public Judge prepare(Round round) {
		return (applicant, offer) -> {
			var open = PlacesCriterion.openTo(applicant, offer);
			if (open == null) return new Verdict.NotKnown(Messages.placesNotKnown);
			if (open > 0) return new Verdict.Suits(Math.min(1, open / PLENTY), open == 1 ? Messages.placesOpenOne : NLS.bind(Messages.placesOpen, open));
			return offer.places().waitlist() ? new Verdict.Suits(ON_A_WAITLIST, Messages.placesWaitlist) : Verdict.silent();
		};
	}
}
