package org.trellis.store;

import java.util.List;

/**
 * A page of a list.
 *
 * @param next where the next page starts; null when this is the last
 */
public record Page<R>(List<R> rows, PageKey next) {
	public Page {
		rows = List.copyOf(rows);
	}
}
