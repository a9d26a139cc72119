package org.trellis.access.internal;

import org.trellis.access.Access;
import org.trellis.access.SignedIn;
import org.trellis.store.Actor;
import org.trellis.store.Database;
import org.trellis.store.Scope;

/**
 * Whoever can open the database administers it: the one role there is as long as a database has one user. The name is that of the
 * operating system's account; a blank one sees nobody.
 */
public final class OwnerAccess implements Access {
	@Override
	public SignedIn signIn(Database database, String through) {
		var user = System.getProperty("user.name", "");
		if (user.isBlank()) return new SignedIn(new Actor("unknown", through), new Scope.Nobody("the operating system does not say who is signed in"));
		return new SignedIn(new Actor(user, through), new Scope.WholeDistrict("administrator of the district"));
	}
}
