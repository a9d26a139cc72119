package org.trellis.connectivity.internal;

import org.eclipse.osgi.util.NLS;

/** The sentences of the module. */
public final class Messages extends NLS {
	public static String neither;
	public static String noDevice;
	public static String noInternet;
	public static String onlineNeither;
	public static String onlineNeitherRemedy;
	public static String onlineNoDevice;
	public static String onlineNoDeviceRemedy;
	public static String onlineNoInternet;
	public static String onlineNoInternetRemedy;
	public static String onlineNoPlace;
	public static String onlineNoPlaceRemedy;
	public static String onlineOtherHours;
	public static String onlineOtherHoursRemedy;
	public static String onlineNotKnown;
	public static String onlinePlaceNotKnown;
	public static String onlineSuits;
	public static String onlineSuitsAtTimes;
	public static String hoursSome;
	public static String hoursFrom;
	public static String hoursUntil;
	public static String hoursBetween;
	public static String seatNoDevice;
	public static String seatNoDeviceUnless;
	public static String seatNoInternet;
	public static String seatNoInternetUnless;
	public static String seatNoPlace;
	public static String seatNoPlaceUnless;
	public static String overdueWhat;
	public static String overdueWhy;
	public static String overdueFix;
	public static String overdueFound;
	public static String measureConnected;
	public static String measureConnectedWhat;
	public static String measureNobody;
	public static String laptop;
	public static String tablet;
	public static String desktop;
	public static String phone;
	public static String hotspot;
	public static String formatLabel;
	public static String unknownColumns;
	public static String noHeader;
	public static String lentWithoutDay;
	public static String dueBeforeLent;
	public static String lentWithoutStudent;
	public static String readingFile;
	public static String dueBefore;
	public static String deviceTaken;
	public static String takenBackBefore;
	public static String loanGone;
	public static String helpGone;

	static {
		NLS.initializeMessages("org.trellis.connectivity.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
