package org.trellis.reporting.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of measures and of the catalogue, and the sentences for whoever makes a report. What is said of a design, its scripts and its queries is for analysts and in English. */
public final class Messages extends NLS {
	public static String measureReviewed;
	public static String measureReviewedWhat;
	public static String measureIndividual;
	public static String measureIndividualWhat;
	public static String measureTasks;
	public static String measureTasksWhat;
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
	public static String withoutClass;
	public static String measureFailed;
	public static String reportFailed;
	public static String reportWithoutAttributes;
	public static String reportIdTaken;
	public static String reportWithoutDesign;
	public static String reportParameterType;
	public static String reportNotMade;
	public static String reportStopped;
	public static String reportTooLong;
	public static String minutes;
	public static String seconds;
	public static String designUnreadable;
	public static String designMissing;
	public static String designNotRead;
	public static String noSuchReport;
	public static String smallestGroupWrong;
	public static String engineNotStarted;
	public static String engineFolder;
	public static String parameterNone;
	public static String parameterUnknown;
	public static String parameterNeeded;
	public static String parameterValue;
	public static String expectsNumber;
	public static String expectsDate;
	public static String expectsDateTime;
	public static String expectsFlag;
	public static String expectsOneOf;
	public static String expectsOneOfMany;
	public static String expectsNothingYet;
	public static String ambiguous;
	public static String ambiguousBySchool;
	public static String targetIsFolder;
	public static String targetFolderMissing;
	public static String targetNotWritable;
	public static String targetFull;
	public static String targetInUse;
	public static String unfinishedLeft;
	public static String reasonConversion;
	public static String reasonScriptName;
	public static String reasonScript;
	public static String reasonPlace;
	public static String reasonConnection;
	public static String reasonValue;
	public static String reasonDatabase;

	static {
		NLS.initializeMessages("org.trellis.reporting.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
