package org.trellis.exchange;

/** A file that cannot be used at all; the reason's sentence, which is the message, says what, where, and what to do. */
public final class FileRefused extends Exception {
	private static final long serialVersionUID = 1L;
	private final transient Place place;
	private final transient Reason reason;

	public FileRefused(Place place, Reason reason) {
		super(reason.sentence());
		this.place = place;
		this.reason = reason;
	}

	public Reason reason() {
		return reason;
	}

	public Place place() {
		return place;
	}
}
