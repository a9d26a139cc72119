package org.trellis.review;

import java.util.UUID;

/** A school in the list of schools. */
public record SchoolLine(UUID id, String name) {
}
