package org.trellis.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.trellis.model.review.Season;
import org.trellis.store.Progress;

/**
 * The yearly review of every student, class by class (D1, D2). A class is a homeroom section of the cycle's school year. Every call
 * may wait for the database: never on the UI thread. Failures are {@link org.trellis.store.StoreException}s with a sentence.
 */
public interface ClassReviews {
	/**
	 * The cycle that is worked on: of the current school year, not closed, the one that began last, else the one that begins next; where all
	 * are closed, the last of them, to be read.
	 */
	Optional<Cycle> currentCycle();

	/**
	 * Makes a cycle in the current school year: fall from its first day to the end of November, spring from February to the end of May.
	 *
	 * @throws org.trellis.store.StoreException when no school year is marked as the current one, or it has such a cycle already
	 */
	Cycle startCycle(Season season);

	/** The season that comes next in the current school year; empty when there is no current school year or both are there. */
	Optional<Season> nextSeason();

	/** All schools by name. */
	List<SchoolLine> schools();

	/** How far each school is; schools without students in classes are missing. Reads one line per school, but counts the whole district. */
	Map<UUID, Reviewed> reviewedBySchool(Cycle cycle);

	/** The classes of a school by grade and name. */
	List<ClassLine> classes(Cycle cycle, UUID school);

	/**
	 * Classes whose own name, teacher or school contains a text, in any case.
	 *
	 * @param limit most lines to give; one more than is shown tells that there are more
	 */
	List<ClassLine> findClasses(Cycle cycle, String text, int limit);

	/**
	 * Opens a class for its review: who is in it, what the data says, and the reviews that were begun. Writes nothing.
	 *
	 * @throws org.trellis.store.StoreException when there is no such class any more
	 */
	OpenClass open(Cycle cycle, UUID section, Progress progress);
}
