package org.trellis.exchange.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trellis.exchange.ImportReport.Counts;
import org.trellis.exchange.ImportReport.FileCounts;

/** Counts per file and class of the model, in the order in which they came up. */
final class Tally {
	enum What {
		ADDED, CHANGED, DROPPED, REJECTED, UNCHANGED
	}

	private final Map<String, Map<String, int[]>> files = new LinkedHashMap<>();

	void file(String file) {
		files.computeIfAbsent(file, f -> new LinkedHashMap<>());
	}

	void count(String file, String type, What what) {
		files.computeIfAbsent(file, f -> new LinkedHashMap<>()).computeIfAbsent(type, t -> new int[What.values().length])[what.ordinal()]++;
	}

	List<FileCounts> files() {
		var result = new ArrayList<FileCounts>();
		files.forEach((file, classes) -> {
			var counts = new LinkedHashMap<String, Counts>();
			classes.forEach((type, n) -> counts.put(type, new Counts(n[0], n[1], n[2], n[3], n[4])));
			result.add(new FileCounts(file, counts));
		});
		return result;
	}
}
