package org.trellis.checks.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;

import org.trellis.checks.CheckFinding;
import org.trellis.checks.Severity;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Scope;

/** Visits that the provider will not come for (D26). */
public final class VisitsBelowThreshold extends CoreCheck {
	private final Clock clock;

	public VisitsBelowThreshold() {
		this(Clock.systemDefaultZone());
	}

	VisitsBelowThreshold(Clock clock) {
		super("visitsBelowThreshold", Severity.WARNING, "Visits below their threshold", "With fewer ready students than agreed the provider does not come, and those who are ready lose their session too (D26).",
				"Plan the school's visits: the plan lists who could fill the seats and what each of them lacks.");
		this.clock = clock;
	}

	/** Ready seats are counted through sessions that belong to the school, so that a count of few students shows only to who may see the school. */
	@Override
	public void run(Database database, Scope scope, Consumer<CheckFinding> found) {
		var ready = "(SELECT COUNT(DISTINCT b.STUDENT_ID) FROM SESSION s JOIN BOOKING b ON b.SESSION_ID = s.ID WHERE s.VISIT_ID = v.ID AND b.STATUS = 'READY')";
		var query = ListQuery.select("v.ID, v.TITLE, v.WEEKDAY, k.NAME, v.THRESHOLD, " + ready).from("VISIT v JOIN SCHOOL k ON k.ID = v.SCHOOL_ID").ofSchool("v.SCHOOL_ID")
				.where("v.THRESHOLD > " + ready).where("v.VALID_TO IS NULL OR v.VALID_TO >= ?", LocalDate.now(clock)).orderBy("k.NAME", "v.TITLE", "v.ID")
				.as(r -> new CheckFinding("Visit", r.uuid(1), "\"" + r.text(2) + "\" at " + r.text(4) + " on " + day(r.text(3)) + " is made with " + r.number(5) + (r.number(5) == 1 ? " ready student; " : " ready students; ")
						+ r.number(6) + (r.number(6) == 1 ? " is ready." : " are ready.")));
		database.forEach(query, scope, found);
	}

	private static String day(String weekday) {
		return weekday.charAt(0) + weekday.substring(1).toLowerCase(Locale.ROOT);
	}
}
