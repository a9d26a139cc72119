package org.trellis.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * An import that was committed, as the journal knows it.
 *
 * @param id by which it is undone
 * @param format id of the format, which need not be installed any more
 * @param files names of the files, separated by commas; cut with an ellipsis where they were very many
 * @param added how many things were added; {@code changed} and {@code dropped} likewise
 * @param rejected how many rows were rejected
 * @param undoneAt null while the import stands; {@code undoneBy} likewise
 */
public record PastImport(UUID id, String format, String files, Instant startedAt, String startedBy, int added, int changed, int dropped, int rejected, Instant undoneAt, String undoneBy) {
	public boolean isUndone() {
		return undoneAt != null;
	}
}
