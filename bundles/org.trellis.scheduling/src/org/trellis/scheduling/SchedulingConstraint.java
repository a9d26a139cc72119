package org.trellis.scheduling;

import java.util.List;

/**
 * A rule about where a student may sit and which room a visit may take, contributed at the extension point
 * {@code org.trellis.scheduling.constraints}. The core's own rules of this kind (protected time, the subject a student needs
 * help in, what a room is fit for) come through the same point.
 * <p>
 * A constraint is asked once for each possible seat and each possible room before the planner starts to search, and again by the
 * conflict checker; it is never called within the search, and may therefore take its time. It must answer the same when asked
 * the same: it looks at nothing but its arguments. Nothing that is passed in is null. One object is made by its no-argument
 * constructor and used for as long as the workbench runs, on any one thread at a time or several at once.
 */
public interface SchedulingConstraint {
	/**
	 * May this student be taken to this visit at this time?
	 *
	 * @param time a session's time within the visit, with the visit's dates
	 * @return one objection for each thing that stands against it; empty when nothing does
	 */
	default List<Objection> seat(Timetable.Student student, Timetable.Visit visit, WeeklyTime time, Timetable timetable) {
		return List.of();
	}

	/** May this visit take this room? Who else is in the room at the time is not the question here. */
	default List<Objection> room(Timetable.Room room, Timetable.Visit visit, Timetable timetable) {
		return List.of();
	}
}
