package org.trellis.review.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.review.Tier;
import org.trellis.review.Indicator.Look;
import org.trellis.review.Indicator.Round;
import org.trellis.review.Indicator.Signal;
import org.trellis.review.Proposal;
import org.trellis.review.StudentFacts;

/** Proposes the highest tier that any indicator speaks for, with all their sentences (D4). */
final class Proposer {
	private final List<ContributedIndicator> indicators;

	/** @param indicators in the order of their sentences */
	Proposer(List<ContributedIndicator> indicators) {
		this.indicators = List.copyOf(indicators);
	}

	/** A proposal for each student of the round. */
	Map<UUID, Proposal> propose(Round round) {
		var looks = new LinkedHashMap<ContributedIndicator, Look>();
		for (var indicator : indicators) looks.put(indicator, prepare(indicator, round));
		var proposals = new HashMap<UUID, Proposal>();
		for (var facts : round.students()) proposals.put(facts.student(), propose(looks, facts));
		return proposals;
	}

	private static Proposal propose(Map<ContributedIndicator, Look> looks, StudentFacts facts) {
		var reasons = new ArrayList<String>();
		Tier highest = null;
		for (var look : looks.entrySet()) {
			var signal = look(look.getKey(), look.getValue(), facts);
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
	private static Look prepare(ContributedIndicator indicator, Round round) {
		try {
			var look = indicator.indicator().prepare(round);
			return look == null ? facts -> Optional.of(failed(indicator, "it prepared nothing")) : look;
		} catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
			return facts -> Optional.of(failed(indicator, e));
		}
	}

	private static Signal look(ContributedIndicator indicator, Look look, StudentFacts facts) {
		try {
			return look.at(facts).orElse(null);
		} catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
			return failed(indicator, e);
		}
	}

	private static Signal failed(ContributedIndicator indicator, Object why) {
		return new Signal(null, NLS.bind(Messages.indicatorFailed, new Object[] { indicator.id(), indicator.plugin(), why }));
	}
}
