package org.trellis.connectivity.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.osgi.util.NLS;
import org.trellis.connectivity.DeviceKind;

/** Values in the language of the program. */
final class Words {
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

	private Words() {
	}

	static String date(LocalDate date) {
		return DATE.format(date);
	}

	/** @param from null for from any time; {@code until} likewise */
	static String hours(LocalTime from, LocalTime until) {
		if (from == null && until == null) return Messages.hoursSome;
		if (until == null) return NLS.bind(Messages.hoursFrom, TIME.format(from));
		if (from == null) return NLS.bind(Messages.hoursUntil, TIME.format(until));
		return NLS.bind(Messages.hoursBetween, TIME.format(from), TIME.format(until));
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
}
