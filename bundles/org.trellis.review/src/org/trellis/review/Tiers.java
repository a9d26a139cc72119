package org.trellis.review;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.trellis.model.review.Tier;
import org.trellis.store.Progress;

/**
 * Tiers of many students at once (D4): of a school or of the district, however large. Facts are read by one scan for each kind of them, so that a million
 * students take seconds. Every call waits for the database: never on the UI thread.
 */
public interface Tiers {
	/**
	 * Proposes a tier for everybody who is enrolled on the day of a cycle, by the same indicators and thresholds as beside the classes.
	 *
	 * @param school null for the whole district
	 * @param progress counts students; when it is cancelled, the rest is left out
	 * @param each called on this thread, in no particular order
	 * @return how many students there were
	 * @throws org.trellis.store.StoreException when the school year is gone
	 */
	int propose(Cycle cycle, UUID school, Progress progress, Consumer<Proposed> each);

	/**
	 * How tiers moved from the fall of a school year to its spring.
	 *
	 * @param school where the students were reviewed, last in spring; null for the whole district
	 * @return a line for each pair of tiers that occurs
	 */
	List<Move> movement(UUID schoolYear, UUID school);

	/**
	 * Who moved so, by family name.
	 *
	 * @param spring null for those whose tier was not decided in spring
	 * @param limit most students to give
	 */
	List<MovedStudent> moved(UUID schoolYear, UUID school, Tier fall, Tier spring, int limit);

	/**
	 * How tiers were decided in a cycle where the data proposed the same, at each school by each reviewer. Students for whom nothing was proposed are not in
	 * it, nor those of whom it is not known who decided. Whoever shows it leaves small groups out (D34): also those that schools and reviewers, laid side by
	 * side, would tell.
	 */
	List<Decided> decided(UUID cycle);

	/**
	 * Students with the same tiers.
	 *
	 * @param spring null when it was not decided in spring
	 */
	record Move(Tier fall, Tier spring, long students) {
	}

	/** @param name family name first */
	record MovedStudent(UUID student, String name) {
	}

	/**
	 * Students with like data.
	 *
	 * @param school name of the school
	 * @param reviewer sign-in name of the person who decided
	 * @param proposed what the data proposed when it was decided
	 */
	record Decided(String school, String reviewer, Tier proposed, Tier decided, long students) {
	}

	/** What the data say about one student. */
	record Proposed(StudentFacts facts, Proposal proposal) {
	}
}
