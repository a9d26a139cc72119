package org.trellis.ui.internal.terms;

import org.eclipse.osgi.util.NLS;

/** The words that all perspectives share. */
public final class Messages extends NLS {
	public static String gradeNumber;
	public static String gradeInfant;
	public static String gradePreschool;
	public static String gradePrekindergarten;
	public static String gradeKindergarten;
	public static String gradePostsecondary;
	public static String gradeUngraded;
	public static String intensityPrevention;
	public static String intensityEarly;
	public static String intensityIntensive;
	public static String referralDrafted;
	public static String referralConsentNeeded;
	public static String referralSent;
	public static String referralAccepted;
	public static String referralWaitlisted;
	public static String referralStarted;
	public static String referralCompleted;
	public static String referralDeclinedByFamily;
	public static String referralRejectedByProvider;
	public static String referralCouldNotReach;
	public static String referralRevoked;
	public static String importFiles;
	public static String openSample;
	public static String openDistrict;
	public static String newDistrict;

	static {
		NLS.initializeMessages("org.trellis.ui.internal.terms.messages", Messages.class);
	}

	private Messages() {
	}
}
