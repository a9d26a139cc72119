package org.trellis.app.internal.window;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.trellis.store.DatabaseLocation;

/** Which district the window starts with: {@code -db PLACE}, else the environment variable {@code TRELLIS_DB}, else the last one. */
record StartPlace(String[] arguments, Map<String, String> environment, Remembered remembered) {
	private static final String ARGUMENT = "-db";
	private static final String VARIABLE = "TRELLIS_DB";

	Optional<DatabaseLocation> find() {
		int at = Arrays.asList(arguments).indexOf(ARGUMENT);
		if (at >= 0 && at + 1 < arguments.length) return Optional.of(DatabaseLocation.parse(arguments[at + 1]));
		var told = environment.get(VARIABLE);
		if (told != null && !told.isBlank()) return Optional.of(DatabaseLocation.parse(told.strip()));
		return remembered.toReopen();
	}
}
