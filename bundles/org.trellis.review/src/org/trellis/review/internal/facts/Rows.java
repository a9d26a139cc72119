package org.trellis.review.internal.facts;

import java.util.Arrays;

/** Several rows of whole numbers for each student: added in any order, read by student. */
final class Rows {
	private final int width;
	private int[] owners = new int[64];
	private int[] values;
	private int count;
	/** Where a student's rows begin in {@link #order}; made when first asked. */
	private int[] begins;
	private int[] order;

	Rows(int width) {
		this.width = width;
		this.values = new int[owners.length * width];
	}

	void add(int student, int... row) {
		if (count == owners.length) {
			owners = Arrays.copyOf(owners, 2 * count);
			values = Arrays.copyOf(values, owners.length * width);
		}
		owners[count] = student;
		System.arraycopy(row, 0, values, count * width, width);
		count++;
	}

	/** Puts the rows of each student together, without sorting: by counting. */
	void group(int students) {
		begins = new int[students + 1];
		for (int row = 0; row < count; row++) begins[owners[row] + 1]++;
		for (int i = 0; i < students; i++) begins[i + 1] += begins[i];
		order = new int[count];
		var next = Arrays.copyOf(begins, students);
		for (int row = 0; row < count; row++) order[next[owners[row]]++] = row;
	}

	/** The rows of a student, in the order in which they were added. */
	int[] of(int student) {
		return Arrays.copyOfRange(order, begins[student], begins[student + 1]);
	}

	int value(int row, int column) {
		return values[row * width + column];
	}
}
