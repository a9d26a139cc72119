package org.trellis.resources.internal.match;

import org.eclipse.osgi.util.NLS;

/** The sentences of the core's criteria. */
public final class Messages extends NLS {
	public static String criterionFailed;
	public static String intensitySuits;
	public static String intensityNotKnown;
	public static String intensityOther;
	public static String statusNotActive;
	public static String enrollmentOpensLater;
	public static String enrollmentOpensRemedy;
	public static String enrollmentClosed;
	public static String ageSuits;
	public static String ageNotKnown;
	public static String ageTooYoung;
	public static String ageTooYoungRemedy;
	public static String ageTooOld;
	public static String gradeNotKnown;
	public static String gradeOutside;
	public static String schoolOpen;
	public static String schoolOther;
	public static String schoolOtherRemedy;
	public static String postalServed;
	public static String postalNotKnown;
	public static String postalOutside;
	public static String languageShared;
	public static String languageInterpreted;
	public static String languageParentNotKnown;
	public static String languageServiceNotKnown;
	public static String languageNobody;
	public static String languageRemedy;
	public static String placesNone;
	public static String placesNoneRemedy;
	public static String placesOpen;
	public static String placesOpenOne;
	public static String placesWaitlist;
	public static String placesNotKnown;
	public static String distanceAtSchool;
	public static String distanceOnline;
	public static String distanceTransport;
	public static String distanceMiles;
	public static String distanceFar;
	public static String distanceSamePostalCode;
	public static String distanceNotKnown;
	public static String referralOpenSince;
	public static String referralDrafted;
	public static String referralConsentNeeded;
	public static String referralSent;
	public static String referralAccepted;
	public static String referralWaitlisted;
	public static String referralStarted;
	public static String byFoot;
	public static String byTransit;
	public static String byCar;
	public static String byUnknown;
	public static String PREVENTION;
	public static String EARLY_INTERVENTION;
	public static String INTENSIVE;
	public static String and;
	public static String noSuchStudent;

	static {
		NLS.initializeMessages("org.trellis.resources.internal.match.messages", Messages.class);
	}

	private Messages() {
	}
}
