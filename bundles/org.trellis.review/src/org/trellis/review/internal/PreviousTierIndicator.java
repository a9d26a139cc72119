package org.trellis.review.internal;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.review.Tier;
import org.trellis.review.Indicator;
import org.trellis.review.StudentFacts;

/**
 * The tier of the previous review speaks for the middle tier when it was above the lowest: support that works looks like a student
 * without a risk, so it is not dropped without a thought; but last year's intensive tier is not simply repeated (D9).
 */
public final class PreviousTierIndicator implements Indicator {
	@Override
	public Look prepare(Round round) {
		return PreviousTierIndicator::at;
	}

	private static Optional<Signal> at(StudentFacts facts) {
		var previous = facts.previous();
		if (previous == null || previous.tier() == Tier.MINIMAL) return Optional.empty();
		var name = previous.tier() == Tier.MODERATE ? Messages.tierModerate : Messages.tierIntensive;
		return Optional.of(new Signal(Tier.MODERATE, NLS.bind(Messages.previousTier, previous.cycle(), name)));
	}
}
