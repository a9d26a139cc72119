package org.trellis.review.internal;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.review.Tier;
import org.trellis.review.Indicator;
import org.trellis.review.StudentFacts;
import org.trellis.review.Thresholds;

/**
 * Attendance over the last 45 school days: it sees who began to stay away, long before the year's total does.
 */
public final class RecentAttendanceIndicator implements Indicator {
	@Override
	public Look prepare(Round round) {
		var thresholds = round.thresholds();
		return facts -> at(facts, thresholds);
	}

	private static Optional<Signal> at(StudentFacts facts, Thresholds thresholds) {
		var recent = facts.recent();
		if (recent == null || recent.missed() < thresholds.share("moderate")) return Optional.empty();
		var tier = recent.days() < thresholds.of("enough") ? null : recent.missed() < thresholds.share("intensive") ? Tier.MODERATE : Tier.INTENSIVE;
		return Optional.of(new Signal(tier, NLS.bind(tier == null ? Messages.recentEarly : Messages.recent, new Object[] { Math.round(100 - recent.missed() * 100), recent.days(), Texts.number(recent.absent()) })));
	}
}
