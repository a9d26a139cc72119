package org.trellis.store;

/**
 * The lines of the change feed that one commit wrote, without a gap. Lines, not objects, because a commit may have millions of them:
 * {@link Database#changesSince} reads them in pieces.
 *
 * @param first sequence of the first line
 * @param last sequence of the last line, at least {@code first}
 */
public record Commit(long first, long last) {
}
