package org.trellis.app.internal.cli;

/** A command cannot do what it was asked to; the message is one sentence for the user. */
final class CliFailure extends RuntimeException {
	private static final long serialVersionUID = 1L;

	CliFailure(String sentence) {
		super(sentence);
	}

	CliFailure(String sentence, Throwable cause) {
		super(sentence, cause);
	}
}
