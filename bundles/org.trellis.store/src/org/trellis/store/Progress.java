package org.trellis.store;

/** Hears how far long work is, and can ask it to stop. Called on the working thread. */
public interface Progress {
	/** For work that nobody watches. */
	Progress NONE = new Progress() {
		@Override
		public void at(String what, long done, long total) {
		}
	};

	/**
	 * @param what what is being done, for people
	 * @param total 0 when not known
	 */
	void at(String what, long done, long total);

	/** True when the work should stop; it then ends with nothing done. */
	default boolean cancelled() {
		return false;
	}
}
