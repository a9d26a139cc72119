package org.trellis.review.ui.internal.tiers;

import org.eclipse.osgi.util.NLS;

public final class Messages extends NLS {
	public static String movement;
	public static String fall;
	public static String spring;
	public static String way;
	public static String students;
	public static String ofFall;
	public static String fallAndSpring;
	public static String notDecided;
	public static String wayNotDecided;
	public static String wayStayed;
	public static String wayUp;
	public static String wayDown;
	public static String cellSentence;
	public static String percent;
	public static String pictureName;
	public static String place;
	public static String placeName;
	public static String year;
	public static String yearName;
	public static String everywhere;
	public static String readMovement;
	public static String readStudents;
	public static String emptyDistrict;
	public static String failedWhy;
	public static String tryAgain;
	public static String noYearWhy;
	public static String noneDecided;
	public static String head;
	public static String headNoSpring;
	public static String nobodyWhy;
	public static String unitDays;
	public static String unitPoints;
	public static String thresholds;
	public static String thresholdsOf;
	public static String thresholdsNote;
	public static String thresholdsReadOnly;
	public static String readThresholds;
	public static String keepThreshold;
	public static String takeBack;
	public static String usual;
	public static String setSince;
	public static String fieldName;
	public static String noNumber;
	public static String calibration;
	public static String who;
	public static String share;
	public static String interval;
	public static String besideAll;
	public static String whereProposed;
	public static String sideBySide;
	public static String bySchool;
	public static String byReviewer;
	public static String allTogether;
	public static String partOf;
	public static String atMost;
	public static String atLeast;
	public static String withheld;
	public static String widest;
	public static String fromTo;
	public static String mayBeChance;
	public static String moreOften;
	public static String lessOften;
	public static String readDecisions;
	public static String nothingDecidedWhy;
	public static String noneProposed;
	public static String headHigher;
	public static String headLower;
	public static String calibrationNote;
	public static String intervalsName;

	static {
		NLS.initializeMessages("org.trellis.review.ui.internal.tiers.messages", Messages.class);
	}

	private Messages() {
	}
}
