package org.trellis.connectivity.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the module's page, editor and dialog. */
public final class Messages extends NLS {
	public static String page;
	public static String atHome;
	public static String lent;
	public static String read;
	public static String neverAsked;
	public static String noHousehold;
	public static String ask;
	public static String change;
	public static String internet;
	public static String internetBROADBAND;
	public static String internetMOBILE_DATA;
	public static String internetPUBLIC_PLACES;
	public static String internetNONE;
	public static String notKnown;
	public static String devices;
	public static String noDevices;
	public static String privatePlace;
	public static String placeALWAYS;
	public static String placeAT_TIMES;
	public static String placeNEVER;
	public static String askedOn;
	public static String lend;
	public static String takeBack;
	public static String undoLent;
	public static String undoBack;
	public static String undoNothing;
	public static String undone;
	public static String nothingLent;
	public static String loans;
	public static String loansFilter;
	public static String colDevice;
	public static String colTag;
	public static String colModel;
	public static String colLent;
	public static String colDue;
	public static String colBack;
	public static String colState;
	public static String stateOut;
	public static String stateOverdue;
	public static String stateBack;
	public static String lending;
	public static String takingBack;
	public static String undoing;
	public static String beginning;
	public static String lendTitle;
	public static String lendText;
	public static String lendDevice;
	public static String lendDue;
	public static String lendNoDue;
	public static String lendOk;
	public static String lendNone;
	public static String lentNow;
	public static String backNow;
	public static String laptop;
	public static String tablet;
	public static String desktop;
	public static String phone;
	public static String hotspot;
	public static String homeTitle;
	public static String fieldInternet;
	public static String fieldPlace;
	public static String fieldFrom;
	public static String fieldUntil;
	public static String fieldLaptops;
	public static String fieldTablets;
	public static String fieldDesktops;
	public static String fieldPhones;
	public static String fieldAsked;
	public static String fieldNote;
	public static String placeHint;
	public static String sectionInternet;
	public static String sectionDevices;
	public static String sectionAsked;
	public static String lendBefore;
	public static String fromTime;
	public static String untilTime;
	public static String betweenTimes;
	public static String helpHeading;
	public static String help;
	public static String helpFilter;
	public static String noHelp;
	public static String offerHelp;
	public static String noteHelp;
	public static String undoHelpNothing;
	public static String undoOffered;
	public static String undoNoted;
	public static String offering;
	public static String noting;
	public static String noPartners;
	public static String offeredNow;
	public static String notedNow;
	public static String colPartner;
	public static String colProgram;
	public static String colOffered;
	public static String colEnded;
	public static String helpOFFERED;
	public static String helpUNDER_WAY;
	public static String helpENROLLED;
	public static String helpDECLINED;
	public static String helpNOT_REACHED;
	public static String offerTitle;
	public static String offerText;
	public static String offerPartner;
	public static String offerProgram;
	public static String offerOk;

	static {
		NLS.initializeMessages("org.trellis.connectivity.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
