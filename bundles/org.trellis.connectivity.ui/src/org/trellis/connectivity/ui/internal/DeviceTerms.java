package org.trellis.connectivity.ui.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.trellis.connectivity.DeviceKind;
import org.trellis.connectivity.HelpState;
import org.trellis.connectivity.InternetKind;
import org.trellis.connectivity.PrivatePlace;

/** Values in the language of the program; null is "not known", a day that is null is empty. */
final class DeviceTerms {
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);

	private DeviceTerms() {
	}

	static String of(DeviceKind kind) {
		return switch (kind) {
		case LAPTOP -> Messages.laptop;
		case TABLET -> Messages.tablet;
		case DESKTOP -> Messages.desktop;
		case PHONE -> Messages.phone;
		case HOTSPOT -> Messages.hotspot;
		};
	}

	static String of(InternetKind kind) {
		return switch (kind) {
		case null -> Messages.notKnown;
		case BROADBAND -> Messages.internetBROADBAND;
		case MOBILE_DATA -> Messages.internetMOBILE_DATA;
		case PUBLIC_PLACES -> Messages.internetPUBLIC_PLACES;
		case NONE -> Messages.internetNONE;
		};
	}

	static String of(PrivatePlace place) {
		return switch (place) {
		case null -> Messages.notKnown;
		case ALWAYS -> Messages.placeALWAYS;
		case AT_TIMES -> Messages.placeAT_TIMES;
		case NEVER -> Messages.placeNEVER;
		};
	}

	static String of(HelpState state) {
		return switch (state) {
		case OFFERED -> Messages.helpOFFERED;
		case UNDER_WAY -> Messages.helpUNDER_WAY;
		case ENROLLED -> Messages.helpENROLLED;
		case DECLINED -> Messages.helpDECLINED;
		case NOT_REACHED -> Messages.helpNOT_REACHED;
		};
	}

	static String day(LocalDate day) {
		return day == null ? "" : DAY.format(day);
	}

	static String time(LocalTime time) {
		return TIME.format(time);
	}
}
