package org.trellis.checks.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

import org.trellis.checks.CheckFinding;
import org.trellis.checks.Severity;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Scope;

/** Active services that nobody has verified for a year (D11). */
public final class StaleServices extends CoreCheck {
	private final Clock clock;

	public StaleServices() {
		this(Clock.systemDefaultZone());
	}

	StaleServices(Clock clock) {
		super("staleServices", Severity.WARNING, "Services not verified for a year", "Families are sent to services that moved, closed or changed their terms (D11).",
				"Call the provider, correct the entry, and set the day on which it was verified.");
		this.clock = clock;
	}

	@Override
	public void run(Database database, Scope scope, Consumer<CheckFinding> found) {
		var query = ListQuery.select("v.ID, v.NAME, g.NAME, v.LAST_VERIFIED").from("SERVICE v JOIN ORGANIZATION g ON g.ID = v.ORGANIZATION_ID").withoutPeople().where("v.STATUS = 'ACTIVE'")
				.where("v.LAST_VERIFIED IS NULL OR v.LAST_VERIFIED < ?", LocalDate.now(clock).minusYears(1)).orderBy("v.NAME", "v.ID")
				.as(r -> new CheckFinding("Service", r.uuid(1), "\"" + r.text(2) + "\" of " + r.text(3) + (r.date(4) == null ? " was never verified." : " was last verified on " + r.date(4) + ".")));
		database.forEach(query, scope, found);
	}
}
