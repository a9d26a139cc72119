package org.trellis.exchange;

/** A file that cannot be used at all; the message is the sentence for the user: what, where, what to do. */
public final class FileRefused extends Exception {
	private static final long serialVersionUID = 1L;
	private final transient Place place;

	public FileRefused(Place place, String sentence) {
		super(sentence);
		this.place = place;
	}

	public Place place() {
		return place;
	}
}
