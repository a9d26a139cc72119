package org.trellis.review.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.Contributed;
import org.trellis.model.review.Tier;
import org.trellis.review.Indicator.Look;
import org.trellis.review.Indicator.Round;
import org.trellis.review.Indicator.Signal;
import org.trellis.review.Proposal;
import org.trellis.review.StudentFacts;
import org.trellis.review.Threshold;

/** Proposes the highest tier that any indicator speaks for, with all their sentences (D4). */
final class Proposer {
	private final List<ContributedIndicator> indicators;

	/** @param indicators in the order of their sentences */
	Proposer(List<ContributedIndicator> indicators) {
		this.indicators = List.copyOf(indicators);
	}

	/**
	 * A proposal for each student of the round.
	 *
	 * @param set the thresholds that the district set, by their keys
	 */
	Map<UUID, Proposal> propose(Round round, Map<String, BigDecimal> set) {
		var inOrder = inOrder(round, set);
		var proposals = new HashMap<UUID, Proposal>();
		for (int i = 0; i < inOrder.size(); i++) proposals.put(round.students().get(i).student(), inOrder.get(i));
		return proposals;
	}

	/** The same, in the order of the students. */
	List<Proposal> inOrder(Round round, Map<String, BigDecimal> set) {
		var looks = new LinkedHashMap<ContributedIndicator, Look>();
		for (var indicator : indicators) looks.put(indicator, prepare(indicator, round.with(indicator.values(set))));
		return round.students().stream().map(facts -> propose(looks, facts)).toList();
	}

	/** All thresholds, in the order of the indicators. */
	List<Threshold> thresholds() {
		return indicators.stream().flatMap(i -> i.thresholds().stream()).toList();
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
		return facts.attendance() == null && facts.recent() == null && facts.marks().isEmpty() && facts.incidents() == 0 && facts.previous() == null;
	}

	/** An indicator of a stranger may fail; the reviewers see that it did, and go on with the others. */
	private static Look prepare(ContributedIndicator indicator, Round round) {
		return Contributed.call(() -> {
			var look = indicator.indicator().prepare(round);
			return look == null ? facts -> Optional.of(failed(indicator, "it prepared nothing")) : look;
		}, e -> facts -> Optional.of(failed(indicator, e)));
	}

	private static Signal look(ContributedIndicator indicator, Look look, StudentFacts facts) {
		return Contributed.call(() -> look.at(facts).orElse(null), e -> failed(indicator, e));
	}

	private static Signal failed(ContributedIndicator indicator, Object why) {
		return new Signal(null, NLS.bind(Messages.indicatorFailed, new Object[] { indicator.id(), indicator.plugin(), why }));
	}
}
