package org.trellis.review.plans;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The way from one school year into the next (D8): what is unfinished goes on in a new draft, what was meant for a short time ends, and it is said who is to be seen in the first week. As {@link PlanDesk} for threads and failures; needs the right to write plans of the whole
 * school, or of the whole district.
 */
public interface Rollovers {
	/** What a run would do, student by student. Nothing is written. */
	Preview look(Asked asked);

	/** Does it, as one piece of work, from what is stored now. */
	Run confirm(Asked asked);

	/** The runs of those places whose plans the person may write, the latest first. */
	List<Run> runs();

	/** Takes a run back: plans that it made go, as long as nobody went on with them, and what it ended is as before. */
	Undone undo(UUID run);

	/** @param to null for the year after, which is made where there is none yet; {@code school} null for the whole district; {@code except} students who are left out */
	record Asked(UUID from, UUID to, UUID school, Set<UUID> except) {
		public Asked {
			except = Set.copyOf(except);
		}
	}

	enum Kind {
		/** Must be seen in the first week of September. */
		SEE_FIRST,
		/** Goes on in the new year. */
		CARRIED,
		/** Ends with the old year. */
		ENDS,
		/** Loses its force over the summer. */
		PAPER,
		/** Is not rolled over. */
		LEFT_OUT
	}

	/**
	 * One thing that happens, or is to be thought of.
	 *
	 * @param student null for what concerns all, as an agreement with a partner
	 * @param name family name first; null without a student
	 * @param what the support, or the paper; null for a student who is left out
	 * @param why a sentence; null where nothing has to be said
	 */
	record Item(Kind kind, UUID student, String name, String what, String why) {
	}

	/** @param to name of the new year; {@code items} by kind and name; {@code plans} new drafts */
	record Preview(String to, List<Item> items, int plans) {
		public Preview {
			items = List.copyOf(items);
		}

		public long count(Kind kind) {
			return items.stream().filter(i -> i.kind() == kind).count();
		}
	}

	/** @param place id of the school, {@code school} its name; null for the whole district; {@code undoneAt} null while it holds */
	record Run(UUID id, UUID place, String from, String to, String school, String by, Instant at, int plans, int carried, int ended, String undoneBy, Instant undoneAt) {
	}

	/** @param plans that are gone; {@code kept} what somebody went on with, and why it stays, in sentences */
	record Undone(int plans, List<String> kept) {
		public Undone {
			kept = List.copyOf(kept);
		}
	}
}
