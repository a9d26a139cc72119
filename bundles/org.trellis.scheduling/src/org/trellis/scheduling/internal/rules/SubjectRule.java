package org.trellis.scheduling.internal.rules;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.trellis.scheduling.Objection;
import org.trellis.scheduling.SchedulingConstraint;
import org.trellis.scheduling.Timetable;
import org.trellis.scheduling.WeeklyTime;
import org.trellis.scheduling.internal.Messages;

/** Students are not taken from the subject that the visit helps them with (D27). */
public final class SubjectRule implements SchedulingConstraint, SchedulingConstraint.Judge {
	public static final String ID = "org.trellis.scheduling.subject";

	@Override
	public Judge prepare(Round round) {
		return this;
	}

	@Override
	public List<Objection> seat(Timetable.Student student, Timetable.Visit visit, WeeklyTime time, Timetable timetable) {
		var objections = new ArrayList<Objection>();
		if (visit.subject() == null || visit.subject().isBlank()) return objections;
		for (var membership : student.classes()) {
			for (var meeting : timetable.meetingsOf(membership.section())) {
				if (!sameSubject(visit.subject(), meeting.subject())) continue;
				if (!time.meets(meeting.time().within(membership.from(), membership.to()))) continue;
				objections.add(new Objection(meeting.section(), NLS.bind(Messages.subject, meeting.subject(), meeting.name()), NLS.bind(Messages.subjectIf, meeting.subject())));
				break;
			}
		}
		return objections;
	}

	private static boolean sameSubject(String a, String b) {
		return b != null && a.strip().equalsIgnoreCase(b.strip());
	}
}
