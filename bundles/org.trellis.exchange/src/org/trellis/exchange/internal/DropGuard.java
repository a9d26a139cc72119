package org.trellis.exchange.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Stops an import that would drop more than a set share of a class: one typo once dropped 1,052 students of a real district without a word (D44). */
final class DropGuard {
	private static final class Share {
		private int all;
		private int dropped;
	}

	private final String source;
	private final int allowedPercent;
	private final Map<String, Share> shares = new LinkedHashMap<>();

	/** @param source name under which these files and earlier ones were imported */
	DropGuard(String source, int allowedPercent) {
		this.source = source;
		this.allowedPercent = allowedPercent;
	}

	/** A thing that an earlier import brought and that is there still. */
	void present(String type) {
		share(type).all++;
	}

	/** Such a thing, which this import would drop. */
	void dropped(String type) {
		share(type).all++;
		share(type).dropped++;
	}

	private Share share(String type) {
		return shares.computeIfAbsent(type, t -> new Share());
	}

	/** The sentence that refuses; null when the import may go through. */
	String refusal() {
		var excessive = shares.entrySet().stream().filter(e -> 100L * e.getValue().dropped > (long) allowedPercent * e.getValue().all).toList();
		if (excessive.isEmpty()) return null;
		var parts = excessive.stream().map(e -> String.format(Locale.ROOT, "%,d of %,d %s records (%.1f %%)", e.getValue().dropped, e.getValue().all, e.getKey(), 100.0 * e.getValue().dropped / e.getValue().all)).collect(Collectors.joining(", "));
		int needed = excessive.stream().mapToInt(e -> (int) Math.ceil(100.0 * e.getValue().dropped / e.getValue().all)).max().orElseThrow();
		return "The files no longer list " + parts + ", more than the " + allowedPercent + " % that may be dropped at once: check that the files are complete and were not misread. If they are of another system than those before, which came under the name “"
				+ source + "”, give them a name of their own with --source NAME; if all this is to go, allow it with --allow-drop " + needed + ".";
	}
}
