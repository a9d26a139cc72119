package org.trellis.reporting.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the perspective. */
public final class Messages extends NLS {
	public static String emptyDistrictTitle;
	public static String emptyDistrictWhy;
	public static String emptyDistrictReportWhy;
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
	public static String making;
	public static String writing;
	public static String printing;
	public static String printed;
	public static String printerRefuses;
	public static String stop;
	public static String stopped;
	public static String wrote;
	public static String export;
	public static String print;
	public static String exportTitle;
	public static String printTitle;
	public static String formatPdf;
	public static String formatHtml;
	public static String formatXlsx;
	public static String formatDocx;
	public static String pageBroken;
	public static String pageAndText;
	public static String pageOf;
	public static String percent;
	public static String smaller;
	public static String smallerTip;
	public static String larger;
	public static String largerTip;
	public static String before;
	public static String beforeTip;
	public static String next;
	public static String nextTip;
	public static String asOnePage;
	public static String asPages;
	public static String runs;
	public static String runsReport;
	public static String runsAbout;
	public static String runsWhen;
	public static String runsAgain;
	public static String runsGone;
	public static String emptyDistrictRunsWhy;
	public static String emptyRunsWhy;
	public static String measures;
	public static String measuresOf;
	public static String schoolName;
	public static String wholeDistrict;
	public static String measuresHead;
	public static String emptyDistrictMeasuresWhy;
	public static String computing;
	public static String computeMeasures;
	public static String computeAgain;
	public static String nobody;
	public static String atMost;
	public static String atLeast;
	public static String withheld;
	public static String notKnown;
	public static String withheldNote;
	public static String notKnownNote;
	public static String noSuchReport;
	public static String noSuchReportStep;
	public static String nothingSelected;
	public static String nothingSelectedStep;
	public static String selectionTitle;
	public static String selectionMake;
	public static String selectionWrite;
	public static String selectionFolder;
	public static String selectionJob;
	public static String beingMade;
	public static String brokenGroup;

	static {
		NLS.initializeMessages("org.trellis.reporting.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
