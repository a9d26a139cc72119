package org.trellis.review.ui.internal.restricted;

import org.eclipse.osgi.util.NLS;

/** Texts about restricted texts. */
public final class Messages extends NLS {
	public static String thereIsANote;
	public static String readNote;
	public static String readingNote;
	public static String noteTitle;
	public static String noteOf;
	public static String refused;
	public static String notOverwritten;
	public static String notRemoved;

	static {
		NLS.initializeMessages("org.trellis.review.ui.internal.restricted.messages", Messages.class);
	}

	private Messages() {
	}
}
