package org.trellis.reporting.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of measures and of the catalogue. */
public final class Messages extends NLS {
	public static String measureReviewed;
	public static String measureReviewedWhat;
	public static String measurePlan;
	public static String measurePlanWhat;
	public static String measureServed;
	public static String measureServedWhat;
	public static String measureReferred;
	public static String measureReferredWhat;
	public static String measureDelivered;
	public static String measureDeliveredWhat;
	public static String measurePartners;
	public static String measurePartnersWhat;
	public static String measureChronic;
	public static String measureChronicWhat;
	public static String measureAttendance;
	public static String measureAttendanceWhat;
	public static String noAttendance;
	public static String noSchoolYear;
	public static String noSuchSchoolYear;
	public static String measureFailed;
	public static String reportFailed;
	public static String reportWithoutAttributes;
	public static String reportIdTaken;
	public static String reportWithoutDesign;
	public static String reportParameterType;

	static {
		NLS.initializeMessages("org.trellis.reporting.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
