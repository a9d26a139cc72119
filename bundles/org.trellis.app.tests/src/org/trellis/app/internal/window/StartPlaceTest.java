package org.trellis.app.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.DatabaseLocation.PostgresUrl;

/** Which district the window starts with, and what is remembered of the last ones. */
class StartPlaceTest {
	private static final Instant WHEN = Instant.parse("2026-11-20T10:15:00Z");
	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.trellis.app.tests");
	private final Remembered remembered = new Remembered(preferences);

	@AfterEach
	void forget() throws BackingStoreException {
		preferences.clear();
	}

	private static DerbyFolder folder(String path) {
		return new DerbyFolder(Path.of(path));
	}

	private Optional<?> start(Map<String, String> environment, String... arguments) {
		return new StartPlace(arguments, environment, remembered).find();
	}

	@Test
	void theArgumentComesBeforeTheEnvironmentAndThatBeforeTheLastOne() {
		assertTrue(start(Map.of()).isEmpty());
		remembered.opened(folder("/last"), "Maple Ridge", WHEN);
		assertEquals(Optional.of(folder("/last")), start(Map.of()));
		assertEquals(Optional.of(folder("/told")), start(Map.of("TRELLIS_DB", " /told ")));
		assertEquals(Optional.of(folder("/asked")), start(Map.of("TRELLIS_DB", "/told"), "-nosplash", "-db", "/asked"));
	}

	@Test
	void whoDoesNotWantTheLastOneGetsNone() {
		remembered.opened(folder("/last"), "Maple Ridge", WHEN);
		preferences.putBoolean(Remembered.REOPEN, false);
		assertTrue(start(Map.of()).isEmpty());
	}

	@Test
	void theLastComesFirstAndNoneTwice() {
		for (var path : List.of("/a", "/b", "/a")) remembered.opened(folder(path), "Maple Ridge", WHEN);
		assertEquals(List.of(folder("/a").display(), folder("/b").display()), remembered.places());
	}

	@Test
	void noPasswordIsRemembered() {
		for (var url : List.of("jdbc:postgresql://anna:secret@db.example.org/trellis?user=anna&password=secret", "jdbc:postgresql://db.example.org/trellis?password=secret&user=anna")) {
			remembered.opened(new PostgresUrl(url), "Maple Ridge", WHEN);
			assertTrue(remembered.places().getFirst().startsWith("jdbc:postgresql://db.example.org/trellis?user=anna"), remembered.places().getFirst());
			assertTrue(!preferences.get("recent", "").contains("secret"));
		}
	}
}
