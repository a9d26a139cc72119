package org.trellis.scheduling;

import java.util.List;

import org.trellis.store.Reader;
import org.trellis.store.Scope;

/**
 * A rule about where a student may sit and which room a visit may take, contributed at the extension point
 * {@code org.trellis.scheduling.constraints}. The core's own rules of this kind (protected time, the subject a student needs
 * help in, what a room is fit for) come through the same point.
 * <p>
 * One object is made by its no-argument constructor and lives as long as the program; {@link #prepare} is called on background threads,
 * on several at once. Nothing that is passed in is null. A rule that throws, or that answers null, is left out and told as a failure with the name of
 * its plug-in; everything else goes on.
 */
public interface SchedulingConstraint {
	/**
	 * Called once for each schedule that is read, so that what a rule wants from the database is read for all students and visits at once.
	 *
	 * @return asked as long as the schedule is planned and edited, also after {@link Round#reader} has become invalid; never null
	 */
	Judge prepare(Round round);

	/**
	 * What a rule says of the schedule that it was prepared for. It is asked once for each possible seat and each possible room before the
	 * planner starts to search, and again by the conflict checker, which follows the user's hand in the window: it must answer at once, must answer
	 * the same when asked the same, and must not read the database. Any thread may ask, several at once.
	 */
	interface Judge {
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

	/**
	 * A schedule that will be planned, checked or edited.
	 *
	 * @param reader valid during {@link #prepare} only
	 * @param scope of the person who asks; pass it on
	 * @param timetable with all students and visits that will be asked about
	 */
	record Round(Reader reader, Scope scope, Timetable timetable) {
	}
}
