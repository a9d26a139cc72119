package org.trellis.scheduling.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.trellis.scheduling.Objection;
import org.trellis.scheduling.SchedulingConstraint;
import org.trellis.scheduling.Timetable;

/** A room is in the visit's school, of the kind that the visit needs, confidential and fit for video where that is needed (D24). */
public final class RoomFitRule implements SchedulingConstraint, SchedulingConstraint.Judge {
	public static final String ID = "org.trellis.scheduling.roomFit";

	@Override
	public Judge prepare(Round round) {
		return this;
	}

	@Override
	public List<Objection> room(Timetable.Room room, Timetable.Visit visit, Timetable timetable) {
		var objections = new ArrayList<Objection>();
		if (!room.school().equals(visit.school())) object(objections, "is in another school", "it were in this school");
		if (visit.roomKind() != null && visit.roomKind() != room.kind()) {
			var kind = visit.roomKind().name().toLowerCase(Locale.ROOT);
			object(objections, "is not of kind " + kind, "a room of another kind than " + kind + " would do");
		}
		if (visit.confidential() && !room.confidential()) object(objections, "is not confidential", "nobody could overhear what is said in it");
		if (visit.telehealth() && !room.telehealth()) object(objections, "is not fit for video", "it were fit for video");
		return objections;
	}

	private static void object(List<Objection> objections, String cause, String relaxation) {
		objections.add(new Objection(null, cause, relaxation));
	}
}
