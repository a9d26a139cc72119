package org.trellis.reporting.internal;

import java.sql.SQLException;

import org.eclipse.birt.core.exception.CoreException;
import org.eclipse.osgi.util.NLS;
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
		case CoreException e -> Messages.reasonConversion;
		default -> line(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
		};
	}

	private static String ofScript(RhinoException failure) {
		return switch (failure) {
		case EcmaError e when e.getName().equals("ReferenceError") -> line(e.details());
		case EcmaError e -> NLS.bind(Messages.reasonScriptName, e.getName(), place(e));
		case EvaluatorException e -> line(e.details());
		default -> NLS.bind(Messages.reasonScript, place(failure));
		};
	}

	private static String ofDatabase(SQLException failure) {
		var state = String.valueOf(failure.getSQLState());
		// syntax and names: it speaks of the statement alone
		if (state.startsWith("42")) return line(failure.getMessage());
		if (state.startsWith("08") || state.startsWith("57P")) return NLS.bind(Messages.reasonConnection, state);
		if (state.startsWith("22")) return NLS.bind(Messages.reasonValue, state);
		return NLS.bind(Messages.reasonDatabase, state);
	}

	private static String place(RhinoException failure) {
		var source = failure.sourceName();
		return source == null || source.isBlank() ? "" : NLS.bind(Messages.reasonPlace, failure.lineNumber(), source);
	}

	private static String line(String message) {
		return message.strip().lines().findFirst().orElse(message);
	}
}
