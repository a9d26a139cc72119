package org.trellis.exchange.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.trellis.exchange.Listing;
import org.trellis.exchange.Place;
import org.trellis.exchange.Remark;
import org.trellis.exchange.Remark.Verdict;
import org.trellis.store.Reader;
import org.trellis.store.Scope;

/** What is no longer listed and cannot be removed, because something refers to it: it stays, and the report says why. */
final class InUse {
	private final Reader reader;
	private final Scope scope;
	private final Referers referers;
	private final Account account;

	InUse(Reader reader, Scope scope, Referers referers, Account account) {
		this.reader = reader;
		this.scope = scope;
		this.referers = referers;
		this.account = account;
	}

	/** @return by id who refers to it, in words for {@link #tell} */
	Map<UUID, String> of(EClass type, Collection<UUID> ids) {
		return referers.of(reader, scope, type, ids, Set.of());
	}

	/**
	 * Looks at one part.
	 *
	 * @param file the list that no longer holds it
	 * @param key what the report calls it
	 * @return true when it stays, and that was told
	 */
	boolean stays(Listing listing, UUID id, String file, String key) {
		var user = of(listing.type(), Set.of(id)).get(id);
		if (user != null) tell(listing, file, key, user);
		return user != null;
	}

	void tell(Listing listing, String file, String key, String user) {
		account.remark(new Remark(new Place(file, 0), listing.name(), listing.type().getName(), null, key, Verdict.NOTE, Reasons.stillUsed(user)));
	}
}
