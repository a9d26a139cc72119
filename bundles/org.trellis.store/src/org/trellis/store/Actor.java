package org.trellis.store;

import java.util.Objects;

/**
 * Who writes, and by what part of the program; both end in the audit line.
 *
 * @param name sign-in name of the person, never null or blank
 * @param through what was used, for example {@code workbench} or {@code import}; never null
 */
public record Actor(String name, String through) {
	public Actor {
		if (name.isBlank()) throw new IllegalArgumentException("An actor needs a name");
		Objects.requireNonNull(through);
	}
}
