package org.trellis.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.Test;
import org.trellis.store.StoreException;
import org.trellis.testing.ui.Window;
import org.trellis.ui.StoreJob;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.Trouble;

/** Store calls run off the UI thread and bring their results back to it. */
class StoreJobTest {
	private final ArrayList<Trouble> reported = new ArrayList<>();
	private final StoreJobs jobs = new StoreJobs(reported::add);

	@Test
	void worksInTheBackgroundAndTellsOnTheUiThread() {
		var ui = Thread.currentThread();
		var worked = new AtomicReference<Thread>();
		var told = new AtomicReference<Thread>();
		var result = new AtomicReference<String>();
		jobs.job("Count", progress -> {
			worked.set(Thread.currentThread());
			return "28";
		}).then(r -> {
			told.set(Thread.currentThread());
			result.set(r);
		}).start(Window.main());
		until("the result is there", () -> result.get() != null);
		assertEquals("28", result.get());
		assertNotSame(ui, worked.get());
		assertSame(ui, told.get());
	}

	@Test
	void whatIsCalledOffBeforeItsTurnIsToldToo() {
		var rule = StoreJob.newRule();
		var release = new CountDownLatch(1);
		var first = jobs.job("First", progress -> {
			release.await();
			return 1;
		}).after(rule).start(Window.main());
		var cancelled = new ArrayList<String>();
		var second = jobs.job("Second", progress -> 2).after(rule).then(two -> cancelled.add("ran")).whenCancelled(() -> cancelled.add("cancelled")).start(Window.main());
		second.cancel();
		until("it is told", () -> !cancelled.isEmpty());
		release.countDown();
		until("the first has ended", () -> first.getResult() != null);
		assertEquals(List.of("cancelled"), cancelled);
		assertEquals(List.of(), reported);
	}

	@Test
	void aFailureIsReportedInTheStoresSentence() {
		jobs.job("Load the classes", progress -> {
			throw new StoreException("The server went away.");
		}).start(Window.main());
		until("the trouble is reported", () -> !reported.isEmpty());
		assertEquals("The server went away.", reported.getFirst().sentence());
		assertTrue(reported.getFirst().details().startsWith("Load the classes"));
		assertTrue(reported.getFirst().details().contains("StoreException"));
	}

	@Test
	void aFailureOfTheProgramItselfIsAlsoASentence() {
		jobs.job("Load the classes", progress -> {
			throw new IllegalStateException("index 7");
		}).start(Window.main());
		until("the trouble is reported", () -> !reported.isEmpty());
		assertTrue(reported.getFirst().sentence().contains("Load the classes"), reported.getFirst().sentence());
		assertFalse(reported.getFirst().sentence().contains("index 7"), "that is for the details");
	}

	/** Whoever waits for it would wait for ever. */
	@Test
	void aClassThatIsMissingIsToldLikeAnyOtherFailure() {
		jobs.job("Rank the services", progress -> {
			throw new NoClassDefFoundError("org/example/Gone");
		}).start(Window.main());
		until("the trouble is reported", () -> !reported.isEmpty());
		assertTrue(reported.getFirst().details().contains("org/example/Gone"));
	}

	@Test
	void workThatWritesTellsItsFailureAlsoWhenItsOwnerIsGone() {
		for (var writes : List.of(false, true)) {
			var owner = new Composite(Window.main(), SWT.NONE);
			var go = new CountDownLatch(1);
			var job = jobs.job(writes ? "Undo the import" : "Read the imports", progress -> {
				go.await();
				throw new StoreException("The server went away.");
			});
			var started = (writes ? job.writing() : job).start(owner);
			owner.dispose();
			go.countDown();
			until("the work has ended", () -> started.getResult() != null);
			Window.settle();
		}
		assertEquals(1, reported.size(), "nobody waits for what was to be read");
		assertTrue(reported.getFirst().details().startsWith("Undo the import"));
	}

	@Test
	void whatWasCalledOffAndCameToAnEndAllTheSameCanBeTaken() {
		var started = new CountDownLatch(1);
		var taken = new ArrayList<String>();
		var job = jobs.job("Plan", progress -> {
			started.countDown();
			while (!progress.cancelled()) Thread.onSpinWait();
			return "the best so far";
		}).then(r -> taken.add("all of it")).whenCancelled(() -> taken.add("nothing")).whenUnwanted(r -> taken.add("dropped")).whenStopped(taken::add).start(Window.main());
		until("the work has begun", () -> started.getCount() == 0);
		job.cancel();
		until("it is told", () -> !taken.isEmpty());
		assertEquals(List.of("the best so far"), taken);
	}

	@Test
	void cancelReachesTheStoreAndNothingIsReported() {
		var started = new CountDownLatch(1);
		var ended = new AtomicReference<String>();
		var job = jobs.job("Make", progress -> {
			started.countDown();
			while (!progress.cancelled()) Thread.onSpinWait();
			throw new StoreException("The work was cancelled.");
		}).then(r -> ended.set("done")).whenCancelled(() -> ended.set("cancelled")).start(Window.main());
		until("the work has begun", () -> started.getCount() == 0);
		job.cancel();
		until("the work has ended", () -> ended.get() != null);
		assertEquals("cancelled", ended.get());
		assertTrue(reported.isEmpty());
	}

	@Test
	void aResultForSomethingThatIsGoneIsDropped() throws Exception {
		var owner = new Composite(Window.main(), SWT.NONE);
		var told = new ArrayList<String>();
		var go = new CountDownLatch(1);
		var job = jobs.job("Late", progress -> {
			go.await();
			return "late";
		}).then(told::add).start(owner);
		owner.dispose();
		go.countDown();
		job.join();
		Window.settle();
		assertTrue(told.isEmpty() && reported.isEmpty());
	}

	@Test
	void aResultThatNobodyTakesIsGivenBackToBeClosed() {
		var started = new CountDownLatch(1);
		var closed = new AtomicReference<String>();
		var job = jobs.job("Open", progress -> {
			started.countDown();
			while (!progress.cancelled()) Thread.onSpinWait();
			return "an open database";
		}).whenUnwanted(closed::set).start(Window.main());
		until("the work has begun", () -> started.getCount() == 0);
		job.cancel();
		until("it is closed", () -> closed.get() != null);
		assertEquals("an open database", closed.get());
		var owner = new Composite(Window.main(), SWT.NONE);
		jobs.job("Open", progress -> "another one").whenUnwanted(closed::set).start(owner);
		owner.dispose();
		until("it is closed", () -> "another one".equals(closed.get()));
	}

	@Test
	void jobsOfOneRuleRunOneAfterTheOther() {
		var rule = StoreJob.newRule();
		var order = new ArrayList<Integer>();
		for (int i = 0; i < 5; i++) {
			int n = i;
			jobs.job("Step", progress -> n).then(order::add).after(rule).start(Window.main());
		}
		until("all have run", () -> order.size() == 5);
		assertEquals(List.of(0, 1, 2, 3, 4), order);
	}
}
