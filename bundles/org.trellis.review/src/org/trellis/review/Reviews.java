package org.trellis.review;

import org.trellis.access.SignedIn;
import org.trellis.store.Database;

/** Gives access to the reviews of an open database. An OSGi service; safe to use from any thread. */
public interface Reviews {
	/**
	 * @param person who reads and writes; all that is shown is within their scope, all that is written carries their name
	 * @return cheap to make; useless once the database is closed
	 */
	ClassReviews of(Database database, SignedIn person);

	/** Tiers of a school or of the district as a whole. Cheap to make; useless once the database is closed. */
	Tiers tiers(Database database, SignedIn person);

	/** The numbers by which tiers are proposed, of an open database. Cheap to make; useless once the database is closed. */
	TierThresholds thresholds(Database database, SignedIn person);
}
