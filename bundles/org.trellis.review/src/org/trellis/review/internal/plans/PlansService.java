package org.trellis.review.internal.plans;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.trellis.access.Access;
import org.trellis.access.SignedIn;
import org.trellis.model.Domains;
import org.trellis.review.plans.Batch;
import org.trellis.review.plans.PlanDesk;
import org.trellis.review.plans.PlanLists;
import org.trellis.review.plans.Plans;
import org.trellis.review.plans.Rollovers;
import org.trellis.store.Database;

/** The OSGi service. */
public final class PlansService implements Plans {
	private final Domains domains;
	private final Access access;
	private final Clock clock;

	public PlansService(Domains domains, Access access) {
		this(domains, access, Clock.systemDefaultZone());
	}

	private PlansService(Domains domains, Access access, Clock clock) {
		this.domains = domains;
		this.access = access;
		this.clock = clock;
	}

	/** For programs without OSGi. No constructor, because declarative services look at every public one. */
	public static PlansService of(Domains domains, Access access, Clock clock) {
		return new PlansService(domains, access, clock);
	}

	@Override
	public PlanDesk desk(Database database, SignedIn person) {
		return new StoredPlanDesk(database, person, this);
	}

	@Override
	public Batch batch(Database database, SignedIn person) {
		return new StoredBatch(database, person, this);
	}

	@Override
	public Rollovers rollovers(Database database, SignedIn person) {
		return new StoredRollovers(database, person, this);
	}

	@Override
	public PlanLists lists(Database database, SignedIn person) {
		return new StoredPlanLists(database, person, today());
	}

	Access access() {
		return access;
	}

	/** What people call a domain; its key where no module brings it. */
	String domain(String key) {
		return domains.byKey(key).map(d -> d.label()).orElse(key);
	}

	LocalDate today() {
		return LocalDate.now(clock);
	}

	/** As exact as the database keeps it. */
	Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}
}
