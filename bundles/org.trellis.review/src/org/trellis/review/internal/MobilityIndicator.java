package org.trellis.review.internal;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.review.Tier;
import org.trellis.review.Indicator;
import org.trellis.review.StudentFacts;
import org.trellis.review.Thresholds;

/**
 * Changes of school within two years: one is a remark, several speak for the middle tier.
 */
public final class MobilityIndicator implements Indicator {
	@Override
	public Look prepare(Round round) {
		var thresholds = round.thresholds();
		return facts -> at(facts, thresholds);
	}

	private static Optional<Signal> at(StudentFacts facts, Thresholds thresholds) {
		int moves = facts.moves();
		if (moves == 0) return Optional.empty();
		return Optional.of(new Signal(moves < thresholds.of("moderate") ? null : Tier.MODERATE, moves == 1 ? Messages.move : NLS.bind(Messages.moves, moves)));
	}
}
