package org.trellis.review.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.trellis.model.review.TaskStatus;
import org.trellis.store.ListQuery;
import org.trellis.store.Page;
import org.trellis.store.PageKey;

/** What has to be done for students (D5). As {@link MeetingDesk} for scope, threads and failures. */
public interface Tasks {
	/** By this a query is sorted by the day that tasks are due; those without one last. */
	String DUE = "COALESCE(t.DUE, DATE('9999-12-31'))";
	/** By this a query is sorted by the family name of the student. */
	String NAME = "s.FAMILY_NAME";

	/** By due day, those without one last. */
	Page<TaskLine> page(Which which, PageKey after, int size);

	/**
	 * The same as a query, for a list that reads page by page itself. Asks nothing yet: may be called on the UI thread.
	 *
	 * @param name beginning of a family name; empty for everybody
	 * @param order expressions over the columns {@link #DUE} and {@link #NAME}, first; what makes it unique is added
	 */
	ListQuery<TaskLine> query(Which which, String name, List<String> order);

	/** How many there are of those the person may see. */
	long count(Which which);

	/** @return id of the task */
	UUID add(UUID student, String text, UUID responsible, LocalDate due);

	/** Marks a task as done. @param outcome what came of it; null for nothing to say */
	void done(UUID task, String outcome);

	/** It is not to be done any more. @param why required */
	void drop(UUID task, String why);

	/** Takes back that it was done or dropped. */
	void reopen(UUID task);

	/** Which tasks: all conditions hold together. */
	record Which(boolean mine, UUID student, UUID school, boolean open, boolean overdue) {
		public static final Which MINE = new Which(true, null, null, true, false);
		public static final Which OPEN = new Which(false, null, null, true, false);
		public static final Which OVERDUE = new Which(false, null, null, true, true);

		public static Which of(UUID student) {
			return new Which(false, student, null, false, false);
		}

		/** Of students who are at this school today. */
		public Which at(UUID place) {
			return new Which(mine, student, place, open, overdue);
		}
	}

	/** @param name of the student, family name first; {@code responsible} null while nobody was named; {@code overdue} open, and its day has passed */
	record TaskLine(UUID id, UUID student, String name, String text, String responsible, LocalDate due, TaskStatus status, LocalDate closedOn, String outcome, boolean overdue) {
	}
}
