package org.trellis.ui;

import java.util.List;

/**
 * What could not be saved, and why.
 *
 * @param what all that would be lost, line by line, for a person to write down; never empty
 */
public record NotSaved(Trouble why, List<String> what) {
	public NotSaved {
		what = List.copyOf(what);
	}
}
