package org.trellis.reporting.internal;

import org.trellis.reporting.Figure;
import org.trellis.reporting.Figures;
import org.trellis.reporting.Question;

/** How many of the tasks whose day has come were done by then (D5); those that were dropped are not counted. A task counts where its student is enrolled. */
public final class TasksInTime extends CoreMeasure {
	public TasksInTime() {
		super("tasksInTime", Kind.PROCESS, Unit.PERCENT, Messages.measureTasks, Messages.measureTasksWhat);
	}

	@Override
	public Figures compute(Question question) {
		var sums = new Sums("SUM(CASE WHEN t.STATUS = 'DONE' AND t.CLOSED_ON <= t.DUE THEN 1 ELSE 0 END), COUNT(t.ID), COUNT(DISTINCT t.STUDENT_ID)", bySchool -> enrolled(bySchool) + " JOIN TASK t ON t.STUDENT_ID = e.STUDENT_ID", enrolledOn(question),
				"e.SCHOOL_ID", "e.STUDENT_ID", new Condition("t.STATUS <> 'DROPPED' AND t.DUE >= ? AND t.DUE < ?", question.begins(), question.day()));
		return figures(question, sums, t -> Figure.share(t.first(), t.second(), t.third()));
	}
}
