package org.trellis.access.internal;

import java.util.function.Supplier;

import org.trellis.access.Access;
import org.trellis.access.SignedIn;
import org.trellis.store.Actor;
import org.trellis.store.Database;
import org.trellis.store.Scope;

/**
 * Whoever can open the database administers it: the one role there is as long as a database has one user. The name is that of the
 * operating system's account; who has none sees nobody.
 */
public final class OwnerAccess implements Access {
	/** What there is room for in the audit. */
	private static final int NAME_LENGTH = 120;

	private final Supplier<String> account;

	/** For declarative services. */
	public OwnerAccess() {
		this(() -> System.getProperty("user.name"));
	}

	/** @param account gives the name of the operating system's account; null when it tells none */
	OwnerAccess(Supplier<String> account) {
		this.account = account;
	}

	@Override
	public SignedIn signIn(Database database, String through) {
		var user = account.get();
		if (user == null || user.isBlank()) return new SignedIn(new Actor("unknown", through), new Scope.Nobody("the operating system does not say who is signed in"));
		return new SignedIn(new Actor(user.length() <= NAME_LENGTH ? user : user.substring(0, NAME_LENGTH), through), new Scope.WholeDistrict("administrator of the district"));
	}
}
