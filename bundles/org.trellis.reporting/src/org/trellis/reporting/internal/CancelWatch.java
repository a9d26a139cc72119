package org.trellis.reporting.internal;

import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.birt.report.engine.api.IEngineTask;
import org.trellis.store.Progress;

/** Looks several times a second whether the person wants to stop, because a long query asks nobody; then stops the query and the task. */
final class CancelWatch implements AutoCloseable {
	private static final Logger LOG = Logger.getLogger(CancelWatch.class.getName());
	private static final long MILLISECONDS = 100;

	private final IEngineTask task;
	private final ReadOnlyConnection connection;
	private final Progress progress;
	private final Thread thread;
	private volatile boolean cancelled;

	CancelWatch(IEngineTask task, ReadOnlyConnection connection, Progress progress) {
		this.task = task;
		this.connection = connection;
		this.progress = progress;
		thread = Thread.ofVirtual().name("report cancel watch").start(this::watch);
	}

	boolean cancelled() {
		return cancelled;
	}

	private void watch() {
		try {
			while (!progress.cancelled()) Thread.sleep(MILLISECONDS);
			cancelled = true;
			task.cancel();
			connection.stop();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (SQLException e) {
			LOG.log(Level.WARNING, "A query of a stopped report goes on", e);
		}
	}

	@Override
	public void close() {
		thread.interrupt();
	}
}
