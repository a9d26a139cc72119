package org.trellis.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A class that is being reviewed. Safe to use from any thread, one call after the other; {@link #info()} and {@link #rows()} never wait,
 * the others wait for the database. Holds nothing that has to be closed.
 */
public interface OpenClass {
	Cycle cycle();

	ClassLine info();

	/** By family name. */
	List<StudentRow> rows();

	/** The reviews as they were loaded or last saved, by student; of a student whose review nobody has begun, an empty one. */
	Map<UUID, ReviewState> states();

	/**
	 * Writes what differs between two states of a student's review, and nothing else: what others changed elsewhere in it stays. The first
	 * difference brings the review into being; when somebody else did that at the same moment, it goes into theirs. A review that is marked
	 * as done gets its reviewer: the active member of staff whose e-mail address is the sign-in name, where there is exactly one.
	 *
	 * @param from what {@code to} was made from
	 * @throws org.trellis.store.StoreException when it could not be written, or the cycle is closed; the same call may be repeated
	 */
	SaveOutcome save(UUID student, ReviewState from, ReviewState to);

	/**
	 * Looks whether any of these reviews was written by somebody else.
	 *
	 * @param reviews ids from the change feed; those of other classes are ignored
	 * @return the reviews that are different now, by student
	 */
	Map<UUID, ReviewState> refresh(Collection<UUID> reviews);

	/** All reviews of a student before this cycle that were begun, of however long ago, the latest first; for who asks for them (D9). */
	List<EarlierReview> earlierReviews(UUID student);
}
