package org.trellis.resources.internal.match.criteria;

import org.trellis.resources.internal.OpenPlaces;
import org.trellis.resources.internal.match.Messages;
import org.trellis.resources.match.Applicant;
import org.trellis.resources.match.MatchingCriterion;
import org.trellis.resources.match.Offer;
import org.trellis.resources.match.Verdict;

/** There is a place, or a waitlist to wait on. How many places are left is another criterion's question. */
public final class PlacesCriterion implements MatchingCriterion {
	@Override
	public Judge prepare(Round round) {
		return (applicant, offer) -> {
			var open = openTo(applicant, offer);
			return open == null || open > 0 || offer.places().waitlist() ? Verdict.silent() : new Verdict.Excludes(Messages.placesNone, Messages.placesNoneRemedy);
		};
	}

	/** Places left for the student's school; null when not known. */
	static Integer openTo(Applicant applicant, Offer offer) {
		return OpenPlaces.forSchool(offer.places().open(), applicant.school() == null ? null : offer.schools().get(applicant.school()));
	}
}
