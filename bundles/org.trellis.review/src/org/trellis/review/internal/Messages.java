package org.trellis.review.internal;

import org.eclipse.osgi.util.NLS;

/** The sentences of the indicators, and the names of what is made. */
final class Messages extends NLS {
	static String absence;
	static String discipline;
	static String disciplineMany;
	static String previousTier;
	static String nothingFound;
	static String indicatorFailed;
	static String tierMinimal;
	static String tierModerate;
	static String tierIntensive;
	static String fallOf;
	static String springOf;
	static String noCurrentYear;
	static String cycleExists;
	static String classGone;

	static {
		NLS.initializeMessages("org.trellis.review.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
