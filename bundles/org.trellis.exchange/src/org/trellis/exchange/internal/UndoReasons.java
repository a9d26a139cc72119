package org.trellis.exchange.internal;

import org.eclipse.osgi.util.NLS;
import org.trellis.exchange.Reason;

/** Why an undo leaves something as it is: the code for programs, which never changes, and the sentence in the language of the program. */
public final class UndoReasons {
	private UndoReasons() {
	}

	private static Reason of(String code, String text, Object... values) {
		return new Reason(code, NLS.bind(text, values));
	}

	public static Reason undoChanged() {
		return of("changed-since", Messages.undoChanged);
	}

	public static Reason undoChangedAsIs() {
		return of("changed-since", Messages.undoChangedAsIs);
	}

	public static Reason undoUsed(String user) {
		return of("used", Messages.undoUsed, user);
	}

	public static Reason undoRemoved() {
		return of("removed-since", Messages.undoRemoved);
	}

	public static Reason undoGone() {
		return of("referred-gone", Messages.undoGone);
	}

	public static Reason undoPartUsed(String user) {
		return of("part-used", Messages.undoPartUsed, user);
	}
}
