package org.trellis.review.internal;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.review.Tier;
import org.trellis.review.Indicator;
import org.trellis.review.StudentFacts;
import org.trellis.review.StudentFacts.Mark;
import org.trellis.review.Thresholds;

/**
 * Subjects that are failed in the last grading period that has grades; which they are is said.
 */
public final class FailingGradesIndicator implements Indicator {
	@Override
	public Look prepare(Round round) {
		var thresholds = round.thresholds();
		return facts -> at(facts, thresholds);
	}

	private static Optional<Signal> at(StudentFacts facts, Thresholds thresholds) {
		var failing = facts.marks().stream().filter(Mark::failing).toList();
		if (failing.isEmpty()) return Optional.empty();
		var tier = failing.size() >= thresholds.of("intensive") ? Tier.INTENSIVE : failing.size() >= thresholds.of("moderate") ? Tier.MODERATE : null;
		var subjects = failing.stream().map(Mark::subject).distinct().limit(Texts.NAMED).collect(Collectors.joining(", "));
		return Optional.of(new Signal(tier, NLS.bind(Messages.failing, failing.getFirst().period(), subjects)));
	}
}
