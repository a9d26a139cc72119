package org.trellis.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.trellis.model.district.District;
import org.trellis.store.Change;
import org.trellis.store.StoreException;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.NotSaved;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.Trouble;
import org.trellis.ui.Unsaved;

/** Holds the open district. */
public final class DistrictHolder implements CurrentDistrict {
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final List<Consumer<List<Change>>> writes = new CopyOnWriteArrayList<>();
	/** Districts that are still being shut down. */
	private final Set<Job> closings = ConcurrentHashMap.newKeySet();
	private final ErrorReporter errors;
	private OpenedDistrict district;
	/** What it is called by now. */
	private String name;
	private ChangeFeed feed;

	public DistrictHolder(ErrorReporter errors) {
		this.errors = errors;
	}

	/** One that fails, of a module for example, keeps nobody else from being told. */
	private void tell(Runnable listener) {
		try {
			listener.run();
		} catch (RuntimeException | LinkageError e) {
			errors.report(Trouble.of(Messages.tellDistrict, e));
		}
	}

	@Override
	public Optional<OpenedDistrict> get() {
		return Optional.ofNullable(district);
	}

	@Override
	public Optional<String> name() {
		return Optional.ofNullable(name);
	}

	@Override
	public List<Unsaved> unsaved() {
		var found = new ArrayList<Unsaved>();
		listeners.forEach(l -> tell(() -> l.unsaved().ifPresent(found::add)));
		return found;
	}

	@Override
	public List<NotSaved> saveAll() {
		return listeners.stream().map(DistrictHolder::saved).flatMap(Optional::stream).toList();
	}

	private static Optional<NotSaved> saved(Listener listener) {
		try {
			return listener.closing();
		} catch (RuntimeException | LinkageError e) {
			var trouble = Trouble.of(Messages.saveAll, e);
			return Optional.of(new NotSaved(trouble, List.of(trouble.sentence())));
		}
	}

	@Override
	public void abandon() {
		listeners.forEach(l -> tell(l::abandon));
	}

	@Override
	public void open(OpenedDistrict opened) {
		if (district != null && district.database() == opened.database()) feed.stop();
		else release();
		district = opened;
		name = opened.name();
		feed = new ChangeFeed(opened.database(), opened.since(), Display.getCurrent(), changes -> {
			if (district != opened) return;
			writes.forEach(w -> tell(() -> w.accept(changes)));
			var itself = opened.database().districtId();
			if (changes.stream().anyMatch(c -> c.id().equals(itself) && c.kind() == Change.Kind.CHANGED)) readName(opened);
		});
		listeners.forEach(l -> tell(l::changed));
	}

	@Override
	public void close() {
		if (district == null) return;
		release();
		listeners.forEach(l -> tell(l::changed));
	}

	private void readName(OpenedDistrict opened) {
		var display = Display.getCurrent();
		var job = Job.create(Messages.readName, (ICoreRunnable) monitor -> {
			try {
				opened.database().load(District.class, opened.database().districtId(), opened.person().scope()).ifPresent(d -> {
					if (!display.isDisposed()) display.asyncExec(() -> renamed(opened, d.root().getName()));
				});
			} catch (StoreException e) {
				// nobody asked for it, and the next change is followed by the next look
				ILog.of(DistrictHolder.class).warn(e.getMessage(), e);
			}
		});
		job.setSystem(true);
		job.schedule();
	}

	private void renamed(OpenedDistrict opened, String now) {
		if (district != opened || now.equals(name)) return;
		name = now;
		listeners.forEach(l -> tell(l::renamed));
	}

	private void release() {
		if (district == null) return;
		feed.stop();
		shutDown(district, feed);
		district = null;
		name = null;
	}

	/** Takes a moment, on Derby even seconds; nothing has to wait for it but a program that ends, or whoever opens the same database again. */
	private void shutDown(OpenedDistrict left, ChangeFeed its) {
		var name = NLS.bind(Messages.closeDistrict, left.name());
		var display = Display.getCurrent();
		var job = Job.create(name, (ICoreRunnable) monitor -> {
			its.awaitEnd();
			try {
				left.database().close();
			} catch (StoreException e) {
				// the window may be closing too, then nobody reads it there
				if (PlatformUI.isWorkbenchRunning()) display.asyncExec(() -> errors.report(Trouble.of(name, e)));
				else ILog.of(DistrictHolder.class).error(e.getMessage(), e);
			}
		});
		closings.add(job);
		job.addJobChangeListener(IJobChangeListener.onDone(e -> closings.remove(job)));
		job.schedule();
	}

	@Override
	public void awaitClosed() {
		try {
			for (var job : closings) job.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public Subscription listen(Listener listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	@Override
	public Subscription listenToWrites(Consumer<List<Change>> listener) {
		writes.add(listener);
		return () -> writes.remove(listener);
	}
}
