package org.trellis.store;

/** The store could not do what it was asked to. The message is one sentence for the user; the cause is for support. Nothing was written. */
public class StoreException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	public StoreException(String message) {
		super(message);
	}

	public StoreException(String message, Throwable cause) {
		super(message, cause);
	}
}
