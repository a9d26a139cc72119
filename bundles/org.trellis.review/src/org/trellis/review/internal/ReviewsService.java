package org.trellis.review.internal;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.trellis.access.SignedIn;
import org.trellis.review.ClassReviews;
import org.trellis.review.Indicator;
import org.trellis.review.Reviews;
import org.trellis.store.Database;

/** The OSGi service, with the indicators that bundles contribute. */
public final class ReviewsService implements Reviews {
	private static final String POINT = "org.trellis.review.indicators";

	private final Proposer proposer;
	private final Clock clock;

	public ReviewsService(IExtensionRegistry registry) {
		this(indicators(registry), Clock.systemDefaultZone());
	}

	/** @param indicators in the order of their sentences */
	public ReviewsService(List<ContributedIndicator> indicators, Clock clock) {
		this.proposer = new Proposer(indicators);
		this.clock = clock;
	}

	@Override
	public ClassReviews of(Database database, SignedIn person) {
		return new StoredClassReviews(database, person, proposer, clock);
	}

	static List<ContributedIndicator> indicators(IExtensionRegistry registry) {
		return Arrays.stream(registry.getConfigurationElementsFor(POINT)).sorted(Comparator.comparingInt(ReviewsService::order)).map(ReviewsService::contributed).toList();
	}

	/** What says no order comes last. */
	private static int order(IConfigurationElement element) {
		try {
			return Integer.parseInt(element.getAttribute("order"));
		} catch (NumberFormatException e) {
			return Integer.MAX_VALUE;
		}
	}

	/** A class that cannot be made becomes an indicator that says so beside every student, so that nobody takes its silence for an answer. */
	private static ContributedIndicator contributed(IConfigurationElement element) {
		var id = element.getAttribute("id");
		var plugin = element.getContributor().getName();
		try {
			return new ContributedIndicator(id, plugin, (Indicator) element.createExecutableExtension("class"));
		} catch (CoreException | ClassCastException | LinkageError e) {
			ILog.of(ReviewsService.class).error("Indicator " + id + " of " + plugin + " cannot be made", e);
			return new ContributedIndicator(id, plugin, round -> {
				throw new IllegalStateException(e.getMessage());
			});
		}
	}
}
