package org.trellis.scheduling;

import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.trellis.scheduling.internal.Planning;

/**
 * Proposes sessions for the visits of a school or of a district (D28): everybody who asks gets a seat where that is possible
 * without any hard conflict, little of what was published moves, and whoever is left gets a reason with the least that would
 * have to give. The proposal depends on the task and the settings alone. Keeps nothing between calls; any thread may use it.
 */
public final class VisitPlanner {
	private final List<Rule> rules;

	public VisitPlanner(Collection<Rule> rules) {
		this.rules = List.copyOf(rules);
	}

	public Proposal plan(PlanningTask task, PlanSettings settings) {
		return plan(task, settings, () -> false);
	}

	/** @param cancelled asked now and then; once it says true the best so far is proposed */
	public Proposal plan(PlanningTask task, PlanSettings settings, BooleanSupplier cancelled) {
		return new Planning(task, rules, settings, cancelled).propose();
	}
}
