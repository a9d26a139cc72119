package org.trellis.reporting.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the perspective. */
public final class Messages extends NLS {
	public static String emptyDistrictTitle;
	public static String emptyDistrictWhy;
	public static String emptyDistrictReportWhy;
	public static String emptyOpenSample;
	public static String emptyOpen;
	public static String emptyNew;
	public static String emptyReportTitle;
	public static String emptyReportWhy;
	public static String emptyReportChoose;
	public static String searchHint;
	public static String catalogueName;
	public static String noReports;
	public static String noMatch;
	public static String broughtBy;
	public static String requiredLabel;
	public static String needed;
	public static String problemMark;
	public static String notANumber;
	public static String notADate;
	public static String yes;
	public static String no;
	public static String choose;
	public static String allSchools;
	public static String allClasses;
	public static String schoolFirst;
	public static String currentYear;
	public static String any;
	public static String make;
	public static String makingReport;
	public static String loadChoices;
	public static String failedStep;
	public static String notMadeTitle;
	public static String notMadeWhy;
	public static String previewName;

	static {
		NLS.initializeMessages("org.trellis.reporting.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
