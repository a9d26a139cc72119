package org.trellis.store.internal;

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
		return StreamSupport.stream(failure.spliterator(), false).map(Throwable::getMessage).distinct().collect(Collectors.joining(" / "));
	}
}
