package org.trellis.scheduling.ui.internal;

import java.util.Collection;

import org.trellis.scheduling.PlanningTask;
import org.trellis.scheduling.PreparedRules;
import org.trellis.scheduling.SchoolVisits;
import org.trellis.scheduling.Timetable;
import org.trellis.scheduling.VisitSchedules;
import org.trellis.ui.OpenedDistrict;

/** A school's schedule as it is stored, with the rules for it. */
record StoredWeek(PlanningTask task, PreparedRules rules) {
	/**
	 * Reads it; not on the UI thread.
	 *
	 * @param known students whom the rules are to know besides
	 */
	static StoredWeek read(VisitSchedules schedules, OpenedDistrict opened, SchoolVisits school, Collection<Timetable.Student> known) {
		var scope = opened.person().scope();
		var task = schedules.task(opened.database(), scope, school.id());
		return new StoredWeek(task, schedules.rules(opened.database(), scope, task.timetable().with(known)));
	}
}
