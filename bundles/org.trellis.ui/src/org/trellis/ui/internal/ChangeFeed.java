package org.trellis.ui.internal;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.trellis.store.Change;
import org.trellis.store.Database;

/** Follows the change feed of a database: at once what this process writes, after a few seconds what others do. */
final class ChangeFeed {
	private static final int LOOK_AGAIN_MS = 3000;
	private static final int GATHER_MS = 100;
	private static final int MOST = 1000;
	private static final int END_MS = 300;

	private final Database database;
	private final Display display;
	private final Consumer<List<Change>> listener;
	private final AutoCloseable own;
	private final Job job;
	private long seen;
	/** Whether the last look failed; each failure in a row would say the same. */
	private boolean away;
	private final AtomicBoolean wroteMeanwhile = new AtomicBoolean();
	private volatile boolean closed;

	/**
	 * @param since what was written up to here is not told
	 * @param listener is called on the display's thread
	 */
	ChangeFeed(Database database, long since, Display display, Consumer<List<Change>> listener) {
		this.database = database;
		this.seen = since;
		this.display = display;
		this.listener = listener;
		this.job = new Job("Changes of others") {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				look();
				if (!closed) schedule(wroteMeanwhile.getAndSet(false) ? GATHER_MS : LOOK_AGAIN_MS);
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		own = database.onChange(changes -> {
			wroteMeanwhile.set(true);
			if (job.cancel()) job.schedule(GATHER_MS);
		});
		job.schedule();
	}

	private void look() {
		if (closed) return;
		try {
			List<Change> changes;
			do {
				changes = database.changesSince(seen, MOST);
				if (changes.isEmpty()) break;
				seen = changes.getLast().sequence();
				tell(changes);
			} while (changes.size() == MOST && !closed);
			away = false;
		} catch (RuntimeException e) {
			// whatever it is, whoever stops looking sees nothing of others any more; a server that is away for a moment: the next look finds what was missed; edits report the trouble themselves
			if (!closed && !away) ILog.of(ChangeFeed.class).warn(e.getMessage(), e);
			away = true;
		}
	}

	private void tell(List<Change> changes) {
		if (!display.isDisposed()) display.asyncExec(() -> {
			if (!closed) listener.accept(changes);
		});
	}

	/** Nothing is told any more. Returns at once. */
	void stop() {
		closed = true;
		try {
			own.close();
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
		job.cancel();
	}

	/** After {@link #stop}: waits for a look that is under way, but not for a server that does not answer. */
	void awaitEnd() {
		try {
			job.join(END_MS, null);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
