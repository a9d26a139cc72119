package org.trellis.review.internal;

import org.eclipse.osgi.util.NLS;

/** The sentences of the indicators, and the names of what is made. */
final class Messages extends NLS {
	public static String absence;
	public static String absenceEarly;
	public static String discipline;
	public static String disciplineMany;
	public static String previousTier;
	public static String recent;
	public static String recentEarly;
	public static String tardies;
	public static String failing;
	public static String drops;
	public static String dropOf;
	public static String move;
	public static String moves;
	public static String circumstances;
	public static String homeless;
	public static String fosterCare;
	public static String migrant;
	public static String neglected;
	public static String nothingFound;
	public static String indicatorFailed;
	public static String tierMinimal;
	public static String tierModerate;
	public static String tierIntensive;
	public static String fallOf;
	public static String springOf;
	public static String noCurrentYear;
	public static String cycleExists;
	public static String classGone;
	public static String cycleClosed;
	public static String reviewGone;
	public static String noSuchYear;
	public static String thresholdsReason;
	public static String noSuchThreshold;
	public static String thresholdWhole;
	public static String thresholdBetween;
	public static String thresholdBelow;
	public static String thresholdLater;

	static {
		NLS.initializeMessages("org.trellis.review.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
