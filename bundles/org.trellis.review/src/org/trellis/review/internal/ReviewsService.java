package org.trellis.review.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.trellis.access.Access;
import org.trellis.access.SignedIn;
import org.trellis.review.ClassReviews;
import org.trellis.review.Reviews;
import org.trellis.review.TierThresholds;
import org.trellis.review.Tiers;
import org.trellis.store.Database;

/** The OSGi service, with the indicators that bundles contribute. */
public final class ReviewsService implements Reviews {
	private final Proposer proposer;
	private final Access access;
	private final Clock clock;

	public ReviewsService(IExtensionRegistry registry, Access access) {
		this(indicators(registry), access, Clock.systemDefaultZone());
	}

	/** @param indicators in the order of their sentences */
	public ReviewsService(List<ContributedIndicator> indicators, Access access, Clock clock) {
		this.access = access;
		this.proposer = new Proposer(indicators);
		this.clock = clock;
	}

	@Override
	public ClassReviews of(Database database, SignedIn person) {
		return new StoredClassReviews(database, person, access, proposer, clock);
	}

	@Override
	public TierThresholds thresholds(Database database, SignedIn person) {
		return new StoredThresholds(database, person, access, proposer.thresholds());
	}

	@Override
	public Tiers tiers(Database database, SignedIn person) {
		return new StoredTiers(database, person, proposer, LocalDate.now(clock));
	}

	static List<ContributedIndicator> indicators(IExtensionRegistry registry) {
		return IndicatorPoint.read(registry, (what, why) -> ILog.of(ReviewsService.class).error(what, why));
	}
}
