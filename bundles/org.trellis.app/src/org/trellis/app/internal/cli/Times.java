package org.trellis.app.internal.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Points in time as they stand on the clock of whoever reads them, in a form that also sorts. */
final class Times {
	private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

	private Times() {
	}

	static String text(Instant at) {
		return LOCAL.format(at);
	}
}
