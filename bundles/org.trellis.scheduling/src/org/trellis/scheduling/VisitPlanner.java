package org.trellis.scheduling;

import java.util.Collection;
import java.util.List;

import org.trellis.scheduling.internal.Openings;
import org.trellis.scheduling.internal.Planning;
import org.trellis.store.Progress;

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
		return plan(task, settings, Progress.NONE);
	}

	/** @param progress is told how many moves were tried; asked now and then whether it is cancelled, then the best so far is proposed */
	public Proposal plan(PlanningTask task, PlanSettings settings, Progress progress) {
		return new Planning(task, rules, settings, progress).propose();
	}

	/**
	 * Where each student who asks and has no seat could be seated by hand while everybody else stays, or what stands against it.
	 *
	 * @return by the student's name
	 */
	public List<Opening> openings(PlanningTask task) {
		return new Openings(task, rules).find();
	}
}
