package org.trellis.review.meetings;

/** Why a student needs an individual review, the most pressing first. */
public enum QueueReason {
	/** The day on which a meeting wanted to talk about the student again has come. */
	NEXT_ON,
	/** Tier intensive, and nobody has talked about the student since the cycle began. */
	TIER_INTENSIVE,
	/** A need of intensive support, and nobody has talked about the student since the cycle began. */
	INTENSIVE_NEED,
	/** Tasks whose day has passed. */
	OVERDUE_TASKS,
	/** On the agenda of a meeting that did not get to the student. */
	NOT_REACHED
}
