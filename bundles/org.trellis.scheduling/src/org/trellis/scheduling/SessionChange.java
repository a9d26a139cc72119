package org.trellis.scheduling;

import java.util.UUID;

/**
 * What was done to one session.
 *
 * @param before null when the session is new
 * @param after null when the session is taken out
 */
public record SessionChange(PlacedSession before, PlacedSession after) {
	public SessionChange {
		if (before == null && after == null) throw new IllegalArgumentException("A change changes a session");
		if (before != null && after != null && !before.id().equals(after.id())) throw new IllegalArgumentException("A change is about one session");
	}

	/** Of the session. */
	public UUID id() {
		return any().id();
	}

	/** The session after the change, or before it when it is taken out. */
	public PlacedSession any() {
		return after == null ? before : after;
	}

	public SessionChange inverse() {
		return new SessionChange(after, before);
	}
}
