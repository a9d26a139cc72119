package org.trellis.store;

/**
 * Whether the chain of audit lines is whole.
 *
 * @param lines how many were followed
 * @param brokenAt sequence of the first line that does not fit; 0 when the chain is whole
 */
public record AuditVerdict(long lines, long brokenAt) {
	public boolean whole() {
		return brokenAt == 0;
	}
}
