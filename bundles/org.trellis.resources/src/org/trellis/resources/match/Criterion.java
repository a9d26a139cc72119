package org.trellis.resources.match;

import java.util.Objects;

/**
 * A criterion as it was contributed.
 *
 * @param id begins with the plug-in's name
 * @param label what people call it, in the language of the program
 * @param weight {@link #HARD}, or what full worth adds to the score
 * @param plugin that contributed it, for the sentence when it fails
 */
public record Criterion(String id, String label, int weight, String plugin, MatchingCriterion rule) {
	/** The weight of a criterion that excludes. */
	public static final int HARD = 0;

	public Criterion {
		Objects.requireNonNull(id);
		Objects.requireNonNull(label);
		Objects.requireNonNull(plugin);
		Objects.requireNonNull(rule);
		if (weight < 0) throw new IllegalArgumentException("A weight is hard or positive, not " + weight);
	}

	public boolean isHard() {
		return weight == HARD;
	}
}
