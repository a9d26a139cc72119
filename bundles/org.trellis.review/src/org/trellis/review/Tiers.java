package org.trellis.review;

import java.util.UUID;
import java.util.function.Consumer;

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

	/** What the data say about one student. */
	record Proposed(StudentFacts facts, Proposal proposal) {
	}
}
