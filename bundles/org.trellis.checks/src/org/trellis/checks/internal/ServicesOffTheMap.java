package org.trellis.checks.internal;

import java.util.function.Consumer;

import org.trellis.checks.CheckFinding;
import org.trellis.checks.Severity;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Scope;

/** Active services that stand in no cell of the resource map (D10). */
public final class ServicesOffTheMap extends CoreCheck {
	public ServicesOffTheMap() {
		super("servicesOffTheMap", Severity.WARNING, "Services missing from the gap map", "A service without a domain or without an intensity of support fills no cell of the gap map, and no student is matched to it (D10, D12).",
				"Open the service and choose the domains and the intensities that it serves.");
	}

	@Override
	public void run(Database database, Scope scope, Consumer<CheckFinding> found) {
		var query = ListQuery.select("v.ID, v.NAME, g.NAME, (SELECT COUNT(*) FROM SERVICE_DOMAINS d WHERE d.SERVICE_ID = v.ID), (SELECT COUNT(*) FROM SERVICE_INTENSITIES i WHERE i.SERVICE_ID = v.ID)")
				.from("SERVICE v JOIN ORGANIZATION g ON g.ID = v.ORGANIZATION_ID").withoutPeople().where("v.STATUS = 'ACTIVE'")
				.where("NOT EXISTS (SELECT 1 FROM SERVICE_DOMAINS d WHERE d.SERVICE_ID = v.ID) OR NOT EXISTS (SELECT 1 FROM SERVICE_INTENSITIES i WHERE i.SERVICE_ID = v.ID)")
				.orderBy("v.NAME", "v.ID").as(r -> new CheckFinding("Service", r.uuid(1), "\"" + r.text(2) + "\" of " + r.text(3) + " names " + missing(r.number(4) == 0, r.number(5) == 0) + "."));
		database.forEach(query, scope, found);
	}

	private static String missing(boolean domain, boolean intensity) {
		if (domain && intensity) return "no domain and no intensity of support";
		return domain ? "no domain" : "no intensity of support";
	}
}
