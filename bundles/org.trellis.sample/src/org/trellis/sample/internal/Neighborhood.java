package org.trellis.sample.internal;

import java.util.List;

/**
 * The homes around one elementary school.
 *
 * @param hardship is added to that of each home
 * @param languageWeights how often which language is spoken, in the order of {@link Language#all()}
 */
record Neighborhood(Campus campus, double hardship, double[] languageWeights) {
	static Neighborhood around(Campus campus, List<Language> languages, Dice dice) {
		var weights = new double[languages.size()];
		for (int i = 0; i < weights.length; i++) weights[i] = languages.get(i).share() * (i == 0 ? 1 : .4 + 1.2 * dice.unit());
		return new Neighborhood(campus, .45 * dice.bell(), weights);
	}
}
