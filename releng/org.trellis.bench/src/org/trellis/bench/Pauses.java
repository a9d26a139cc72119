package org.trellis.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.eclipse.swt.widgets.Display;

/** A watchdog: asks the UI thread for a sign of life again and again, and notes how long each takes. Whoever clicks waits as long. */
final class Pauses implements AutoCloseable {
	private static final int EVERY_MILLIS = 5;
	private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
	private final Thread watchdog;
	private volatile boolean over;

	/** Starts to watch. */
	Pauses(Display display) {
		watchdog = Thread.ofPlatform().daemon().name("watchdog").start(() -> watch(display));
	}

	private void watch(Display display) {
		try {
			while (!over) {
				var asked = System.nanoTime();
				var answered = new CountDownLatch(1);
				display.asyncExec(answered::countDown);
				answered.await();
				nanos.add(System.nanoTime() - asked);
				Thread.sleep(EVERY_MILLIS);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Milliseconds. */
	double longest() {
		synchronized (nanos) {
			return nanos.stream().mapToLong(n -> n).max().orElseThrow() / 1e6;
		}
	}

	long longerThan(int millis) {
		synchronized (nanos) {
			return nanos.stream().filter(n -> n > millis * 1_000_000L).count();
		}
	}

	@Override
	public void close() {
		over = true;
		watchdog.interrupt();
	}
}
