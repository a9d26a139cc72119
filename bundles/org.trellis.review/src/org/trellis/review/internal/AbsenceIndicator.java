package org.trellis.review.internal;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.review.Tier;
import org.trellis.review.Indicator;
import org.trellis.review.StudentFacts;
import org.trellis.review.Thresholds;

/**
 * Chronic absence: from 10 % of the days enrolled the middle tier, from 20 % the highest (the bands of chronic and severe chronic
 * absence that districts report by). While few days have passed a single illness would decide, so that it is a remark only.
 */
public final class AbsenceIndicator implements Indicator {
	@Override
	public Look prepare(Round round) {
		var thresholds = round.thresholds();
		return facts -> at(facts, thresholds);
	}

	private static Optional<Signal> at(StudentFacts facts, Thresholds thresholds) {
		var attendance = facts.attendance();
		if (attendance == null || attendance.missed() < thresholds.share("moderate")) return Optional.empty();
		var absent = Texts.number(attendance.absent());
		if (attendance.enrolled() < thresholds.of("enough")) return Optional.of(new Signal(null, NLS.bind(Messages.absenceEarly, absent, attendance.enrolled())));
		var tier = attendance.missed() < thresholds.share("intensive") ? Tier.MODERATE : Tier.INTENSIVE;
		return Optional.of(new Signal(tier, NLS.bind(Messages.absence, new Object[] { absent, attendance.enrolled(), Math.round(attendance.missed() * 100) })));
	}
}
