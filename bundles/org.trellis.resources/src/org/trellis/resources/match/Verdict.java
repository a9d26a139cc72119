package org.trellis.resources.match;

import java.util.Objects;

/** What a criterion says of one student and one service. Its sentence is in the language of the program, one line, and names no student. */
public sealed interface Verdict {
	/** Null only for {@link Silent}. */
	String sentence();

	/**
	 * Speaks for the service.
	 *
	 * @param worth how well it suits, 0 to 1; multiplied by the criterion's weight
	 */
	record Suits(double worth, String sentence) implements Verdict {
		public Suits {
			Objects.requireNonNull(sentence);
			if (!(worth >= 0 && worth <= 1)) throw new IllegalArgumentException("A worth is between 0 and 1, not " + worth);
		}
	}

	/**
	 * Speaks against it; from a hard criterion it makes the student ineligible.
	 *
	 * @param remedy what would make the student eligible, as a clause that can follow "would be", for example "from October 1"; null
	 *     when nothing can
	 */
	record Excludes(String sentence, String remedy) implements Verdict {
		public Excludes {
			Objects.requireNonNull(sentence);
		}
	}

	/** The data does not say; the sentence names what to find out. Excludes nobody. */
	record NotKnown(String sentence) implements Verdict {
		public NotKnown {
			Objects.requireNonNull(sentence);
		}
	}

	/** The criterion has nothing to do with this service. */
	record Silent() implements Verdict {
		@Override
		public String sentence() {
			return null;
		}
	}

	/** The criterion could not look: its plug-in is broken. Made by the workbench, never by a criterion. */
	record Failed(String sentence) implements Verdict {
	}

	static Verdict silent() {
		return new Silent();
	}
}
