package org.trellis.ui;

import org.trellis.access.SignedIn;
import org.trellis.store.Database;

/**
 * The district that the window shows, and who sits in front of it.
 *
 * @param name of the district
 */
public record OpenedDistrict(Database database, SignedIn person, String name) {
}
