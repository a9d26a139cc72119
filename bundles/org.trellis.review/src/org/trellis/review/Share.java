package org.trellis.review;

/**
 * A share of a number of students, with how far chance alone could have moved it.
 * <p>
 * The interval is Wilson's, at 95 %: of a few students it is wide, it never leaves 0 to 1, it is not empty where nobody or everybody is part, and it holds what it
 * promises for groups of ten as well as for thousands, where the usual "plus or minus" does not (E. B. Wilson, 1927; recommended for small groups by
 * Brown, Cai and DasGupta, 2001).
 *
 * @param part from 0 to {@code of}
 * @param of more than 0
 */
public record Share(long part, long of) {
	/** The quantile of the normal distribution that leaves 2.5 % on each side. */
	private static final double Z = 1.959963984540054;

	public Share {
		if (of < 1 || part < 0 || part > of) throw new IllegalArgumentException(part + " of " + of);
	}

	public double value() {
		return (double) part / of;
	}

	/** The lower end of the interval. */
	public double low() {
		return part == 0 ? 0 : centre() - reach();
	}

	/** The upper end of the interval. */
	public double high() {
		return part == of ? 1 : centre() + reach();
	}

	private double centre() {
		return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
	}

	private double reach() {
		return Z / (1 + Z * Z / of) * Math.sqrt(value() * (1 - value()) / of + Z * Z / (4.0 * of * of));
	}

	/** Whether the interval holds another share's value: then the difference may be chance. */
	public boolean reaches(double value) {
		return low() <= value && value <= high();
	}
}
