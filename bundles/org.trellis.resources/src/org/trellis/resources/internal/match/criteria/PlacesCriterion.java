package org.trellis.resources.internal.match.criteria;

import org.trellis.resources.match.Applicant;
import org.trellis.resources.match.MatchingCriterion;
import org.trellis.resources.match.Offer;
import org.trellis.resources.match.Verdict;
import org.trellis.resources.internal.match.Messages;

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
		var open = offer.places().open();
		var kept = applicant.school() == null ? null : offer.schools().get(applicant.school());
		if (open == null) return kept;
		return kept == null ? open : Integer.valueOf(Math.min(open, kept));
	}
}
