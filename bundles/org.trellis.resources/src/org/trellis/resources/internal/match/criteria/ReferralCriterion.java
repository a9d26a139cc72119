package org.trellis.resources.internal.match.criteria;

import org.eclipse.osgi.util.NLS;
import org.trellis.resources.internal.match.Messages;
import org.trellis.resources.internal.match.Words;
import org.trellis.resources.match.MatchingCriterion;
import org.trellis.resources.match.Verdict;
import org.trellis.resources.referrals.OpenReferral;

/** The student is not asked into the service already: a second referral would be refused (D18). */
public final class ReferralCriterion implements MatchingCriterion {
	@Override
	public Judge prepare(Round round) {
		return (applicant, offer) -> {
			var open = applicant.referrals().get(offer.service());
			return open == null ? Verdict.silent() : new Verdict.Excludes(sentence(open), null);
		};
	}

	private static String sentence(OpenReferral open) {
		var state = switch (open.state()) {
			case DRAFTED -> Messages.referralDrafted;
			case CONSENT_NEEDED -> Messages.referralConsentNeeded;
			case SENT -> Messages.referralSent;
			case ACCEPTED -> Messages.referralAccepted;
			case WAITLISTED -> Messages.referralWaitlisted;
			case STARTED -> Messages.referralStarted;
			case COMPLETED, DECLINED_BY_FAMILY, REJECTED_BY_PROVIDER, COULD_NOT_REACH, REVOKED -> throw new IllegalArgumentException("A referral that is " + open.state() + " is not open");
		};
		return NLS.bind(Messages.referralOpenSince, Words.day(open.createdOn()), state);
	}
}
