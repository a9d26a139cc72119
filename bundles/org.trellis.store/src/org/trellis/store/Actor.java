package org.trellis.store;

/**
 * Who writes, and by what part of the program; both end in the audit line.
 *
 * @param name sign-in name of the person, never null or blank, at most 120 characters
 * @param through what was used, for example {@code workbench} or {@code import}; never null, at most 60 characters
 */
public record Actor(String name, String through) {
	public Actor {
		if (name.isBlank()) throw new IllegalArgumentException("An actor needs a name");
		if (name.length() > 120) throw new IllegalArgumentException("The name of an actor has at most 120 characters, not " + name.length());
		if (through.length() > 60) throw new IllegalArgumentException("What an actor uses is named with at most 60 characters, not " + through.length());
	}
}
