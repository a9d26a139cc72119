package org.trellis.connectivity;

import java.util.Arrays;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.trellis.checks.Check;
import org.trellis.exchange.ImportFormat;
import org.trellis.reporting.Measure;
import org.trellis.resources.match.MatchingCriterion;
import org.trellis.review.Indicator;
import org.trellis.scheduling.SchedulingConstraint;
import org.trellis.store.StoredPackages.Contribution;
import org.trellis.testing.TestRegistry;
import org.trellis.testing.TestStore;

/** The module as its plugin.xml contributes it. */
final class Connectivity {
	private static final String NAME = "org.trellis.connectivity";

	static final Contribution MODULE = TestStore.module("connectivity", ConnectivityPackage.class, ConnectivityPackage.eINSTANCE);

	private Connectivity() {
	}

	/** The points, and what the core and the module contribute at them. */
	static IExtensionRegistry registry() {
		return new TestRegistry(ConnectivityPackage.class.getClassLoader()).withPluginOf(Indicator.class, "org.trellis.review").withPluginOf(MatchingCriterion.class, "org.trellis.resources")
				.withPluginOf(SchedulingConstraint.class, "org.trellis.scheduling").withPluginOf(Check.class, "org.trellis.checks").withPluginOf(Measure.class, "org.trellis.reporting")
				.withPluginOf(ImportFormat.class, "org.trellis.exchange").withPluginOf(ConnectivityPackage.class, NAME).registry();
	}

	/** What the module contributes at a point. */
	static Object contributed(String point) {
		var element = Arrays.stream(registry().getConfigurationElementsFor(point)).filter(e -> e.getContributor().getName().equals(NAME)).findFirst().orElseThrow(() -> new IllegalStateException("nothing at " + point));
		try {
			return element.createExecutableExtension("class");
		} catch (CoreException e) {
			throw new IllegalStateException(point, e);
		}
	}
}
