package org.trellis.reporting.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.birt.report.engine.api.IEngineTask;
import org.eclipse.osgi.util.NLS;
import org.trellis.reporting.ReportException;
import org.trellis.store.Progress;

/**
 * One report on a thread of its own, because BIRT wants all steps of a task on one. The caller looks several times a second whether the person
 * wants to stop or the time is over. Then the task, its query and its script are stopped; what listens to none of that is left behind.
 */
final class ReportRun {
	private static final Logger LOG = Logger.getLogger(ReportRun.class.getName());
	private static final Duration LOOK = Duration.ofMillis(50);

	/**
	 * @param longest how long a report may take
	 * @param grace how long a stopped report may take to end
	 */
	record Limits(Duration longest, Duration grace) {
	}

	/** Makes the task, tells the run of it by {@link ReportRun#stops}, and runs it. */
	interface Steps {
		void in(ReportRun run) throws Exception;
	}

	private final String report;
	private final ReadOnlyConnection connection;
	private final Progress progress;
	private final Limits limits;
	private volatile IEngineTask task;
	private volatile ReportException stopped;
	private volatile Throwable failure;

	ReportRun(String report, ReadOnlyConnection connection, Progress progress, Limits limits) {
		this.report = report;
		this.connection = connection;
		this.progress = progress;
		this.limits = limits;
	}

	/** Which task ends when the run is stopped. */
	void stops(IEngineTask running) {
		task = running;
		if (isStopped()) cancel();
	}

	private boolean isStopped() {
		return stopped != null;
	}

	/**
	 * Returns when the steps are done.
	 *
	 * @throws ReportException when they were stopped, or what they threw
	 */
	void run(Steps steps, ScriptSandbox sandbox) {
		var thread = Thread.ofPlatform().daemon().name("report " + report).unstarted(() -> sandbox.run(() -> attempt(steps), this::isStopped));
		thread.start();
		try {
			follow(thread);
		} catch (InterruptedException e) {
			stop(new ReportException.Cancelled(report));
			Thread.currentThread().interrupt();
		}
		if (isStopped()) throw stopped;
		if (failure instanceof RuntimeException e) throw e;
		if (failure instanceof Error e) throw e;
		if (failure != null) throw new ReportException(NLS.bind(Messages.reportNotMade, report, Reason.of(failure) + "."), failure);
	}

	private void attempt(Steps steps) {
		try {
			steps.in(this);
		} catch (Throwable e) {
			failure = e;
		}
	}

	private void follow(Thread thread) throws InterruptedException {
		var end = Instant.now().plus(limits.longest());
		while (!thread.join(LOOK)) {
			if (progress.cancelled()) stop(new ReportException.Cancelled(report));
			else if (Instant.now().isAfter(end)) stop(new ReportException(NLS.bind(Messages.reportTooLong, report, text(limits.longest()))));
			if (isStopped()) {
				end(thread);
				return;
			}
		}
	}

	private void stop(ReportException why) {
		stopped = why;
		stopQueries();
		// BIRT waits for a running query before it cancels
		Thread.ofPlatform().daemon().name("cancel report " + report).start(this::cancel);
	}

	private void cancel() {
		try {
			if (task != null) task.cancel();
		} catch (RuntimeException e) {
			// BIRT stumbles over a data engine that is just being made; its task knows by then that it is cancelled
			LOG.log(Level.FINE, "The task was cancelled while it began", e);
		}
	}

	/** Stops again and again, because a query that is about to begin when it is stopped begins nevertheless. */
	private void end(Thread thread) throws InterruptedException {
		var last = Instant.now().plus(limits.grace());
		while (!thread.join(LOOK)) {
			stopQueries();
			// Derby's queries know no cancel and end at an interrupt
			thread.interrupt();
			if (Instant.now().isAfter(last)) {
				LOG.warning("A stopped report does not end; its thread \"" + thread.getName() + "\" is left behind at " + Arrays.stream(thread.getStackTrace()).limit(10).toList());
				return;
			}
		}
	}

	private void stopQueries() {
		try {
			connection.stop();
		} catch (SQLException e) {
			LOG.log(Level.FINE, "A query of a stopped report did not listen", e);
		}
	}

	private static String text(Duration duration) {
		return duration.toMinutes() > 0 ? NLS.bind(Messages.minutes, duration.toMinutes()) : NLS.bind(Messages.seconds, duration.toSeconds());
	}
}
