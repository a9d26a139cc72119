package org.trellis.sample.internal;

import org.trellis.model.district.Staff;

/**
 * A member of staff.
 *
 * @param signIn the name under which what they typed is recorded
 */
record Person(Staff staff, String givenName, String familyName, String signIn) {
}
