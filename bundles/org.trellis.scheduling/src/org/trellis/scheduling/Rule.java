package org.trellis.scheduling;

import java.util.Objects;

/**
 * A contributed rule with what its contribution says of it, prepared for one timetable: {@link SchedulingRules#prepare} makes them.
 *
 * @param id for example {@code org.trellis.scheduling.protectedTime}
 * @param label what people call it
 * @param weight {@link #HARD} for a rule that no plan breaks; otherwise what each objection costs, 1 to 500, where a student
 *     without a seat costs 1,000
 * @param plugin name of the plug-in that contributes it; null when none does
 */
public record Rule(String id, String label, int weight, SchedulingConstraint.Judge judge, String plugin) {
	public static final int HARD = 0;
	public static final int HEAVIEST = 500;

	public Rule {
		Objects.requireNonNull(id);
		Objects.requireNonNull(label);
		Objects.requireNonNull(judge);
		checked(id, weight);
	}

	static int checked(String id, int weight) {
		if (weight < HARD || weight > HEAVIEST) throw new IllegalArgumentException("The weight of " + id + " is not between 0 and 500: " + weight);
		return weight;
	}

	/** A rule that no plug-in contributes. */
	public Rule(String id, String label, int weight, SchedulingConstraint.Judge judge) {
		this(id, label, weight, judge, null);
	}

	public boolean hard() {
		return weight == HARD;
	}
}
