package org.trellis.resources.internal.match.criteria;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.resources.ServiceStatus;
import org.trellis.resources.match.MatchingCriterion;
import org.trellis.resources.match.Offer;
import org.trellis.resources.match.Verdict;
import org.trellis.resources.internal.match.Messages;
import org.trellis.resources.internal.match.Words;

/** The service is offered, and takes students in on the day. */
public final class EnrollmentCriterion implements MatchingCriterion {
	@Override
	public Judge prepare(Round round) {
		return (applicant, offer) -> judge(offer, round);
	}

	private static Verdict judge(Offer offer, Round round) {
		if (offer.status() != ServiceStatus.ACTIVE) return new Verdict.Excludes(Messages.statusNotActive, null);
		var opens = offer.enrollment().opens();
		var closes = offer.enrollment().closes();
		if (opens != null && round.asOf().isBefore(opens)) return new Verdict.Excludes(NLS.bind(Messages.enrollmentOpensLater, Words.day(opens)), NLS.bind(Messages.enrollmentOpensRemedy, Words.day(opens)));
		if (closes != null && round.asOf().isAfter(closes)) return new Verdict.Excludes(NLS.bind(Messages.enrollmentClosed, Words.day(closes)), null);
		return Verdict.silent();
	}
}
