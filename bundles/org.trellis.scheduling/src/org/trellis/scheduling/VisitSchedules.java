package org.trellis.scheduling;

import java.util.List;
import java.util.UUID;

import org.trellis.store.Actor;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.store.Reader;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;

/**
 * The schedules of schools as they are stored. An OSGi service; safe from any thread, but it reads the database: never call it
 * on the UI thread.
 */
public interface VisitSchedules {
	/**
	 * Everything that a school's schedule has to fit into, its sessions, and who asks for a seat: students with an accepted or
	 * waitlisted referral to the service of one of its visits. Visits whose last day is over are left out.
	 *
	 * @throws StoreException when the scope does not cover the school's students, or there is no such school
	 */
	PlanningTask task(Reader reader, Scope scope, UUID school);

	/**
	 * The rules for a schedule that was read, and for students whom the timetable got afterwards: with what each has read about them.
	 *
	 * @param timetable all students and visits that the rules will be asked about
	 */
	PreparedRules rules(Reader reader, Scope scope, Timetable timetable);

	/** Every conflict that a session of the school takes part in, also with sessions of other schools (D24). */
	List<Conflict> conflicts(Reader reader, Scope scope, UUID school);

	/** Plans a school's sessions (D28). Nothing is written. */
	Proposal propose(Reader reader, Scope scope, UUID school, PlanSettings settings, Progress progress);

	/**
	 * Writes what was proposed, as one transaction.
	 *
	 * @throws StoreException when the school's sessions are no longer those that the proposal was made from, or it would now have a
	 *     conflict: nothing is written then
	 */
	Accepted accept(Database database, Actor actor, Scope scope, UUID school, Proposal proposal);

	/** The schools that the scope covers, by name. */
	List<SchoolVisits> schools(Reader reader, Scope scope);

	/** Students of a school whose name contains a text, by name, with what their seats are checked against; for seats that nobody asked for by a referral. */
	List<Timetable.Student> students(Reader reader, Scope scope, UUID school, String text, int most);

	/**
	 * Writes edits by hand, as one transaction. Conflicts of the schedule do not keep it from being stored; but when others changed one of
	 * the same sessions meanwhile, nothing is written and what clashes is returned.
	 */
	SaveOutcome save(Database database, Actor actor, Scope scope, UUID school, List<SessionChange> changes);

	/** How many sessions were written. */
	record Accepted(int added, int changed, int removed) {
	}
}
