package org.trellis.scheduling;

import java.util.List;

/** What came of saving edits of a schedule. */
public sealed interface SaveOutcome {
	/**
	 * Everything is written.
	 *
	 * @param stored the sessions as they are stored now, without those that were taken out
	 */
	record Saved(List<PlacedSession> stored) implements SaveOutcome {
		public Saved {
			stored = List.copyOf(stored);
		}
	}

	/** Nothing is written, because others changed the same sessions meanwhile. */
	record Clashed(List<Clash> clashes) implements SaveOutcome {
		public Clashed {
			clashes = List.copyOf(clashes);
		}
	}

	/**
	 * A session that two people changed.
	 *
	 * @param base as it was before both; null when it is new
	 * @param mine as it was to be saved; null when it was to be taken out
	 * @param theirs as it is stored now; null when it was taken out
	 */
	record Clash(PlacedSession base, PlacedSession mine, PlacedSession theirs) {
	}
}
