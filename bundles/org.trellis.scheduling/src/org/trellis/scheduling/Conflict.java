package org.trellis.scheduling;

import java.util.UUID;

/**
 * Something that cannot be, or must not be, in a schedule: the ids of all that take part and one sentence for people. Two
 * sessions that exclude each other make one conflict for each reason, with the session of the smaller id first.
 */
public sealed interface Conflict {
	/** One sentence in plain words. */
	String sentence();

	/** Two sessions in one room (D24). */
	record RoomDoubleBooked(UUID room, UUID session, UUID other, String sentence) implements Conflict {
	}

	/** A session in a room where a class is taught then (D24). */
	record RoomInClass(UUID room, UUID session, UUID section, String sentence) implements Conflict {
	}

	/** A provider in two sessions. */
	record ProviderDoubleBooked(UUID provider, UUID session, UUID other, String sentence) implements Conflict {
	}

	/** A student in two sessions. */
	record StudentDoubleBooked(UUID student, UUID session, UUID other, String sentence) implements Conflict {
	}

	/**
	 * A hard rule stands against a student's seat: protected time, the subject that the student needs help in (D27), or a module's.
	 *
	 * @param rule id of the rule
	 * @param because what stands against it, as the rule names it; may be null
	 */
	record SeatRefused(String rule, UUID session, UUID student, UUID because, String sentence) implements Conflict {
	}

	/**
	 * A hard rule stands against the room: kind, confidentiality, telehealth (D24), or a module's.
	 *
	 * @param because as the rule names it; may be null
	 */
	record RoomUnfit(String rule, UUID session, UUID room, UUID because, String sentence) implements Conflict {
	}

	/** More students than seats. */
	record RoomTooSmall(UUID session, UUID room, int taken, int seats, String sentence) implements Conflict {
	}

	/** No room yet. */
	record RoomMissing(UUID session, String sentence) implements Conflict {
	}

	/** More students than the visit takes at once. */
	record GroupTooLarge(UUID session, int taken, int groupSize, String sentence) implements Conflict {
	}

	/** On another weekday or at another hour than the visit, or the visit has no such day between its dates. */
	record OutsideVisit(UUID session, UUID visit, String sentence) implements Conflict {
	}

	/** Fewer ready students than the visit is made for (D26). Only visits that have a session. */
	record BelowThreshold(UUID visit, int ready, int threshold, String sentence) implements Conflict {
	}
}
