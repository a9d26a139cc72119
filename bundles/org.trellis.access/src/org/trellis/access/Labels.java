package org.trellis.access;

import org.trellis.access.internal.Words;
import org.trellis.model.access.RestrictedLabel;

/** What people read for the labels of restricted texts, in the language of the program (D33). */
public final class Labels {
	private Labels() {
	}

	/** As what can follow "about". */
	public static String of(RestrictedLabel label) {
		return Words.label(label);
	}
}
