package org.trellis.app.internal.cli;

import java.io.PrintWriter;

import org.trellis.store.Progress;

/** One line that is written over, a few times a second. */
final class TerminalProgress implements Progress {
	private static final long INTERVAL = 200_000_000;
	private static final int WIDTH = 70;

	private final PrintWriter out;
	private long last;

	TerminalProgress(PrintWriter out) {
		this.out = out;
	}

	@Override
	public void at(String what, long done, long total) {
		long now = System.nanoTime();
		boolean ends = total > 0 && done >= total;
		if (now - last < INTERVAL && !ends) return;
		last = now;
		var text = total > 0 ? "%s %,d of %,d".formatted(what, done, total) : done > 0 ? "%s %,d".formatted(what, done) : what;
		out.print("\r" + (text + " ".repeat(WIDTH)).substring(0, WIDTH) + (ends ? "\r" + " ".repeat(WIDTH) + "\r" : ""));
		out.flush();
	}
}
