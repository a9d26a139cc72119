package org.trellis.review.internal;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.review.Tier;
import org.trellis.review.Indicator;
import org.trellis.review.StudentFacts;
import org.trellis.review.Thresholds;

/**
 * Late arrivals of this school year: some are a remark, many speak for the middle tier.
 */
public final class TardyIndicator implements Indicator {
	@Override
	public Look prepare(Round round) {
		var thresholds = round.thresholds();
		return facts -> at(facts, thresholds);
	}

	private static Optional<Signal> at(StudentFacts facts, Thresholds thresholds) {
		var attendance = facts.attendance();
		if (attendance == null || attendance.tardies() < thresholds.of("remark")) return Optional.empty();
		return Optional.of(new Signal(attendance.tardies() < thresholds.of("moderate") ? null : Tier.MODERATE, NLS.bind(Messages.tardies, attendance.tardies())));
	}
}
