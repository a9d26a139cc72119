package org.trellis.scheduling.ui.internal;

import java.util.List;

import org.trellis.scheduling.Objection;
import org.trellis.scheduling.SchedulingConstraint;
import org.trellis.scheduling.Timetable;
import org.trellis.scheduling.WeeklyTime;

/** A module's rule as this fragment contributes it: objects to nothing, and throws when it is asked about a student named Trouble. */
public final class FaultyRule implements SchedulingConstraint, SchedulingConstraint.Judge {
	@Override
	public Judge prepare(Round round) {
		return this;
	}

	@Override
	public List<Objection> seat(Timetable.Student student, Timetable.Visit visit, WeeklyTime time, Timetable timetable) {
		if (student.name().startsWith("Trouble")) throw new IllegalStateException("the module's table is gone");
		return List.of();
	}
}
