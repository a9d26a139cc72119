package org.trellis.review.internal;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

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

	/** @param indicators by id, in the order of their sentences */
	public ReviewsService(Map<String, Indicator> indicators, Clock clock) {
		this.proposer = new Proposer(indicators);
		this.clock = clock;
	}

	@Override
	public ClassReviews of(Database database, SignedIn person) {
		return new StoredClassReviews(database, person, proposer, clock);
	}

	private static Map<String, Indicator> indicators(IExtensionRegistry registry) {
		var indicators = new LinkedHashMap<String, Indicator>();
		Arrays.stream(registry.getConfigurationElementsFor(POINT)).sorted(Comparator.comparingInt(e -> Integer.parseInt(e.getAttribute("order"))))
				.forEach(e -> indicators.put(e.getAttribute("id"), make(e)));
		return indicators;
	}

	/** A class that cannot be made becomes an indicator that says so beside every student, so that nobody takes its silence for an answer. */
	private static Indicator make(IConfigurationElement element) {
		try {
			return (Indicator) element.createExecutableExtension("class");
		} catch (CoreException | ClassCastException e) {
			ILog.of(ReviewsService.class).error("Indicator " + element.getAttribute("id") + " of " + element.getContributor().getName() + " cannot be made", e);
			return facts -> {
				throw new IllegalStateException(e.getMessage());
			};
		}
	}
}
