package org.trellis.scheduling.internal.rules;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.trellis.scheduling.Objection;
import org.trellis.scheduling.SchedulingConstraint;
import org.trellis.scheduling.Timetable;
import org.trellis.scheduling.WeeklyTime;
import org.trellis.scheduling.internal.Messages;

/** Students are not taken from protected time (D27). */
public final class ProtectedTimeRule implements SchedulingConstraint, SchedulingConstraint.Judge {
	public static final String ID = "org.trellis.scheduling.protectedTime";

	@Override
	public Judge prepare(Round round) {
		return this;
	}

	@Override
	public List<Objection> seat(Timetable.Student student, Timetable.Visit visit, WeeklyTime time, Timetable timetable) {
		if (!time.takesPlace()) return List.of();
		return timetable.protectedTimesOf(visit.school()).stream()
				.filter(p -> p.holdsFor(student.grade()) && p.holdsOn(time.weekday()) && time.meets(time.weekday(), p.begins(), p.ends()))
				.map(p -> new Objection(p.id(), NLS.bind(Messages.protectedTime, p.reason()), NLS.bind(Messages.protectedTimeIf, p.reason())))
				.toList();
	}
}
