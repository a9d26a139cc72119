package org.trellis.store;

import java.util.Set;
import java.util.UUID;

/**
 * The students that a signed-in person may see. Every load and every query that touches people takes one; there is no
 * way around it. The store turns it into a condition in SQL, so that lists and single answers follow the same rule (D32).
 */
public sealed interface Scope {
	/** Why the person sees this, as a phrase that can follow "because": never null. */
	String reason();

	/** All students of the district. */
	record WholeDistrict(String reason) implements Scope {
	}

	/**
	 * Students who are enrolled at one of these schools in the current school year, today; whoever has left a school is out of it the same day.
	 *
	 * @param schools ids of schools; empty means nobody
	 */
	record Schools(Set<UUID> schools, String reason) implements Scope {
		public Schools {
			schools = Set.copyOf(schools);
		}
	}

	/** Nobody: what an unknown role or a missing fact leads to. */
	record Nobody(String reason) implements Scope {
	}
}
