package org.trellis.access.internal;

import java.util.function.Supplier;

import org.trellis.access.SignedIn;
import org.trellis.store.Actor;
import org.trellis.store.Database;
import org.trellis.store.Scope;

/**
 * Whoever can open the database administers it: the one role there is as long as no right was ever given. The name is that of the
 * operating system's account; who has none sees nobody.
 */
final class OwnerAccess {
	/** What there is room for in the audit. */
	private static final int NAME_LENGTH = 120;

	private final Supplier<String> account;

	/** @param account gives the name of the operating system's account; null when it tells none */
	OwnerAccess(Supplier<String> account) {
		this.account = account;
	}

	/** As {@link org.trellis.access.Access#signIn}. */
	SignedIn signIn(Database database, String through) {
		var user = account.get();
		if (user == null || user.isBlank()) return new SignedIn(new Actor("unknown", through), new Scope.Nobody(Messages.nobodySignedIn));
		return new SignedIn(new Actor(user.length() <= NAME_LENGTH ? user : user.substring(0, NAME_LENGTH), through), new Scope.WholeDistrict(Messages.owner, new Scope.Basis.Ungoverned()));
	}
}
