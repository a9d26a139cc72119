package org.trellis.exchange.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trellis.exchange.Reason;
import org.trellis.exchange.Remark;
import org.trellis.exchange.Remark.Verdict;

/** Collects remarks: what says the same is counted, and of the rest only so many are kept that a person could read them. */
final class Remarks {
	/** Rejected rows and left-out values that are kept; all are counted. */
	private static final int KEPT = 10_000;

	private record Same(String file, String element, String field, Reason why) {
	}

	private final List<Remark> single = new ArrayList<>();
	private final Map<Same, Remark> notes = new LinkedHashMap<>();
	private int leftOut;
	private int rejected;
	private int valuesLeftOut;

	void add(Remark remark) {
		if (remark.verdict() == Verdict.NOTE) {
			notes.merge(new Same(remark.place().file(), remark.element(), remark.field(), remark.why()), remark, (a, b) -> a.times(a.times() + b.times()));
			return;
		}
		if (remark.verdict() == Verdict.ROW_REJECTED) rejected++;
		else valuesLeftOut++;
		if (single.size() < KEPT) single.add(remark);
		else leftOut++;
	}

	int rejected() {
		return rejected;
	}

	int valuesLeftOut() {
		return valuesLeftOut;
	}

	/** How many are not in the list. */
	int notListed() {
		return leftOut;
	}

	/** In the order of files and lines; notes after what was rejected or left out. */
	List<Remark> list() {
		var order = Comparator.comparing((Remark r) -> r.place().file()).thenComparing(r -> r.place().line());
		var all = new ArrayList<Remark>();
		single.stream().sorted(order).forEach(all::add);
		notes.values().stream().sorted(order).forEach(all::add);
		return all;
	}
}
