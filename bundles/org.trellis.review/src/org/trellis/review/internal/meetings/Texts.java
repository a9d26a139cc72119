package org.trellis.review.internal.meetings;

import org.trellis.store.Scope;

/** Notes are restricted (D33). They are read here only to be added to, and shown to nobody. */
final class Texts {
	private Texts() {
	}

	static Scope appending(Scope scope) {
		return Scope.Opened.whole(scope);
	}
}
