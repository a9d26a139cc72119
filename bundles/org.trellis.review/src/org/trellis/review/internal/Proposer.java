package org.trellis.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.review.Tier;
import org.trellis.review.Indicator;
import org.trellis.review.Proposal;
import org.trellis.review.StudentFacts;

/** Proposes the highest tier that any indicator speaks for, with all their sentences (D4). */
final class Proposer {
	private final Map<String, Indicator> indicators;

	/** @param indicators by id, in the order of their sentences */
	Proposer(Map<String, Indicator> indicators) {
		this.indicators = indicators;
	}

	Proposal propose(StudentFacts facts) {
		var reasons = new ArrayList<String>();
		Tier highest = null;
		for (var indicator : indicators.entrySet()) {
			var signal = look(indicator.getKey(), indicator.getValue(), facts);
			if (signal == null) continue;
			reasons.add(signal.sentence());
			if (signal.tier() != null && (highest == null || signal.tier().compareTo(highest) > 0)) highest = signal.tier();
		}
		if (highest != null) return new Proposal(highest, reasons);
		if (knowsNothing(facts)) return new Proposal(null, reasons);
		return new Proposal(Tier.MINIMAL, reasons.isEmpty() ? List.of(Messages.nothingFound) : reasons);
	}

	private static boolean knowsNothing(StudentFacts facts) {
		return facts.attendance() == null && facts.incidents() == 0 && facts.previous() == null;
	}

	/** An indicator of a stranger may fail; the reviewers see that it did, and go on with the others. */
	private static Indicator.Signal look(String id, Indicator indicator, StudentFacts facts) {
		try {
			return indicator.look(facts).orElse(null);
		} catch (RuntimeException e) {
			return new Indicator.Signal(null, NLS.bind(Messages.indicatorFailed, id, e));
		}
	}
}
