package org.trellis.store.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
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

/** A process, or the server, is killed while it writes: what was acknowledged is there, and nothing is there by half. */
class CrashTest {
	private static final int KILLS = 26;
	private static final int SERVER_KILLS = 10;
	/** So many databases are written to and killed at once, because most of the time passes while a writer starts. */
	private static final int LANES = 2;

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void everyAcknowledgedSaveSurvivesAKillAndNothingIsHalfThere(Engine engine) throws Exception {
		inLanes((lane, scratch) -> {
			var location = engine.freshLocation(scratch);
			TestStore.databases().create(location, null, "Crash").close();
			var random = new Random(20261121 + lane);
			Map<UUID, String> acknowledged = new HashMap<>();
			for (int i = 0; i < KILLS / LANES; i++) {
				writeUntil(ChildProcess::kill, scratch, location, 1 + random.nextInt(60), random.nextInt(15), acknowledged);
				check(location, acknowledged);
			}
			assertTrue(acknowledged.size() > KILLS / LANES, "the writers wrote: " + acknowledged.size());
			return null;
		});
	}

	@Test
	void everyAcknowledgedSaveSurvivesTheDeathOfTheServer() throws Exception {
		inLanes((lane, scratch) -> {
			try (var server = OwnServer.start()) {
				TestStore.databases().create(server.location(), null, "Crash").close();
				var random = new Random(20261122 + lane);
				Map<UUID, String> acknowledged = new HashMap<>();
				for (int i = 0; i < SERVER_KILLS / LANES; i++) {
					writeUntil(writer -> server.kill(), scratch, server.location(), 1 + random.nextInt(60), random.nextInt(15), acknowledged);
					server.restart();
					check(server.location(), acknowledged);
				}
				assertTrue(acknowledged.size() > SERVER_KILLS / LANES, "the writers wrote: " + acknowledged.size());
			}
			return null;
		});
	}

	@FunctionalInterface
	private interface Lane {
		/** @param scratch a folder of its own */
		Void run(int number, Path scratch) throws Exception;
	}

	private void inLanes(Lane lane) throws Exception {
		try (var threads = Executors.newFixedThreadPool(LANES)) {
			var all = new ArrayList<Future<Void>>();
			for (int i = 0; i < LANES; i++) {
				int number = i;
				var scratch = Files.createDirectory(folder.resolve("lane-" + number));
				all.add(threads.submit(() -> lane.run(number, scratch)));
			}
			for (var one : all) one.get();
		}
	}

	/** Ends the writer, by its own death or by that of its server. */
	@FunctionalInterface
	private interface Death {
		void of(Process writer) throws IOException;
	}

	/** Lets the writer acknowledge so many saves, and lets death come some milliseconds later, in the middle of whatever it does. */
	private void writeUntil(Death death, Path scratch, DatabaseLocation location, int saves, int more, Map<UUID, String> acknowledged) throws IOException {
		var text = location instanceof PostgresUrl url ? url.url() : location.display();
		var process = ChildProcess.start(CrashWriter.class, scratch, text);
		try (var out = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
			assertEquals("open", out.readLine());
			for (int i = 0; i < saves; i++) note(out.readLine(), acknowledged);
			Thread.sleep(more);
			death.of(process);
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

	private static void check(DatabaseLocation location, Map<UUID, String> acknowledged) {
		try (var database = TestStore.databases().openReady(location, null)) {
			check(database, acknowledged);
		}
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
