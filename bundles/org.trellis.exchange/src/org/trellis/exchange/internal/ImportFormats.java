package org.trellis.exchange.internal;

import java.util.List;

import org.trellis.exchange.ImportFormat;

/** The formats that are there. */
@FunctionalInterface
public interface ImportFormats {
	List<ImportFormat> all();

	/** A sentence for each that could not be made, or failed since. */
	default List<String> refused() {
		return List.of();
	}
}
