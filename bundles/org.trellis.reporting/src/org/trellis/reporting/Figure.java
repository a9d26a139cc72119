package org.trellis.reporting;

import java.util.Objects;

/** What a measure says of a school or of the district, before small groups are protected. Never shown as it is. */
public sealed interface Figure {
	/** There is no base. */
	long NONE = -1;

	/**
	 * @param value what is counted
	 * @param base what it is a share of; {@link #NONE} for a plain count
	 * @param people how many students are behind it, so that a small group is recognized; {@link #NONE} when it is about no students
	 */
	record Known(long value, long base, long people) implements Figure {
		public Known {
			if (value < 0 || base < NONE || people < NONE) throw new IllegalArgumentException(value + " of " + base + ", people: " + people);
			if (base != NONE && value > base) throw new IllegalArgumentException(value + " is more than " + base);
		}

		boolean isShare() {
			return base != NONE;
		}
	}

	/** @param because why, as a sentence in the language of the program */
	record NotKnown(String because) implements Figure {
		public NotKnown {
			Objects.requireNonNull(because);
		}
	}

	/** So many of these students. */
	static Figure students(long some, long of) {
		return new Known(some, of, of);
	}

	/** A share of something else than students, for example of school days, that so many students have together. */
	static Figure share(long some, long of, long people) {
		return new Known(some, of, people);
	}

	/** So many things that are about so many students. */
	static Figure count(long things, long people) {
		return new Known(things, NONE, people);
	}

	/** So many things that are about no student. */
	static Figure withoutPeople(long things) {
		return new Known(things, NONE, NONE);
	}
}
