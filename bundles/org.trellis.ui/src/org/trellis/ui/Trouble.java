package org.trellis.ui;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.eclipse.osgi.util.NLS;
import org.trellis.store.StoreException;
import org.trellis.ui.internal.Messages;

/**
 * Something went wrong.
 *
 * @param sentence what, in the user's words
 * @param nextStep what is safe, and what to do
 * @param details for support; may be copied, never null
 */
public record Trouble(String sentence, String nextStep, String details) {
	/**
	 * @param doing what was being done, for example "Load the classes"
	 */
	public static Trouble of(String doing, Throwable cause) {
		var expected = cause instanceof StoreException && cause.getMessage() != null;
		var sentence = expected ? cause.getMessage() : NLS.bind(Messages.unexpected, doing);
		return new Trouble(sentence, expected ? Messages.unexpectedStore : Messages.unexpectedStep, doing + System.lineSeparator() + trace(cause));
	}

	/** Whether it is a fault of the program, of which there is nothing to say but its details. */
	public boolean isUnexpected() {
		return nextStep.equals(Messages.unexpectedStep);
	}

	private static String trace(Throwable cause) {
		var text = new StringWriter();
		cause.printStackTrace(new PrintWriter(text));
		return text.toString();
	}
}
