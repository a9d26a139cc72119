package org.trellis.ui;

/** Makes jobs for calls that may wait for the database. An OSGi service; safe to use from any thread. */
public final class StoreJobs {
	private final ErrorReporter errors;

	public StoreJobs(ErrorReporter errors) {
		this.errors = errors;
	}

	/**
	 * @param name what is being done, for the progress view and the error dialog, for example "Load the classes"
	 * @param work runs on a background thread
	 */
	public <T> StoreJob<T> job(String name, StoreJob.Work<T> work) {
		return new StoreJob<>(name, work, errors);
	}
}
