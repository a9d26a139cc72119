package org.trellis.reporting;

/** What may be shown of a figure, so that no small group can be seen in it or computed from it (D34). */
public sealed interface Shown {
	/** @param base {@link Figure#NONE} for a plain count */
	record Exact(long value, long base) implements Shown {
	}

	/** Bottom coded: so many of the base at most. */
	record AtMost(long value, long base) implements Shown {
	}

	/** Top coded: so many of the base at least. */
	record AtLeast(long value, long base) implements Shown {
	}

	/**
	 * The number is withheld, because the group is small or because a small one could be computed from it.
	 *
	 * @param base what it would be a share of; {@link Figure#NONE} when that is withheld too, or when there is none
	 */
	record Withheld(long base) implements Shown {
	}

	/** Not known, whatever the group: the sentence says why. */
	record NotKnown(String because) implements Shown {
	}
}
