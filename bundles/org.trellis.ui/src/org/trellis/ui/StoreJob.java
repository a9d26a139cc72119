package org.trellis.ui;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.trellis.store.Progress;

/**
 * One piece of work that may wait for the database: runs in the background with progress and cancel, and gives its result to the UI
 * thread. Made by {@link StoreJobs}.
 */
public final class StoreJob<T> {
	/** What to do, on a background thread. */
	@FunctionalInterface
	public interface Work<T> {
		T run(Progress progress) throws Exception;
	}

	private final String name;
	private final Work<T> work;
	private Consumer<T> then = result -> {
	};
	private Consumer<Trouble> failed;
	private Runnable cancelled = () -> {
	};
	private Consumer<T> stopped;
	private Consumer<T> unwanted = result -> {
	};
	private final ErrorReporter errors;
	private boolean writing;
	private ISchedulingRule rule;
	private boolean quiet;
	private boolean visible;

	StoreJob(String name, Work<T> work, ErrorReporter errors) {
		this.name = name;
		this.work = work;
		this.errors = errors;
		this.failed = errors::report;
	}

	/** What to do with the result, on the UI thread. */
	public StoreJob<T> then(Consumer<T> action) {
		then = action;
		return this;
	}

	/** What to do instead of the error dialog, on the UI thread. */
	public StoreJob<T> whenFailed(Consumer<Trouble> action) {
		failed = action;
		return this;
	}

	/** What to do when the user cancelled, on the UI thread. */
	public StoreJob<T> whenCancelled(Runnable action) {
		cancelled = action;
		return this;
	}

	/**
	 * What to do with the result of work that came to one although the user had cancelled, on the UI thread: for work that cannot leave all as it
	 * was, or whose half is worth something. Without it {@link #whenCancelled} is told, and the result is unwanted.
	 */
	public StoreJob<T> whenStopped(Consumer<T> action) {
		stopped = action;
		return this;
	}

	/** It writes something that stays: its failure is told in the error dialog when the owner is gone, too. */
	public StoreJob<T> writing() {
		writing = true;
		return this;
	}

	/** What to do with a result that nobody takes, because the user cancelled or the owner is gone: for what has to be closed. On any thread. */
	public StoreJob<T> whenUnwanted(Consumer<T> action) {
		unwanted = action;
		return this;
	}

	/** Jobs with the same rule run one after the other. */
	public StoreJob<T> after(ISchedulingRule others) {
		rule = others;
		return this;
	}

	/** Shown in a dialog with progress and cancel: for long work that somebody waits for. */
	public StoreJob<T> visibly() {
		visible = true;
		return this;
	}

	/** Not shown in the progress area: for short work that nobody asked for. */
	public StoreJob<T> quietly() {
		quiet = true;
		return this;
	}

	/**
	 * Starts the work.
	 *
	 * @param owner what the result is for; when it is disposed meanwhile, the result is dropped
	 * @return to cancel it or to wait for it
	 */
	public Job start(Widget owner) {
		var display = owner.getDisplay();
		var begun = new AtomicBoolean();
		var job = Job.create(name, monitor -> {
			begun.set(true);
			tell(owner, display, run(monitor));
			return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
		});
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				// called off while it waited for its turn: the work never ran, and has nobody else to say so
				if (!begun.get()) tell(owner, display, Outcome.of(cancelled));
			}
		});
		job.setRule(rule);
		job.setSystem(quiet);
		job.setUser(visible);
		job.schedule();
		return job;
	}

	private static void tell(Widget owner, Display display, Outcome outcome) {
		try {
			display.asyncExec(() -> (owner.isDisposed() ? outcome.dropped : outcome.told).run());
		} catch (SWTException e) {
			// the window is gone, and may go between any question for it and the next step
			if (e.code != SWT.ERROR_DEVICE_DISPOSED) throw e;
			outcome.windowGone.run();
		}
	}

	/** What is done with how the work ended: for its owner, when that is gone, and when there is no window any more. */
	private record Outcome(Runnable told, Runnable dropped, Runnable windowGone) {
		private static final Runnable NOTHING = () -> {
		};

		private static Outcome of(Runnable told) {
			return new Outcome(told, NOTHING, NOTHING);
		}
	}

	private Outcome run(IProgressMonitor monitor) {
		try {
			var result = work.run(new MonitorProgress(name, monitor));
			var taker = !monitor.isCanceled() ? then : stopped;
			Runnable nobodyTakesIt = () -> unwanted.accept(result);
			if (taker != null) return new Outcome(() -> taker.accept(result), nobodyTakesIt, nobodyTakesIt);
			nobodyTakesIt.run();
			return Outcome.of(cancelled);
		} catch (Exception | Error e) {
			// an error too: whoever waits for it, a class of a module that is missing for example, would wait for ever
			if (monitor.isCanceled() && e instanceof Exception) return Outcome.of(cancelled);
			var trouble = Trouble.of(name, e);
			return new Outcome(() -> failed.accept(trouble), writing ? () -> errors.report(trouble) : Outcome.NOTHING, Outcome.NOTHING);
		}
	}

	/** Shows the store's progress in the workbench, and hands its cancel to the store. */
	private static final class MonitorProgress implements Progress {
		private static final int STEPS = 1000;
		private final String name;
		private final IProgressMonitor monitor;
		/** Null until it is known how much there is to do: until then the bar only moves. */
		private SubMonitor steps;
		private long shown;

		private MonitorProgress(String name, IProgressMonitor monitor) {
			this.name = name;
			this.monitor = monitor;
			monitor.beginTask(name, IProgressMonitor.UNKNOWN);
		}

		@Override
		public void at(String what, long done, long total) {
			monitor.subTask(what);
			if (total == 0) return;
			if (steps == null) steps = SubMonitor.convert(monitor, name, STEPS);
			var now = Math.min(STEPS, done * STEPS / total);
			if (now > shown) steps.worked((int) (now - shown));
			shown = Math.max(shown, now);
		}

		@Override
		public boolean cancelled() {
			return monitor.isCanceled();
		}
	}

	/** For a rule that nothing else shares. */
	public static ISchedulingRule newRule() {
		return new ISchedulingRule() {
			@Override
			public boolean contains(ISchedulingRule other) {
				return other == this;
			}

			@Override
			public boolean isConflicting(ISchedulingRule other) {
				return other == this;
			}
		};
	}
}
