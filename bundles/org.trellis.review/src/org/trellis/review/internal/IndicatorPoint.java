package org.trellis.review.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.trellis.model.Contributed;
import org.trellis.review.Indicator;
import org.trellis.review.Threshold;

/** Reads what bundles contribute at {@code org.trellis.review.indicators}. */
final class IndicatorPoint {
	private static final String POINT = "org.trellis.review.indicators";

	private IndicatorPoint() {
	}

	/**
	 * In the order of their sentences.
	 *
	 * @param log told of those that cannot be made
	 */
	static List<ContributedIndicator> read(IExtensionRegistry registry, BiConsumer<String, Throwable> log) {
		return Arrays.stream(registry.getConfigurationElementsFor(POINT)).sorted(Comparator.comparingInt(IndicatorPoint::order)).map(e -> contributed(e, log)).toList();
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
	private static ContributedIndicator contributed(IConfigurationElement element, BiConsumer<String, Throwable> log) {
		var id = element.getAttribute("id");
		var plugin = element.getContributor().getName();
		return Contributed.call(() -> {
			var thresholds = thresholds(element, id);
			return new ContributedIndicator(id, plugin, (Indicator) element.createExecutableExtension("class"), thresholds);
		}, e -> {
			log.accept("Indicator " + id + " of " + plugin + " cannot be made", e);
			return new ContributedIndicator(id, plugin, round -> {
				throw new IllegalStateException(Contributed.reason(e));
			});
		});
	}

	private static List<Threshold> thresholds(IConfigurationElement indicator, String id) {
		var label = indicator.getAttribute("label") == null ? id : indicator.getAttribute("label");
		var found = Arrays.stream(indicator.getChildren("threshold")).map(t -> threshold(t, id, label)).toList();
		var names = new HashSet<String>();
		for (var t : found) if (!names.add(t.name())) throw new IllegalArgumentException("The threshold " + t.key() + " is declared twice.");
		for (var t : found) if (t.notBelow() != null && !names.contains(t.notBelow())) throw new IllegalArgumentException("The threshold " + t.key() + " is not to be below \"" + t.notBelow() + "\", which is not declared.");
		return found;
	}

	private static Threshold threshold(IConfigurationElement element, String id, String label) {
		return new Threshold(id, label, needed(element, "name"), Threshold.Unit.valueOf(needed(element, "unit").toUpperCase(Locale.ROOT)), number(element, "default"), number(element, "least"), number(element, "greatest"),
				needed(element, "sentence"), element.getAttribute("notBelow"));
	}

	private static String needed(IConfigurationElement element, String name) {
		var value = element.getAttribute(name);
		if (value == null || value.isBlank()) throw new IllegalArgumentException("A threshold has no " + name + ".");
		return value;
	}

	private static BigDecimal number(IConfigurationElement element, String name) {
		var text = needed(element, name);
		try {
			return new BigDecimal(text);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("\"" + text + "\" is no number for the " + name + " of a threshold.", e);
		}
	}
}
