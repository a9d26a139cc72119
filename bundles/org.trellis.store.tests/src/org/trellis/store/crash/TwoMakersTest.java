package org.trellis.store.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.district.District;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.StoreException;
import org.trellis.testing.ChildProcess;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** Two processes make a database in the same folder: the first one's is whole, however often the second tries. */
class TwoMakersTest {
	private static final int ROUNDS = 3;

	@TempDir
	Path folder;

	@Test
	void theSecondLeavesTheFirstOnesDatabase() throws Exception {
		var databases = TestStore.databases();
		for (int i = 0; i < ROUNDS; i++) {
			var location = (DerbyFolder) Engine.DERBY.freshLocation(folder);
			var first = ChildProcess.start(MakingWriter.class, folder, location.display());
			try (var out = first.inputReader(StandardCharsets.UTF_8)) {
				assertEquals("begin", out.readLine());
				while (!Files.exists(location.folder().resolve("trellis.properties")) && first.isAlive()) Thread.sleep(5);
				int tries = 0;
				for (; first.isAlive(); tries++) {
					var refused = assertThrows(StoreException.class, () -> databases.create(location, null, "Second District"));
					assertTrue(refused.getMessage().startsWith("There is something at "), refused.getMessage());
				}
				assertTrue(tries > 0);
				assertEquals("made", out.readLine());
				assertEquals(0, first.waitFor());
			} finally {
				ChildProcess.kill(first);
			}
			try (var database = databases.openReady(location, null)) {
				assertEquals("Harbor District", database.load(District.class, database.districtId(), EVERYBODY).orElseThrow().root().getName());
			}
			assertFalse(Files.exists(location.folder().resolve("unfinished")));
		}
	}

	/** On Windows what is kept open cannot be removed, and with it no other database can be made there. */
	@Test
	void nothingThatDerbyKeepsOpenLiesInTheFolder() throws Exception {
		var location = (DerbyFolder) Engine.DERBY.freshLocation(folder);
		var process = ChildProcess.start(MakingWriter.class, folder, location.display());
		assertEquals(0, process.waitFor());
		try (var files = Files.list(location.folder())) {
			assertEquals(Set.of("database", "trellis.properties"), files.map(f -> f.getFileName().toString()).collect(Collectors.toSet()));
		}
	}
}
