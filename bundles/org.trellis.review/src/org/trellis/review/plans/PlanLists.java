package org.trellis.review.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.trellis.model.review.PlanStatus;
import org.trellis.store.ListQuery;

/** Lists of students of the district with their plans of the current school year. As {@link PlanDesk} for scope and failures. */
public interface PlanLists {
	/** By this a query is sorted by name. */
	String FAMILY_NAME = "s.FAMILY_NAME";

	/** Which students. */
	enum Which {
		/** Everybody with a plan. */
		PLANS,
		/** A line that is active is to be reviewed by now. */
		DUE,
		/** Somebody asked for approval. */
		APPROVAL,
		/** Enrolled, and without plan. */
		WITHOUT,
		/** To be seen in the first week of the school year. */
		FIRST_WEEK
	}

	/**
	 * A query for a list that reads page by page itself. Asks nothing yet: may be called on the UI thread.
	 *
	 * @param school where they are today; null for all
	 * @param name beginning of a family name; empty for everybody
	 * @param order expressions first; what makes it unique is added
	 */
	ListQuery<Line> query(Which which, UUID school, String name, List<String> order);

	/** How many there are of those the person may see. */
	long count(Which which, UUID school);

	/**
	 * @param name family name first
	 * @param plan null, like all behind it, for a student without
	 * @param lines that are active or proposed
	 * @param reviewOn the earliest day on which an active line is to be reviewed; null for none
	 * @param seeFirst why to be seen first; null for not
	 */
	record Line(UUID student, String name, UUID plan, PlanStatus status, int revision, int lines, LocalDate reviewOn, String seeFirst, String submittedBy) {
	}
}
