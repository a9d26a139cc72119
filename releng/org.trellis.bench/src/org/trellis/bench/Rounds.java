package org.trellis.bench;

import org.trellis.bench.Results.Side;
import org.trellis.bench.Results.Unit;

/**
 * Measures two ways to the same end by turns, so that a busy moment of the machine hits both; the first round warms up and does not count.
 *
 * @param database what it runs on, for the table
 */
record Rounds(Results results, String database, int count) {
	private static final long ROUND_NANOS = 1_000_000_000L;

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

	/** Something that takes a moment, so that it must be done often to be timed. */
	@FunctionalInterface
	interface Moment {
		Object run() throws Exception;
	}

	/** Milliseconds for one of what takes moments: within a round the two sides take short turns, as many as fill about a second. */
	void interleaved(String name, Moment trellis, Moment plain) throws Exception {
		int turns = turns(trellis, plain);
		for (int round = 0; round <= count; round++) {
			long ours = 0;
			long theirs = 0;
			for (int turn = 0; turn < turns; turn++) {
				ours += nanos(trellis);
				theirs += nanos(plain);
			}
			if (round == 0) continue;
			results.add(name, database, Side.TRELLIS, Unit.MILLIS, ours / 1e6 / turns);
			results.add(name, database, Side.PLAIN, Unit.MILLIS, theirs / 1e6 / turns);
		}
	}

	private static int turns(Moment trellis, Moment plain) throws Exception {
		nanos(trellis);
		nanos(plain);
		long both = Math.max(1, nanos(trellis) + nanos(plain));
		return (int) Math.clamp(ROUND_NANOS / both, 5, 1000);
	}

	private static long nanos(Moment moment) throws Exception {
		long begun = System.nanoTime();
		if (moment.run() == null) throw new IllegalStateException("Nothing was read");
		return System.nanoTime() - begun;
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
