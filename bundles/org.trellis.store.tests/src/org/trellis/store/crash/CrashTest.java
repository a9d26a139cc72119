package org.trellis.store.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.district.Student;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.DatabaseLocation.PostgresUrl;
import org.trellis.store.ListQuery;
import org.trellis.testing.ChildProcess;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** A process is killed while it writes: what was acknowledged is there, and nothing is there by half. */
class CrashTest {
	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void everyAcknowledgedSaveSurvivesAKillAndNothingIsHalfThere(Engine engine) throws IOException {
		var location = engine.freshLocation(folder);
		TestStore.databases().create(location, null, "Crash").close();
		var random = new Random(20261121);
		Map<UUID, String> acknowledged = new HashMap<>();
		int kills = engine == Engine.DERBY ? 25 : 5;
		for (int i = 0; i < kills; i++) {
			writeUntilKilled(location, 1 + random.nextInt(60), random.nextInt(15), acknowledged);
			try (var database = TestStore.databases().openReady(location, null)) {
				check(database, acknowledged);
			}
		}
		assertTrue(acknowledged.size() > kills, "the writers wrote: " + acknowledged.size());
	}

	/** Lets the writer acknowledge so many saves, and then kills it some milliseconds later, in the middle of whatever it does. */
	private void writeUntilKilled(DatabaseLocation location, int saves, int more, Map<UUID, String> acknowledged) throws IOException {
		var text = location instanceof PostgresUrl url ? url.url() : location.display();
		var process = ChildProcess.start(CrashWriter.class, folder, text);
		try (var out = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
			assertEquals("open", out.readLine());
			for (int i = 0; i < saves; i++) note(out.readLine(), acknowledged);
			Thread.sleep(more);
			ChildProcess.kill(process);
			for (String line; (line = out.readLine()) != null;) note(line, acknowledged);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			ChildProcess.kill(process);
		}
	}

	private static void note(String line, Map<UUID, String> acknowledged) {
		var words = line.split(" ");
		// a line that was cut off by the kill acknowledges nothing
		if (words[0].equals("new") && words.length == 2 && words[1].length() == 36) acknowledged.put(UUID.fromString(words[1]), "new");
		if (words[0].equals("changed") && words.length == 3 && words[1].length() == 36) acknowledged.put(UUID.fromString(words[1]), words[2]);
	}

	private static void check(Database database, Map<UUID, String> acknowledged) {
		var all = database.list(ListQuery.select("s.ID").from("STUDENT s").ofStudent("s.ID").as(r -> r.uuid(1)), EVERYBODY);
		assertTrue(all.containsAll(acknowledged.keySet()), "an acknowledged student is missing");
		for (var student : database.loadAll(Student.class, all, EVERYBODY)) {
			var root = student.root();
			assertEquals(3, root.getFlags().size(), "a student with only some of its parts");
			boolean changed = root.getVersion() == 2;
			assertEquals(changed ? root.getGivenName() : null, root.getFlags().getFirst().getDetail(), "a change of which only some fields were written");
			assertEquals(1, root.getFlags().stream().map(f -> String.valueOf(f.getDetail())).distinct().count());
			var known = acknowledged.get(root.getId());
			if (known != null && !known.equals("new") && !root.getGivenName().startsWith(known)) throw new AssertionError(known + " was acknowledged, " + root.getGivenName() + " is stored");
		}
		assertTrue(database.verifyAudit().whole());
	}
}
