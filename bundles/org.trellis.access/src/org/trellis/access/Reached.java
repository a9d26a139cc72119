package org.trellis.access;

/**
 * How many students somebody sees by one right.
 *
 * @param reason a phrase that can follow "because"
 */
public record Reached(String reason, long students) {
}
