package org.trellis.resources.internal.prospects;

import org.eclipse.osgi.util.NLS;

/** What is said of prospects. */
public final class Messages extends NLS {
	public static String noSuchOrganization;
	public static String vettingBegun;
	public static String servesCode;
	public static String servesCodeOf;
	public static String speaks;
	public static String speaksWith;
	public static String interprets;
	public static String online;
	public static String milesFrom;
	public static String placesOpen;
	public static String placesOpenOne;
	public static String intensityUnknown;
	public static String intensityOther;
	public static String notActive;
	public static String keptFor;
	public static String keptForAndOne;
	public static String keptForAndMore;
	public static String keptForOthers;
	public static String offersUnknown;
	public static String notVettedNoAgreement;
	public static String notVetted;
	public static String vettingInProgress;
	public static String vettingSuspended;
	public static String noAgreement;
	public static String agreementEnded;

	static {
		NLS.initializeMessages("org.trellis.resources.internal.prospects.messages", Messages.class);
	}

	private Messages() {
	}
}
