package org.trellis.ui.internal.tables;

import java.util.BitSet;
import java.util.function.IntConsumer;

/** Which rows of a list are selected, by number: a range from an anchor, single ones, all. One bit a row. */
final class RowSelection {
	private final BitSet selected = new BitSet();
	private int anchor;
	private int lead = -1;

	/** The row on which keys work; -1 for none. */
	int lead() {
		return lead;
	}

	int count() {
		return selected.cardinality();
	}

	boolean contains(int row) {
		return selected.get(row);
	}

	void each(IntConsumer action) {
		selected.stream().forEach(action);
	}

	/** Only this one. */
	void only(int row) {
		selected.clear();
		selected.set(row);
		anchor = row;
		lead = row;
	}

	/** From where the last single one was chosen to here. */
	void extend(int row) {
		if (lead < 0) {
			only(row);
			return;
		}
		selected.clear();
		selected.set(Math.min(anchor, row), Math.max(anchor, row) + 1);
		lead = row;
	}

	/** One more, or one less. */
	void toggle(int row) {
		selected.flip(row);
		anchor = row;
		lead = row;
	}

	/** The keys work here now; what is selected stays. */
	void moveLead(int row) {
		lead = row;
	}

	void add(int row) {
		selected.set(row);
		if (lead < 0) {
			lead = row;
			anchor = row;
		}
	}

	void all(int total) {
		selected.set(0, total);
		if (lead < 0 && total > 0) lead = 0;
	}

	void clear() {
		selected.clear();
		lead = -1;
		anchor = 0;
	}

	/** The list has only so many rows now. */
	void limit(int total) {
		if (total < selected.length()) selected.clear(total, selected.length());
		if (lead >= total) lead = total - 1;
		if (anchor >= total) anchor = Math.max(0, total - 1);
	}
}
