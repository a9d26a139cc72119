package org.trellis.sample.internal;

/**
 * How a student fares in one year. Every value is a rank among all students, 0 best to 1 worst, so that shares can be set directly;
 * they hang together through the home and through each other, and drift from one year to the next.
 *
 * @param absence leads to the attendance
 * @param trouble in the domains, in the order of {@link Phrases#DOMAINS}
 */
record Outlook(double absence, double[] trouble) {
	private static final double KEPT = .8;
	private static final double NEW = .6;

	/** The raw, bell-shaped values from which ranks are taken; the first is absence. */
	record Raw(double[] values) {
		static Raw of(double hardship, double flags, Dice dice) {
			var v = new double[1 + Phrases.DOMAINS.size()];
			v[0] = .5 * hardship + .15 * flags + .85 * dice.bell();
			for (int i = 1; i < v.length; i++) v[i] = .4 * hardship + .3 * v[0] + .3 * flags + .75 * dice.bell();
			return new Raw(v);
		}

		/** A year later: most stays, some is new. */
		Raw drifted(Dice dice) {
			var v = new double[values.length];
			for (int i = 0; i < v.length; i++) v[i] = KEPT * values[i] + NEW * dice.bell();
			return new Raw(v);
		}

		Outlook ranked() {
			var trouble = new double[values.length - 1];
			for (int i = 0; i < trouble.length; i++) trouble[i] = Dice.rank(values[i + 1]);
			return new Outlook(Dice.rank(values[0]), trouble);
		}
	}

	/** Share of days absent: most students a few percent, every fifth chronically (ten percent or more), a few very often. */
	double absenceRate() {
		double q = absence;
		return .012 + .172 * q * q * q + (q > .97 ? (q - .97) * 6 : 0);
	}
}
