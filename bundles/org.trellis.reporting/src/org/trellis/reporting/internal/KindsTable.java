package org.trellis.reporting.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.trellis.reporting.Figure;
import org.trellis.reporting.Shown;
import org.trellis.reporting.Suppression.Kinds;
import org.trellis.reporting.Suppression.Row;

/**
 * Protects students by part and kind, with the totals of both. What a reader can find out of a withheld number by adding and subtracting
 * along the lines of the table is exactly how far {@link KindsFlow} can change it. Numbers are withheld in rectangles, the smallest
 * first, until each small one can be anything from nobody to the threshold: then no sum that can be computed and has it in it is small either.
 */
final class KindsTable {
	/** A place in the table; the last row and the last column are the totals. */
	record Cell(int row, int column) {
	}

	private final long[][] numbers;
	private final boolean[][] withheld;
	private final boolean[] mayBeNobody;
	private final int threshold;
	private final int totalRow;
	private final int totalColumn;
	private final KindsFlow flow;

	/**
	 * @param parts of each the students by kind
	 * @param mayBeNobody of which kinds it may be told that nobody is of them
	 */
	KindsTable(List<long[]> parts, boolean[] mayBeNobody, int threshold) {
		totalRow = parts.size();
		totalColumn = mayBeNobody.length;
		this.mayBeNobody = mayBeNobody.clone();
		this.threshold = threshold;
		numbers = new long[totalRow + 1][totalColumn + 1];
		withheld = new boolean[totalRow + 1][totalColumn + 1];
		for (int r = 0; r < totalRow; r++) for (int c = 0; c < totalColumn; c++) {
			long number = parts.get(r)[c];
			numbers[r][c] = number;
			numbers[r][totalColumn] += number;
			numbers[totalRow][c] += number;
			numbers[totalRow][totalColumn] += number;
		}
		flow = new KindsFlow(numbers, withheld);
	}

	Kinds table() {
		var small = new ArrayList<Cell>();
		for (int r = 0; r <= totalRow; r++) for (int c = 0; c <= totalColumn; c++) if (isSmall(r, c)) small.add(new Cell(r, c));
		small.forEach(c -> withheld[c.row][c.column] = true);
		for (var cell : small) if (!isFree(cell)) hide(cell);
		return new Kinds(row(totalRow), IntStream.range(0, totalRow).mapToObj(this::row).toList());
	}

	/** A part without students is no group. */
	private boolean isSmall(int row, int column) {
		if (numbers[row][totalColumn] == 0 || numbers[row][column] >= threshold) return false;
		return numbers[row][column] > 0 || !mayBeNobody[column];
	}

	/** Whether all that is shown allows every number from nobody to the threshold. */
	private boolean isFree(Cell cell) {
		long number = numbers[cell.row][cell.column];
		return flow.canChange(cell, -number) && flow.canChange(cell, threshold - number);
	}

	/** Withholds the cheapest rectangle that frees the cell, or everything. What is withheld takes nothing from what was free before. */
	private void hide(Cell cell) {
		var rectangles = new ArrayList<List<Cell>>();
		for (int r = 0; r <= totalRow; r++) for (int c = 0; c <= totalColumn; c++)
			if (r != cell.row && c != cell.column) rectangles.add(List.of(new Cell(cell.row, c), new Cell(r, cell.column), new Cell(r, c)));
		rectangles.sort(Comparator.comparingLong(this::cost));
		for (var rectangle : rectangles) {
			var more = rectangle.stream().filter(this::isShown).toList();
			more.forEach(c -> withheld[c.row][c.column] = true);
			if (isFree(cell)) return;
			more.forEach(c -> withheld[c.row][c.column] = false);
		}
		for (var row : withheld) Arrays.fill(row, true);
	}

	private boolean isShown(Cell cell) {
		return !withheld[cell.row][cell.column];
	}

	/** Of how many students is no longer told; totals are the last to go. */
	private long cost(List<Cell> rectangle) {
		return rectangle.stream().filter(this::isShown).mapToLong(c -> (1 + numbers[c.row][c.column]) * (c.row == totalRow || c.column == totalColumn ? 1000 : 1)).sum();
	}

	private Row row(int row) {
		return new Row(shown(row, totalColumn), IntStream.range(0, totalColumn).mapToObj(c -> shown(row, c)).toList());
	}

	private Shown shown(int row, int column) {
		return withheld[row][column] ? new Shown.Withheld(Figure.NONE) : new Shown.Exact(numbers[row][column], Figure.NONE);
	}
}
