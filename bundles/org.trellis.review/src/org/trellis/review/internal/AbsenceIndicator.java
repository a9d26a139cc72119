package org.trellis.review.internal;

import java.math.RoundingMode;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.review.Tier;
import org.trellis.review.Indicator;
import org.trellis.review.StudentFacts;

/**
 * Chronic absence: from 10 % of the days enrolled the middle tier, from 20 % the highest (the bands of chronic and severe chronic
 * absence that districts report by). Below 20 days enrolled a single illness would decide, so that it is a remark only.
 */
public final class AbsenceIndicator implements Indicator {
	private static final double CHRONIC = 0.10;
	private static final double SEVERE = 0.20;

	@Override
	public Look prepare(Round round) {
		return AbsenceIndicator::at;
	}

	private static Optional<Signal> at(StudentFacts facts) {
		var attendance = facts.attendance();
		if (attendance == null || attendance.missed() < CHRONIC) return Optional.empty();
		var absent = attendance.absent().setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
		if (attendance.early()) return Optional.of(new Signal(null, NLS.bind(Messages.absenceEarly, absent, attendance.enrolled())));
		var tier = attendance.missed() < SEVERE ? Tier.MODERATE : Tier.INTENSIVE;
		return Optional.of(new Signal(tier, NLS.bind(Messages.absence, new Object[] { absent, attendance.enrolled(), Math.round(attendance.missed() * 100) })));
	}
}
