package org.trellis.ui;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.swt.widgets.Widget;
import org.trellis.store.Progress;

/** Reads and writes for a view in the district that is open, one after the other in the background. What comes after another district was opened, or none, is dropped. UI thread only. */
public final class DistrictReader {
	/** A call to the open district, on a background thread. */
	@FunctionalInterface
	public interface Call<T> {
		T on(OpenedDistrict opened, Progress progress) throws Exception;
	}

	private final CurrentDistrict district;
	private final StoreJobs jobs;
	private final ErrorReporter errors;
	private final Widget owner;
	private final ISchedulingRule oneAfterTheOther = StoreJob.newRule();

	/** @param owner of all that is read: what comes after it is disposed is dropped */
	public DistrictReader(CurrentDistrict district, StoreJobs jobs, ErrorReporter errors, Widget owner) {
		this.district = district;
		this.jobs = jobs;
		this.errors = errors;
		this.owner = owner;
	}

	/** Begins to read; a failure is told in the error dialog, and what was shown before is shown still. A district must be open. */
	public <T> void read(String name, Call<T> call, Consumer<T> then) {
		read(name, call, then, () -> {
			// what was shown before is shown still
		});
	}

	/**
	 * Begins to read. A district must be open.
	 *
	 * @param name what is being done, for the progress view and the error dialog
	 * @param then is told on the UI thread
	 * @param otherwise what to show when it failed or was called off; a failure is told in the error dialog besides
	 */
	public <T> void read(String name, Call<T> call, Consumer<T> then, Runnable otherwise) {
		var opened = district.get().orElseThrow();
		jobs.job(name, progress -> call.on(opened, progress)).then(result -> {
			if (isOpen(opened)) then.accept(result);
		}).whenFailed(trouble -> {
			if (!isOpen(opened)) return;
			otherwise.run();
			errors.report(trouble);
		}).whenCancelled(() -> {
			if (isOpen(opened)) otherwise.run();
		}).after(oneAfterTheOther).start(owner);
	}

	/** For other work that has its turn among this. */
	public ISchedulingRule rule() {
		return oneAfterTheOther;
	}

	/** Whether this is still the district at the window. */
	public boolean isOpen(OpenedDistrict opened) {
		return district.get().equals(Optional.of(opened));
	}
}
