package org.trellis.review.ui.internal.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.trellis.model.review.Duration;

/** What people read for the terms of a plan. */
final class PlanTexts {
	private PlanTexts() {
	}

	static String of(Duration duration) {
		return switch (duration) {
		case null -> "";
		case SHORT_TERM -> Messages.shortTerm;
		case LONG_TERM -> Messages.longTerm;
		};
	}

	/** Below a bar, where there is little room. */
	static String brief(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).format(day);
	}

	static String moment(Instant at) {
		return at == null ? "" : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault()).format(at);
	}
}
