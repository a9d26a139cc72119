package org.trellis.scheduling.internal;

import org.eclipse.osgi.util.NLS;

/** The words of checker and planner. */
public final class Messages extends NLS {
	public static String sessionName;
	public static String when;
	public static String roomNumber;
	public static String roomDoubleBooked;
	public static String classTimes;
	public static String whoeverComes;
	public static String inTwoSessions;
	public static String seatRefused;
	public static String roomUnfit;
	public static String roomTooSmall;
	public static String roomMissing;
	public static String groupTooLarge;
	public static String neverTakesPlace;
	public static String outsideVisit;
	public static String belowThreshold;
	public static String seatsOne;
	public static String seatsMany;
	public static String studentsOne;
	public static String studentsMany;
	public static String readyStudentsOne;
	public static String readyStudentsMany;
	public static String readyOne;
	public static String readyMany;
	public static String otherStudentsOne;
	public static String otherStudentsMany;
	public static String freeSeat;
	public static String freeSeatWith;
	public static String and;
	public static String plurals;
	public static String noTime;
	public static String theService;
	public static String onlyTime;
	public static String bothTimes;
	public static String allTimes;
	public static String someTimes;
	public static String someCause;
	public static String unplaced;
	public static String isFree;
	public static String declined;
	public static String declinedIf;
	public static String clashesWith;
	public static String quoted;
	public static String elsewhereIf;
	public static String full;
	public static String groupFullIf;
	public static String roomFullIf;
	public static String theProvider;
	public static String providerElsewhere;
	public static String providerIf;
	public static String noRoom;
	public static String noRoomIf;
	public static String roomsTaken;
	public static String roomIf;
	public static String roomsIf;
	public static String notMade;
	public static String notMadeIfOne;
	public static String notMadeIfMany;
	public static String alreadySeated;
	public static String notReady;
	public static String onlyASeat;
	public static String atHour;
	public static String waitlisted;
	public static String protectedTime;
	public static String protectedTimeIf;
	public static String subject;
	public static String subjectIf;
	public static String otherSchool;
	public static String otherSchoolIf;
	public static String otherKind;
	public static String otherKindIf;
	public static String notConfidential;
	public static String notConfidentialIf;
	public static String notTelehealth;
	public static String notTelehealthIf;
	public static String aStudent;
	public static String ruleFailed;
	public static String ruleOfPluginFailed;
	public static String kindClassroom;
	public static String kindOffice;
	public static String kindCounseling;
	public static String kindHealth;
	public static String kindGym;
	public static String kindLibrary;
	public static String kindCafeteria;
	public static String kindAuditorium;
	public static String kindLab;
	public static String kindOutdoor;
	public static String kindOnline;
	public static String kindOther;

	static {
		NLS.initializeMessages("org.trellis.scheduling.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
