package org.trellis.bench;

import org.trellis.bench.Results.Side;
import org.trellis.bench.Results.Unit;

/**
 * Measures two ways to the same end by turns, so that a busy moment of the machine hits both; the first round warms up and does not count.
 *
 * @param database what it runs on, for the table
 */
record Rounds(Results results, String database, int count) {
	/** Something that can be timed; returns how often it was done, or how many rows it was done to. */
	@FunctionalInterface
	interface Task {
		long run() throws Exception;
	}

	/** Milliseconds for one. */
	void millis(String name, Task trellis, Task plain) throws Exception {
		for (int round = 0; round <= count; round++) {
			millis(name, Side.TRELLIS, round, trellis);
			millis(name, Side.PLAIN, round, plain);
		}
	}

	/** One side alone, in a process that has warmed up. */
	void millis(String name, Side side, Task task) throws Exception {
		for (int round = 1; round <= count; round++) millis(name, side, round, task);
	}

	private void millis(String name, Side side, int round, Task task) throws Exception {
		long begun = System.nanoTime();
		long times = task.run();
		double millis = (System.nanoTime() - begun) / 1e6 / times;
		if (round > 0) results.add(name, database, side, Unit.MILLIS, millis);
	}
}
