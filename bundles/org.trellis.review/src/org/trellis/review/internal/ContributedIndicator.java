package org.trellis.review.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.trellis.review.Indicator;
import org.trellis.review.Threshold;
import org.trellis.review.Thresholds;

/**
 * An indicator with what its contribution says of it.
 *
 * @param plugin name of the plug-in that contributes it
 */
public record ContributedIndicator(String id, String plugin, Indicator indicator, List<Threshold> thresholds) {
	public ContributedIndicator {
		thresholds = List.copyOf(thresholds);
	}

	/** One without thresholds. */
	public ContributedIndicator(String id, String plugin, Indicator indicator) {
		this(id, plugin, indicator, List.of());
	}

	/** @param set what the district set, by {@link Threshold#key}; what its threshold does not allow, because another version of the plug-in declared it so, counts for nothing */
	Thresholds values(Map<String, BigDecimal> set) {
		return new Thresholds(thresholds.stream().collect(Collectors.toMap(Threshold::name, t -> value(t, set))));
	}

	static BigDecimal value(Threshold threshold, Map<String, BigDecimal> set) {
		var value = set.get(threshold.key());
		return value != null && threshold.allows(value) ? value : threshold.usual();
	}
}
