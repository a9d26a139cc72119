package org.trellis.review.ui.internal.entry;

/** What a single key does when no entry has been begun. */
public enum Command {
	ACCEPT_TIER, TIER_MINIMAL, TIER_MODERATE, TIER_INTENSIVE, NOTE, REMOVE, INFORMANT, EARLIER, REVIEWED
}
