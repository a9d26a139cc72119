package org.trellis.scheduling;

/**
 * How hard to search. The same task with the same settings gives the same proposal, on any machine.
 *
 * @param steps moves to try; more may place more, and takes longer
 */
public record PlanSettings(long seed, int steps) {
	/** Enough for a school; a second or two. */
	public static final PlanSettings DEFAULT = new PlanSettings(1, 300_000);

	public PlanSettings {
		if (steps < 0) throw new IllegalArgumentException("Steps are not negative: " + steps);
	}
}
