package org.trellis.resources.internal.match.criteria;

import org.eclipse.osgi.util.NLS;
import org.trellis.resources.match.Applicant;
import org.trellis.resources.match.MatchingCriterion;
import org.trellis.resources.match.Offer;
import org.trellis.resources.match.Verdict;
import org.trellis.resources.internal.match.Messages;
import org.trellis.resources.internal.match.Words;

/** The intensity of the support that is needed is among those that the service gives. */
public final class IntensityCriterion implements MatchingCriterion {
	@Override
	public Judge prepare(Round round) {
		return IntensityCriterion::judge;
	}

	private static Verdict judge(Applicant applicant, Offer offer) {
		if (offer.intensities().isEmpty()) return new Verdict.NotKnown(Messages.intensityNotKnown);
		var wanted = applicant.need().intensity();
		if (offer.intensities().contains(wanted)) return new Verdict.Suits(1, NLS.bind(Messages.intensitySuits, Words.intensity(wanted)));
		return new Verdict.Excludes(NLS.bind(Messages.intensityOther, Words.intensities(offer.intensities()), Words.intensity(wanted)), null);
	}
}
