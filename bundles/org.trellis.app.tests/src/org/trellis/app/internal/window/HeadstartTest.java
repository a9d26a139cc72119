package org.trellis.app.internal.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.DatabaseLocation.PostgresUrl;
import org.trellis.store.Databases;
import org.trellis.store.Opening;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** The district of the start is opened while the window is made: once, for who asks for it first, and never left open. */
class HeadstartTest {
	@TempDir
	Path folder;

	private final Databases databases = TestStore.databases();

	private DatabaseLocation aDistrict() {
		try (var database = TestStore.create(Engine.DERBY, folder)) {
			return database.location();
		}
	}

	@Test
	void whoOpensThePlaceFirstGetsWhatWasBegun() {
		var place = aDistrict();
		try (var headstart = Headstart.with(databases, Optional.of(place))) {
			var first = assertInstanceOf(Opening.Ready.class, headstart.open(place, null));
			assertEquals(place, first.database().location());
			first.database().close();
			// it is taken by now, so this is an opening of its own
			assertInstanceOf(Opening.Ready.class, headstart.open(place, null)).database().close();
		}
	}

	@Test
	void whatNobodyTookIsNotLeftOpen() {
		var place = aDistrict();
		Headstart.with(databases, Optional.of(place)).close();
		var note = ((DerbyFolder) place).folder().resolve("open.properties").toFile();
		assertFalse(note.exists(), "nobody has it open");
		assertInstanceOf(Opening.Ready.class, databases.open(place, null)).database().close();
	}

	@Test
	void otherPlacesAndPassphrasesAreNotMistakenForIt() {
		var place = aDistrict();
		var other = aDistrict();
		try (var headstart = Headstart.with(databases, Optional.of(place))) {
			var opened = assertInstanceOf(Opening.Ready.class, headstart.open(other, null));
			assertEquals(other, opened.database().location());
			opened.database().close();
			assertInstanceOf(Opening.Missing.class, headstart.open(new DerbyFolder(folder.resolve("nothing")), "secret".toCharArray()));
		}
	}

	@Test
	void whatStandsInTheWayIsToldToWhoAsks() {
		var nothing = new DerbyFolder(folder.resolve("nothing"));
		try (var headstart = Headstart.with(databases, Optional.of(nothing))) {
			assertInstanceOf(Opening.Missing.class, headstart.open(nothing, null));
		}
	}

	@Test
	void aFailureThatIsNoAnswerReachesWhoAsks() {
		var place = new PostgresUrl("jdbc:postgresql://nowhere");
		var failing = (Databases) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Databases.class }, (proxy, method, arguments) -> {
			throw new IllegalStateException("broken");
		});
		try (var headstart = Headstart.with(failing, Optional.of(place))) {
			assertEquals("broken", assertThrows(IllegalStateException.class, () -> headstart.open(place, null)).getMessage());
		}
		Headstart.with(failing, Optional.of(place)).close();
	}
}
