package org.trellis.scheduling.ui.internal;

import java.util.List;
import java.util.TreeSet;

import org.trellis.model.district.Weekday;
import org.trellis.scheduling.ScheduleDraft;
import org.trellis.scheduling.SchoolVisits;
import org.trellis.scheduling.WeeklyTime;
import org.trellis.ui.OpenedDistrict;

/** The schedule that the perspective shows. */
record OpenWeek(OpenedDistrict district, SchoolVisits school, ScheduleDraft draft) {
	/** The days of the school, and others on which there is something. */
	List<Weekday> days() {
		var found = new TreeSet<>(WeeklyTime.SCHOOL_DAYS);
		draft.sessions().forEach(s -> found.add(s.weekday()));
		draft.task().visits().forEach(v -> found.add(draft.timetable().visit(v).time().weekday()));
		return List.copyOf(found);
	}

	Moves moves() {
		return new Moves(draft, school.id(), days());
	}
}
