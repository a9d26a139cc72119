package org.trellis.review.ui.internal.access;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.UUID;

import org.trellis.model.access.AccessPackage;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.store.ListQuery;

/** The lines that say who read a restricted text of a student (D33). */
final class Readings {
	/**
	 * One line.
	 *
	 * @param who member of staff with the sign-in name; the sign-in name alone where whoever opened the database administered it
	 * @param grounds why it was allowed
	 */
	record Reading(Instant at, String who, RestrictedLabel label, String grounds) {
		String when() {
			return at.atZone(ZoneId.systemDefault()).format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
		}
	}

	private Readings() {
	}

	/** The latest first. */
	static ListQuery<Reading> of(UUID student) {
		return ListQuery.select("l.READ_AT, l.READ_BY, p.GIVEN_NAME, p.FAMILY_NAME, l.LABEL, l.GROUNDS").from("RESTRICTED_READING l LEFT JOIN STAFF p ON p.ID = l.STAFF_ID").of(AccessPackage.Literals.RESTRICTED_READING, "l")
				.where("l.STUDENT_ID = ?", student).orderBy("-l.READ_AT", "l.ID")
				.as(r -> new Reading(r.instant(1), r.text(3) == null ? r.text(2) : r.text(3) + " " + r.text(4) + " (" + r.text(2) + ")", r.constant(RestrictedLabel.class, 5), r.text(6)));
	}
}
