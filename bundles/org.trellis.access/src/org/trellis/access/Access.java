package org.trellis.access;

import org.trellis.store.Database;

/** Answers who may see and do what, and why (D32). An OSGi service; safe from any thread, but may read the database. */
public interface Access {
	/**
	 * Signs the person in who is signed in to this computer.
	 *
	 * @param through what they use, for the audit: {@code workbench} or {@code command line}
	 * @return with a scope of nobody when nothing is known about the person
	 */
	SignedIn signIn(Database database, String through);
}
