package org.trellis.store;

import java.time.Instant;
import java.util.UUID;

/**
 * One written aggregate: a line of the change feed, which is the audit. Sequences follow the order of commits without a gap, so
 * that a reader who has seen up to one never misses an earlier one.
 *
 * @param type name of the root's class, for example {@code Student}
 */
public record Change(long sequence, Instant at, String actor, Kind kind, String type, UUID id) {
	public enum Kind {
		CREATED, CHANGED, DELETED, READ
	}
}
