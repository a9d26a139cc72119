package org.trellis.app.internal.welcome;

import org.eclipse.osgi.util.NLS;

/** Texts of the welcome page. */
public final class Messages extends NLS {
	public static String title;
	public static String subtitle;
	public static String begin;
	public static String goOn;
	public static String goOnWhy;
	public static String sample;
	public static String sampleWhy;
	public static String make;
	public static String makeWhy;
	public static String open;
	public static String openWhy;
	public static String importFiles;
	public static String importWhy;
	public static String importNeeds;
	public static String help;
	public static String helpWhy;
	public static String recent;
	public static String recentNone;
	public static String recentWhen;
	public static String recentGone;
	public static String forget;
	public static String forgetShort;
	public static String lookJob;
	public static String tour;
	public static String tourNeeds;
	public static String tourReview;
	public static String tourReviewHow;
	public static String tourStudent;
	public static String tourStudentHow;
	public static String tourGap;
	public static String tourGapHow;
	public static String tourWeek;
	public static String tourWeekHow;
	public static String tourReport;
	public static String tourReportHow;
	public static String tourImport;
	public static String tourImportHow;

	static {
		NLS.initializeMessages("org.trellis.app.internal.welcome.messages", Messages.class);
	}

	private Messages() {
	}
}
