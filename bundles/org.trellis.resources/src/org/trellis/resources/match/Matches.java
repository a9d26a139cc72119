package org.trellis.resources.match;

import java.util.List;
import java.util.UUID;

import org.trellis.store.Database;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;

/** Ranks the services of the directory for a student's need (D12). An OSGi service; safe from any thread, but it reads the database: never call it on the UI thread. */
public interface Matches {
	/**
	 * Every service that serves the need's domain, with the reasons: the eligible first, then those to be clarified, then the
	 * ineligible; each part by score, the highest first, then by name. The directory is kept in memory from the first question of an open database on;
	 * what anybody writes to it counts at the next question.
	 *
	 * @throws StoreException when there is no such student, or the scope does not cover the student: the two are not told apart
	 */
	List<Match> forNeed(Database database, Scope scope, UUID student, Applicant.Need need);
}
