package org.trellis.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.trellis.model.access.AccessKind;
import org.trellis.store.Database;
import org.trellis.store.Reader;
import org.trellis.store.StoreException;

/**
 * Gives rights and takes them back. Every call needs {@link Action#MANAGE_ACCESS}, and leaves audit lines. A grant is ended and never removed, so that
 * nobody gets a right back by its end, and who could see whom remains known. An OSGi service; safe from any thread.
 */
public interface Grants {
	/**
	 * One grant, also one that has ended.
	 *
	 * @param what what it gives, in words
	 * @param holds true when it holds today
	 */
	record Line(UUID id, UUID staff, String name, AccessKind kind, String what, LocalDate begins, LocalDate ends, String grantedBy, String reason, boolean holds) {
	}

	/** All grants, by the names of the staff. */
	List<Line> list(Reader reader, SignedIn person);

	/**
	 * Gives a right. The first right in a database has to be that of an administrator who can sign in, because from then on nobody administers it who
	 * was not given that.
	 *
	 * @return the id of the grant
	 * @throws StoreException with a sentence, when it is not allowed or something is missing or too much
	 */
	UUID grant(Database database, SignedIn person, NewGrant grant);

	/**
	 * Ends a right today.
	 *
	 * @throws StoreException with a sentence, when it is not allowed, has ended already, or is that of the last administrator who can sign in
	 */
	void revoke(Database database, SignedIn person, UUID grant, String reason);

	/**
	 * Lets a member of staff sign in as a user of the operating system; a second call for the same member of staff changes the account that is there.
	 *
	 * @param signInName by which the audit calls the person
	 * @param operatingSystemUser of the computer; null when the person is not to sign in that way
	 * @return the id of the account
	 * @throws StoreException with a sentence, when it is not allowed, or somebody else has the name or the user
	 */
	UUID account(Database database, SignedIn person, UUID staff, String signInName, String operatingSystemUser);

	/**
	 * Keeps somebody from signing in, or lets him again.
	 *
	 * @throws StoreException with a sentence, when it is not allowed, there is no such account, or nobody who manages access could sign in any more
	 */
	void activate(Database database, SignedIn person, UUID account, boolean active);
}
