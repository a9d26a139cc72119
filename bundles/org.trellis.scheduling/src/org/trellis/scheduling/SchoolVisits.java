package org.trellis.scheduling;

import java.util.UUID;

/**
 * A school whose schedule can be shown.
 *
 * @param visits how many visits it has that are not over
 */
public record SchoolVisits(UUID id, String name, int visits) {
}
