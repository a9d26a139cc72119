package org.trellis.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * An import that was committed, as the journal knows it.
 *
 * @param id by which it is undone
 * @param format id of the format, which need not be installed any more
 * @param source name of the system that the files came from; null for an import of a release that did not note it
 * @param chosen names of the folders and files that were chosen, separated by commas; null as for {@code source}
 * @param files names of the files, separated by commas; cut with an ellipsis where they were very many
 * @param added how many things were added; {@code changed} and {@code dropped} likewise
 * @param rejected how many rows were rejected
 * @param undoneAt null while the import stands; {@code undoneBy} likewise
 */
public record PastImport(UUID id, String format, String source, String chosen, String files, Instant startedAt, String startedBy, int added, int changed, int dropped, int rejected, Instant undoneAt, String undoneBy) {
	/** What the person chose, as far as it is known: a name by which to know the import again. */
	public String name() {
		return chosen == null ? files : chosen;
	}

	public boolean isUndone() {
		return undoneAt != null;
	}
}
