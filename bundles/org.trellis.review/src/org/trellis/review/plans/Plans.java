package org.trellis.review.plans;

import org.trellis.access.SignedIn;
import org.trellis.store.Database;

/** What students get: their plans of each school year (D6-D8), of an open database. An OSGi service; safe to use from any thread. */
public interface Plans {
	/**
	 * @param person who reads and writes; all that is shown is within their scope, every write asks what they may do
	 * @return cheap to make; useless once the database is closed
	 */
	PlanDesk desk(Database database, SignedIn person);

	/** The same support for many students at once. As {@link #desk}. */
	Batch batch(Database database, SignedIn person);

	/** From one school year into the next. As {@link #desk}. */
	Rollovers rollovers(Database database, SignedIn person);

	/** Lists of plans: what is due, what waits, who has none. As {@link #desk}. */
	PlanLists lists(Database database, SignedIn person);
}
