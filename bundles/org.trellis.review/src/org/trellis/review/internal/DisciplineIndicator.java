package org.trellis.review.internal;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.review.Tier;
import org.trellis.review.Indicator;
import org.trellis.review.StudentFacts;
import org.trellis.review.Thresholds;

/**
 * Discipline incidents of this year in which the student was a perpetrator: one is a remark, several speak for the middle tier, many for the highest.
 */
public final class DisciplineIndicator implements Indicator {
	@Override
	public Look prepare(Round round) {
		var thresholds = round.thresholds();
		return facts -> at(facts, thresholds);
	}

	private static Optional<Signal> at(StudentFacts facts, Thresholds thresholds) {
		int incidents = facts.incidents();
		if (incidents == 0) return Optional.empty();
		var tier = incidents >= thresholds.of("intensive") ? Tier.INTENSIVE : incidents >= thresholds.of("moderate") ? Tier.MODERATE : null;
		return Optional.of(new Signal(tier, incidents == 1 ? Messages.discipline : NLS.bind(Messages.disciplineMany, incidents)));
	}
}
