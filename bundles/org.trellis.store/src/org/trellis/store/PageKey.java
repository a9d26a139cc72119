package org.trellis.store;

import java.util.List;

/** The sort values of the last row of a page. Opaque to callers; made by the store. */
public record PageKey(List<Object> values) {
	/** Before the first row. */
	public static final PageKey START = new PageKey(List.of());

	public PageKey {
		values = List.copyOf(values);
	}
}
