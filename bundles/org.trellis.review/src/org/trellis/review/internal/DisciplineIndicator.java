package org.trellis.review.internal;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.review.Tier;
import org.trellis.review.Indicator;
import org.trellis.review.StudentFacts;

/** Discipline incidents of this year in which the student was a perpetrator: one is a remark, from two the middle tier, from five the highest. */
public final class DisciplineIndicator implements Indicator {
	private static final int SEVERAL = 2;
	private static final int MANY = 5;

	@Override
	public Look prepare(Round round) {
		return DisciplineIndicator::at;
	}

	private static Optional<Signal> at(StudentFacts facts) {
		int incidents = facts.incidents();
		if (incidents == 0) return Optional.empty();
		var tier = incidents < SEVERAL ? null : incidents < MANY ? Tier.MODERATE : Tier.INTENSIVE;
		return Optional.of(new Signal(tier, incidents == 1 ? Messages.discipline : NLS.bind(Messages.disciplineMany, incidents)));
	}
}
