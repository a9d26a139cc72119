package org.trellis.store.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

	/** Each writer writes to a database of each kind at the same time, so that one kill meets both, each in the middle of something else. */
	@Test
	void everyAcknowledgedSaveSurvivesAKillAndNothingIsHalfThere() throws Exception {
		inLanes((lane, scratch) -> {
			var written = new ArrayList<Acknowledged>();
			for (var engine : Engine.values()) written.add(new Acknowledged(engine.freshLocation(scratch)));
			for (var one : written) TestStore.databases().create(one.location, null, "Crash").close();
			var random = new Random(20261121 + lane);
			for (int i = 0; i < KILLS / LANES; i++) {
				writeUntil(ChildProcess::kill, scratch, 1 + random.nextInt(60), random.nextInt(15), written, written.get(random.nextInt(written.size())));
				for (var one : written) one.check();
			}
			for (var one : written) one.assertMany(KILLS / LANES);
			return null;
		});
	}

	@Test
	void everyAcknowledgedSaveSurvivesTheDeathOfTheServer() throws Exception {
		inLanes((lane, scratch) -> {
			try (var server = OwnServer.start()) {
				TestStore.databases().create(server.location(), null, "Crash").close();
				var random = new Random(20261122 + lane);
				var written = new Acknowledged(server.location());
				for (int i = 0; i < SERVER_KILLS / LANES; i++) {
					writeUntil(writer -> server.kill(), scratch, 1 + random.nextInt(60), random.nextInt(15), List.of(written), written);
					server.restart();
					written.check();
				}
				written.assertMany(SERVER_KILLS / LANES);
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

	/**
	 * Lets the writer acknowledge so many saves in one of its databases, after the first in each, and lets death come some milliseconds later, in the
	 * middle of whatever it does.
	 */
	private static void writeUntil(Death death, Path scratch, int saves, int more, List<Acknowledged> written, Acknowledged counted) throws IOException {
		var process = ChildProcess.start(CrashWriter.class, scratch, written.stream().map(w -> w.location instanceof PostgresUrl url ? url.url() : w.location.display()).toArray(String[]::new));
		try (var out = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
			written.forEach(w -> w.lines = 0);
			for (var line = "nothing"; counted.lines < saves || written.stream().anyMatch(w -> w.lines == 0);) {
				var before = line;
				line = out.readLine();
				assertNotNull(line, () -> "the writer ended by itself, after it said " + before);
				note(line, written);
			}
			Thread.sleep(more);
			death.of(process);
			for (String line; (line = out.readLine()) != null;) note(line, written);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			ChildProcess.kill(process);
		}
	}

	private static void note(String line, List<Acknowledged> written) {
		var words = line.split(" ");
		if (words[0].matches("\\d")) written.get(Integer.parseInt(words[0])).note(words);
	}

	/** What the writers said to have saved in one database. */
	private static final class Acknowledged {
		private final DatabaseLocation location;
		private final Map<UUID, String> students = new HashMap<>();
		/** Of the writer that is at work. */
		private int lines;

		Acknowledged(DatabaseLocation location) {
			this.location = location;
		}

		/** A line that was cut off by the kill acknowledges nothing. */
		void note(String[] words) {
			if (words.length < 3 || words[2].length() != 36) return;
			boolean created = words[1].equals("new") && words.length == 3;
			boolean changed = words[1].equals("changed") && words.length == 4;
			if (created || changed) {
				students.put(UUID.fromString(words[2]), created ? "new" : words[3]);
				lines++;
			}
		}

		void assertMany(int kills) {
			assertTrue(students.size() > kills, "written to " + location.display() + ": " + students.size());
		}

		void check() {
			try (var database = TestStore.databases().openReady(location, null)) {
				check(database);
			}
		}

		private void check(Database database) {
			var all = database.list(ListQuery.select("s.ID").from("STUDENT s").ofStudent("s.ID").as(r -> r.uuid(1)), EVERYBODY);
			assertTrue(all.containsAll(students.keySet()), "an acknowledged student is missing");
			for (var student : database.loadAll(Student.class, all, EVERYBODY)) {
				var root = student.root();
				assertEquals(3, root.getFlags().size(), "a student with only some of its parts");
				boolean changed = root.getVersion() == 2;
				assertEquals(changed ? root.getGivenName() : null, root.getFlags().getFirst().getDetail(), "a change of which only some fields were written");
				assertEquals(1, root.getFlags().stream().map(f -> String.valueOf(f.getDetail())).distinct().count());
				var known = students.get(root.getId());
				if (known != null && !known.equals("new") && !root.getGivenName().startsWith(known)) throw new AssertionError(known + " was acknowledged, " + root.getGivenName() + " is stored");
			}
			assertTrue(database.verifyAudit().whole());
		}
	}
}
