package org.trellis.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.trellis.store.Commit;

/** What is done when a transaction, or all work with a database, has ended. Nothing of it may hide why a write failed, or make one look undone that is committed. */
final class Aftermath {
	private static final System.Logger LOG = System.getLogger(Aftermath.class.getName());

	private final List<Consumer<Commit>> listeners = new CopyOnWriteArrayList<>();
	private final List<Runnable> atEnd = new ArrayList<>();
	private boolean ended;

	static void ofFailure(Throwable failure, Sql.Action... steps) {
		for (var step : steps) try {
			step.run();
		} catch (SQLException | RuntimeException e) {
			failure.addSuppressed(e);
		}
	}

	static void ofCommit(Sql.Action... steps) {
		for (var step : steps) try {
			step.run();
		} catch (SQLException | RuntimeException e) {
			LOG.log(System.Logger.Level.WARNING, "Something failed after a write that is safe", e);
		}
	}

	AutoCloseable subscribe(Consumer<Commit> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	/** @param commit null when nothing was written */
	void tell(Commit commit) {
		if (commit == null) return;
		for (var listener : listeners) try {
			listener.accept(commit);
		} catch (RuntimeException e) {
			LOG.log(System.Logger.Level.ERROR, "Somebody who follows the changes failed", e);
		}
	}

	AutoCloseable subscribeToEnd(Runnable listener) {
		synchronized (atEnd) {
			if (!ended) {
				atEnd.add(listener);
				return () -> unsubscribeFromEnd(listener);
			}
		}
		listener.run();
		return () -> {
		};
	}

	private void unsubscribeFromEnd(Runnable listener) {
		synchronized (atEnd) {
			atEnd.remove(listener);
		}
	}

	/** Once. */
	void tellEnd() {
		List<Runnable> all;
		synchronized (atEnd) {
			ended = true;
			all = List.copyOf(atEnd);
			atEnd.clear();
		}
		for (var listener : all) try {
			listener.run();
		} catch (RuntimeException e) {
			LOG.log(System.Logger.Level.ERROR, "Somebody who followed a database until its end failed", e);
		}
	}
}
