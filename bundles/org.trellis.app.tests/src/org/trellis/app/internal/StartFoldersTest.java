package org.trellis.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where data and logs lie: the argument first, then the environment, then the system's own place. */
class StartFoldersTest {
	private static final List<String> PROPERTIES = List.of("trellis.data", "trellis.logs");
	private final List<String> before = new ArrayList<>();

	@BeforeEach
	void remember() {
		for (var name : PROPERTIES) before.add(System.getProperty(name));
	}

	@AfterEach
	void putBack() {
		for (int i = 0; i < PROPERTIES.size(); i++) if (before.get(i) == null) System.clearProperty(PROPERTIES.get(i));
		else System.setProperty(PROPERTIES.get(i), before.get(i));
	}

	@Test
	void theArgumentsAreHeededAndTakenOut() {
		var data = Path.of("somewhere").toAbsolutePath();
		assertEquals(List.of("check", "--db", "x"), StartFolders.take(new String[] { "check", "-trellis.data", "somewhere", "--db", "x", "-trellis.logs", "/var/log/trellis" }));
		assertEquals(data, DataFolder.path());
		assertEquals(Path.of("/var/log/trellis").toAbsolutePath(), DataFolder.logs());
		System.clearProperty("trellis.logs");
		if (System.getenv("TRELLIS_LOGS") == null) assertEquals(data.resolve("logs"), DataFolder.logs());
	}

	@Test
	void anArgumentWithoutItsFolderIsLeftToTheCommand() {
		assertEquals(List.of("-trellis.data"), StartFolders.take(new String[] { "-trellis.data" }));
	}

	@Test
	void eachSystemHasItsOwnPlace() {
		var home = Path.of("/home/user");
		assertEquals(Path.of("/argument"), DataFolder.path("/argument", Map.of("TRELLIS_DATA", "/variable"), "Linux", home));
		assertEquals(Path.of("/variable"), DataFolder.path(null, Map.of("TRELLIS_DATA", "/variable"), "Linux", home));
		assertEquals(home.resolve(".local/share/trellis"), DataFolder.path(null, Map.of(), "Linux", home));
		assertEquals(Path.of("/xdg/trellis"), DataFolder.path(null, Map.of("XDG_DATA_HOME", "/xdg"), "Linux", home));
		assertEquals(Path.of("C:/local/Trellis"), DataFolder.path(null, Map.of("LOCALAPPDATA", "C:/local"), "Windows 11", home));
		assertEquals(home.resolve("Library/Application Support/Trellis"), DataFolder.path(null, Map.of(), "Mac OS X", home));
	}
}
