package org.trellis.exchange.internal;

import java.util.Arrays;

/** Rows of numbers found by their first two, in one array: a million keys of a run must not cost a million objects. */
final class LongTable {
	private static final int FIRST_ROWS = 256;
	private static final double FULL = 0.7;

	private final int width;
	private long[] cells;
	private int size;

	/** @param width numbers in a row, the two of its key included */
	LongTable(int width) {
		this.width = width;
		cells = new long[FIRST_ROWS * width];
	}

	/** Where the row of a key begins in {@link #get}; negative when there is none. */
	int find(long high, long low) {
		int at = slot(cells, high, low | 1);
		return cells[at + 1] == 0 ? -1 : at;
	}

	/** Where the row of a key begins, which is made of zeros when there was none. */
	int findOrAdd(long high, long low) {
		if (size >= cells.length / width * FULL) grow();
		int at = slot(cells, high, low | 1);
		if (cells[at + 1] == 0) {
			cells[at] = high;
			cells[at + 1] = low | 1;
			size++;
		}
		return at;
	}

	long get(int row, int column) {
		return cells[row + column];
	}

	void set(int row, int column, long value) {
		cells[row + column] = value;
	}

	int size() {
		return size;
	}

	/** The last bit of a key is not used, so that an empty row can be told from a full one. */
	private int slot(long[] in, long high, long low) {
		int rows = in.length / width;
		int at = (int) Math.floorMod(high ^ low * 0x9E37_79B9_7F4A_7C15L, (long) rows);
		while (in[at * width + 1] != 0 && (in[at * width] != high || in[at * width + 1] != low)) at = at + 1 == rows ? 0 : at + 1;
		return at * width;
	}

	private void grow() {
		int rows = Math.multiplyExact(cells.length / width, 2);
		var larger = new long[Math.multiplyExact(rows, width)];
		for (int from = 0; from < cells.length; from += width)
			if (cells[from + 1] != 0) System.arraycopy(cells, from, larger, slot(larger, cells[from], cells[from + 1]), width);
		cells = larger;
	}

	void clear() {
		if (size > 0) Arrays.fill(cells, 0);
		size = 0;
	}
}
