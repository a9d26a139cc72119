package org.trellis.checks;

import java.util.Objects;
import java.util.UUID;

/**
 * One thing that a check found.
 *
 * @param type name of the class of the thing, for example {@code Student}; null when it is about no single thing
 * @param id of the thing; null when it is about no single thing
 * @param sentence what is the matter with it, one sentence for people
 */
public record CheckFinding(String type, UUID id, String sentence) {
	public CheckFinding {
		Objects.requireNonNull(sentence);
	}

	/** A finding about no single thing. */
	public static CheckFinding of(String sentence) {
		return new CheckFinding(null, null, sentence);
	}
}
