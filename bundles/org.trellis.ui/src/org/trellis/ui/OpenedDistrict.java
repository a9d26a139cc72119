package org.trellis.ui;

import org.trellis.access.SignedIn;
import org.trellis.store.Database;

/**
 * The district that the window shows, and who sits in front of it.
 *
 * @param name of the district when it was opened; {@link CurrentDistrict#name} knows later ones
 * @param since point of the change feed from which on its listeners are told
 */
public record OpenedDistrict(Database database, SignedIn person, String name, long since) {
	/** What is written from now on is told. Asks the database: not on the UI thread. */
	public static OpenedDistrict of(Database database, SignedIn person, String name) {
		return new OpenedDistrict(database, person, name, database.lastChange());
	}
}
