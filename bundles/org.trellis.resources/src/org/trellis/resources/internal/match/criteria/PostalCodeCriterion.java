package org.trellis.resources.internal.match.criteria;

import org.eclipse.osgi.util.NLS;
import org.trellis.resources.match.MatchingCriterion;
import org.trellis.resources.match.Verdict;
import org.trellis.resources.internal.match.Messages;

/** The family lives where the service serves. */
public final class PostalCodeCriterion implements MatchingCriterion {
	private static final int FIVE_DIGITS = 5;

	@Override
	public Judge prepare(Round round) {
		return (applicant, offer) -> {
			if (offer.postalCodes().isEmpty()) return Verdict.silent();
			var home = applicant.home().postalCode();
			if (home == null) return new Verdict.NotKnown(Messages.postalNotKnown);
			boolean served = offer.postalCodes().contains(home) || offer.postalCodes().contains(area(home));
			return served ? new Verdict.Suits(1, NLS.bind(Messages.postalServed, home)) : new Verdict.Excludes(NLS.bind(Messages.postalOutside, home), null);
		};
	}

	/** ZIP+4 without its last part. */
	private static String area(String code) {
		return code.length() > FIVE_DIGITS && code.charAt(FIVE_DIGITS) == '-' ? code.substring(0, FIVE_DIGITS) : code;
	}
}
