package org.trellis.store.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.trellis.store.DatabaseLocation;
import org.trellis.store.StoreException;

/** Turns what a database says into a sentence for people. */
final class Failures {
	private Failures() {
	}

	static StoreException explain(Dialect dialect, DatabaseLocation location, SQLException failure) {
		return new StoreException(sentence(dialect, location, failure), failure);
	}

	private static String sentence(Dialect dialect, DatabaseLocation location, SQLException failure) {
		for (var part : (Iterable<Throwable>) failure) {
			if (!(part instanceof SQLException f)) continue;
			if (dialect.isDiskFull(f)) return "The disk that holds " + location.display() + " is full; nothing was written. Free some space and try again.";
			if (dialect.isForeignKeyViolation(f)) return "Nothing was written, because something still refers to what was to be removed, or what is referred to is not there: " + f.getMessage();
			if (dialect.isUniqueViolation(f)) return "Nothing was written, because the same thing is there already: " + f.getMessage();
			if (dialect.isTransient(f)) return "Somebody else was writing at the same moment; nothing was written. Try again.";
		}
		if (isConnectionLoss(failure)) return "The connection to " + location.display() + " was lost; what was not yet saved is still in the window. Try again when the server is back.";
		return "The database at " + location.display() + " failed: " + all(failure);
	}

	private static boolean isConnectionLoss(SQLException failure) {
		var state = String.valueOf(failure.getSQLState());
		return state.startsWith("08") || state.startsWith("57P") || failure instanceof java.sql.SQLTransientConnectionException;
	}

	private static String all(SQLException failure) {
		return StreamSupport.stream(failure.spliterator(), false).map(f -> firstLine(f.getMessage())).distinct().collect(Collectors.joining(" / "));
	}

	/**
	 * What went wrong, in one line that ends as a sentence: what the library says that noticed it, and after it what the database said. Their accounts
	 * of several lines quote whole statements, and addresses with passwords; the log has them.
	 */
	static String oneLine(Throwable failure) {
		var said = failure instanceof IOException ? reason((IOException) failure) : firstLine(failure.getMessage());
		for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
			if (!(cause instanceof SQLException)) continue;
			var reason = firstLine(cause.getMessage());
			if (!said.contains(reason)) said = said.replaceAll("[.:]$", "") + ": " + reason;
			break;
		}
		return said.endsWith(".") ? said : said + ".";
	}

	private static String firstLine(String message) {
		return String.valueOf(message).lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().map(DatabaseLocation::withoutPassword).orElse("no reason was given");
	}

	/** Of a file system's failure the message is often only the name of the file. */
	private static String reason(IOException failure) {
		return switch (failure) {
		case AccessDeniedException e -> "access to " + e.getFile() + " is denied";
		case NoSuchFileException e -> e.getFile() + " is not there";
		case FileAlreadyExistsException e -> e.getFile() + " is there already";
		case NotDirectoryException e -> e.getFile() + " is no folder";
		default -> firstLine(failure.getMessage());
		};
	}
}
