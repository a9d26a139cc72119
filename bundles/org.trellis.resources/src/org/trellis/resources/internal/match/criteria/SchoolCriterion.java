package org.trellis.resources.internal.match.criteria;

import org.trellis.resources.match.MatchingCriterion;
import org.trellis.resources.match.Verdict;
import org.trellis.resources.internal.match.Messages;

/** The service is open to the student's school (D13). */
public final class SchoolCriterion implements MatchingCriterion {
	@Override
	public Judge prepare(Round round) {
		return (applicant, offer) -> {
			if (offer.schools().isEmpty()) return Verdict.silent();
			return offer.isOpenTo(applicant.school()) ? new Verdict.Suits(1, Messages.schoolOpen) : new Verdict.Excludes(Messages.schoolOther, Messages.schoolOtherRemedy);
		};
	}
}
