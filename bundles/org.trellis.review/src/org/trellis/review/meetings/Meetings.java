package org.trellis.review.meetings;

import java.util.List;

import org.trellis.access.SignedIn;
import org.trellis.store.Database;

/** Meetings about students, what they decide, and the tasks that follow (D5), of an open database. An OSGi service; safe to use from any thread. */
public interface Meetings {
	/** What meetings can be made from, in their order: those that bundles contribute at {@code org.trellis.review.meetingTemplates}. */
	List<MeetingTemplate> templates();

	/**
	 * @param person who reads and writes; all that is shown is within their scope, all that is written carries their name
	 * @return cheap to make; useless once the database is closed
	 */
	MeetingDesk desk(Database database, SignedIn person);

	/** What is to be done for students. Cheap to make; useless once the database is closed. */
	Tasks tasks(Database database, SignedIn person);
}
