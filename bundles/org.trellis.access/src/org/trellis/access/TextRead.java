package org.trellis.access;

import java.util.Objects;

/** What came of asking for a restricted text. */
public sealed interface TextRead {
	/**
	 * The text, and a line for each student it is about that says who read it.
	 *
	 * @param text empty where there is none, which leaves no line
	 * @param reason why it was allowed
	 */
	record Given(String text, String reason) implements TextRead {
		public Given {
			Objects.requireNonNull(text);
		}
	}

	record Withheld(Decision.Refused refusal) implements TextRead {
	}
}
