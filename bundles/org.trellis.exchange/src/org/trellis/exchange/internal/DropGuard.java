package org.trellis.exchange.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.trellis.exchange.ImportReport.Drop;
import org.trellis.exchange.ImportReport.Guard;

/** Stops an import that would drop more than a set share of a class: one typo once dropped 1,052 students of a real district without a word (D44). */
final class DropGuard {
	private static final class Share {
		private int all;
		private int dropped;
	}

	private final int allowedPercent;
	private final Map<String, Share> shares = new LinkedHashMap<>();

	/** @param allowedPercent share of a class that may go */
	DropGuard(int allowedPercent) {
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

	/** What is held back; null when the import may go through. */
	Guard refusal() {
		var excessive = shares.entrySet().stream().filter(e -> 100L * e.getValue().dropped > (long) allowedPercent * e.getValue().all).map(e -> new Drop(e.getKey(), e.getValue().dropped, e.getValue().all)).toList();
		return excessive.isEmpty() ? null : new Guard(excessive, allowedPercent);
	}
}
