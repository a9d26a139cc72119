package org.trellis.reporting.internal;

import java.sql.SQLException;

import org.eclipse.birt.core.exception.CoreException;
import org.mozilla.javascript.EcmaError;
import org.mozilla.javascript.EvaluatorException;
import org.mozilla.javascript.RhinoException;

/**
 * Why a report could not be made, in one line that can follow a colon. Sentences are shown, copied and passed on, so what the data itself
 * could stand in is not told: of a failure that met a value only its kind and place. The exception behind it knows the rest.
 */
final class Reason {
	private Reason() {
	}

	/** Of nested exceptions the innermost says most; Derby has one of its own inside of those that we know. */
	static String of(Throwable failure) {
		Throwable known = null;
		var cause = failure;
		for (var c = failure; c != null; c = c.getCause()) {
			if (c instanceof SQLException || c instanceof RhinoException || c instanceof CoreException) known = c;
			cause = c;
		}
		return switch (known == null ? cause : known) {
		case SQLException e -> ofDatabase(e);
		case RhinoException e -> ofScript(e);
		// it converts values, and quotes the one that it cannot convert
		case CoreException e -> "a value does not have the data type that the design says";
		default -> line(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
		};
	}

	private static String ofScript(RhinoException failure) {
		return switch (failure) {
		case EcmaError e when e.getName().equals("ReferenceError") -> line(e.details());
		case EcmaError e -> "a script or an expression failed with " + e.getName() + place(e);
		case EvaluatorException e -> line(e.details());
		default -> "a script or an expression failed" + place(failure);
		};
	}

	private static String ofDatabase(SQLException failure) {
		var state = String.valueOf(failure.getSQLState());
		// syntax and names: it speaks of the statement alone
		if (state.startsWith("42")) return line(failure.getMessage());
		if (state.startsWith("08") || state.startsWith("57P")) return "the connection to the database was lost (" + state + "); try again when it is back";
		if (state.startsWith("22")) return "a value of the data does not fit what the query does with it (" + state + ")";
		return "the database did not answer the query (" + state + ")";
	}

	private static String place(RhinoException failure) {
		var source = failure.sourceName();
		return source == null || source.isBlank() ? "" : " in line " + failure.lineNumber() + " of " + source;
	}

	private static String line(String message) {
		return message.strip().lines().findFirst().orElse(message);
	}
}
