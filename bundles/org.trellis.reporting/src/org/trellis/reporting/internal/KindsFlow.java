package org.trellis.reporting.internal;

import java.util.ArrayDeque;
import java.util.Arrays;

import org.trellis.reporting.internal.KindsTable.Cell;

/**
 * How far a withheld number of a table can change while everything shown and all sums stay as they are. The lines of the table are the
 * nodes of a network and the withheld numbers its edges: what a row has more in one place it has less in another, and the same in each
 * column. Changes are integral, and the largest change is the largest flow back from the column to the row.
 */
final class KindsFlow {
	private static final long NO_LIMIT = Long.MAX_VALUE / 4;

	private final long[][] numbers;
	private final boolean[][] withheld;
	private final int rows;
	private final int columns;

	/**
	 * @param numbers the last row and the last column are the totals
	 * @param withheld the same array is asked each time
	 */
	KindsFlow(long[][] numbers, boolean[][] withheld) {
		this.numbers = numbers;
		this.withheld = withheld;
		rows = numbers.length;
		columns = numbers[0].length;
	}

	boolean canChange(Cell cell, long by) {
		if (by == 0) return true;
		var changes = new long[rows][columns];
		boolean up = isTurned(cell.row(), cell.column()) == by < 0;
		int from = up ? rows + cell.column() : cell.row();
		int to = up ? cell.row() : rows + cell.column();
		for (long missing = Math.abs(by); missing > 0;) {
			long more = push(from, to, cell, changes, missing);
			if (more == 0) return false;
			missing -= more;
		}
		return true;
	}

	/** A total counts against the line that it sums up; the total of totals twice. */
	private boolean isTurned(int row, int column) {
		return (row == rows - 1) != (column == columns - 1);
	}

	/** Pushes a change along the shortest way that is left; 0 when there is none. */
	private long push(int from, int to, Cell without, long[][] changes, long most) {
		var before = new int[rows + columns];
		Arrays.fill(before, -1);
		before[from] = from;
		var next = new ArrayDeque<Integer>();
		next.add(from);
		while (!next.isEmpty() && before[to] < 0) {
			int node = next.poll();
			int first = node < rows ? rows : 0;
			int end = node < rows ? rows + columns : rows;
			for (int other = first; other < end; other++)
				if (before[other] < 0 && room(node, other, without, changes) > 0) {
					before[other] = node;
					next.add(other);
				}
		}
		if (before[to] < 0) return 0;
		long more = most;
		for (int node = to; node != from; node = before[node]) more = Math.min(more, room(before[node], node, without, changes));
		for (int node = to; node != from; node = before[node]) {
			int row = Math.min(node, before[node]);
			changes[row][Math.max(node, before[node]) - rows] += before[node] == row ? more : -more;
		}
		return more;
	}

	/** What an edge can still take in this direction: a number can grow without limit and shrink to nobody. */
	private long room(int from, int to, Cell without, long[][] changes) {
		int row = Math.min(from, to);
		int column = Math.max(from, to) - rows;
		if (!withheld[row][column] || row == without.row() && column == without.column()) return 0;
		boolean grows = (from == row) != isTurned(row, column);
		long changed = from == row ? changes[row][column] : -changes[row][column];
		return (grows ? NO_LIMIT : numbers[row][column]) - changed;
	}
}
