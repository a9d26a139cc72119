package org.trellis.review.internal;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.review.Tier;
import org.trellis.review.Indicator;
import org.trellis.review.StudentFacts;
import org.trellis.review.Thresholds;

/**
 * Subjects in which the grade fell since the grading period before: one such subject is a remark, several speak for the middle tier.
 */
public final class GradeDropsIndicator implements Indicator {
	@Override
	public Look prepare(Round round) {
		var thresholds = round.thresholds();
		return facts -> at(facts, thresholds);
	}

	private static Optional<Signal> at(StudentFacts facts, Thresholds thresholds) {
		var fallen = facts.marks().stream().filter(m -> m.drop() > 0 && m.drop() >= thresholds.of("points")).toList();
		if (fallen.isEmpty()) return Optional.empty();
		var subjects = fallen.stream().limit(Texts.NAMED).map(m -> NLS.bind(Messages.dropOf, m.subject(), Math.round(m.drop()))).collect(Collectors.joining(", "));
		return Optional.of(new Signal(fallen.size() < thresholds.of("moderate") ? null : Tier.MODERATE, NLS.bind(Messages.drops, fallen.getFirst().period(), subjects)));
	}
}
