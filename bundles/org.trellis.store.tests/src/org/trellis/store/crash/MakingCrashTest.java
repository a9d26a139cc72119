package org.trellis.store.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.district.District;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.DatabaseLocation.PostgresUrl;
import org.trellis.store.Databases;
import org.trellis.store.Opening;
import org.trellis.store.Progress;
import org.trellis.testing.ChildProcess;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** A process is killed while it makes a database: what it leaves is told by its name, and the same place can be used again. */
class MakingCrashTest {
	private static final int KILLS = 2;
	private static final int TRIES = 30;
	/** Leaves the processor to those who are watched. */
	private static final int POLL_MILLIS = 3;

	@TempDir
	Path folder;

	private final Databases databases = TestStore.databases();

	@Test
	void aCreationThatIsKilledIsNamedAndCanBeMadeAgain() throws Exception {
		onEach(engine -> killed(engine));
	}

	@Test
	void aRestoreThatIsKilledIsNamedAndCanBeMadeAgain() throws Exception {
		onEach(engine -> {
			Path backup;
			try (var database = databases.create(engine.freshLocation(folder), null, "Harbor District")) {
				backup = database.backup(folder.resolve("backups-" + engine), Progress.NONE);
			}
			killed(engine, backup.toString());
		});
	}

	@FunctionalInterface
	private interface OnEngine {
		void run(Engine engine) throws Exception;
	}

	/** On all at the same time, because most of it passes while a process starts. */
	private static void onEach(OnEngine work) throws Exception {
		try (var threads = Executors.newFixedThreadPool(Engine.values().length)) {
			var all = new ArrayList<Future<Void>>();
			for (var engine : Engine.values()) all.add(threads.submit(() -> {
				work.run(engine);
				return null;
			}));
			for (var one : all) one.get();
		}
	}

	/**
	 * Kills while the work is under way, each time where the one before was killed, and closes in on the moments in which something but not all
	 * is written: later where nothing was there yet, earlier where all was done.
	 */
	private void killed(Engine engine, String... more) throws Exception {
		var location = engine.freshLocation(folder);
		long whole = 1 + untilMade(start(engine.freshLocation(folder), more));
		long early = 0;
		long late = whole;
		int unfinished = 0;
		for (int i = 0; i < TRIES && unfinished < KILLS; i++) {
			// a machine that has become slower or quicker meanwhile begins anew
			if (late <= early) {
				early = 0;
				late = whole;
			}
			long moment = (early + late) / 2;
			var process = start(location, more);
			untilUnderWay(process, location);
			Thread.sleep(moment);
			ChildProcess.kill(process);
			switch (openAfterKill(location)) {
			case Opening.Missing nothingWritten -> early = moment + 1;
			case Opening.Unfinished left -> {
				assertTrue(left.sentence().contains("was never finished"), left.sentence());
				unfinished++;
			}
			case Opening.Ready ready -> {
				assertWhole(ready.database());
				location = engine.freshLocation(folder);
				late = moment;
			}
			case Opening.Refused refused -> throw new AssertionError(refused.toString());
			}
		}
		assertEquals(KILLS, unfinished, "kills in the middle of the work");
		untilMade(start(location, more));
		assertWhole(databases.openReady(location, null));
	}

	/** Waits for a process that has begun to make a database, perhaps where another was killed. */
	private void untilUnderWay(Process process, DatabaseLocation location) throws InterruptedException {
		for (boolean begun = false; !begun; Thread.sleep(POLL_MILLIS)) {
			boolean alive = process.isAlive();
			switch (databases.open(location, null)) {
			case Opening.Missing notYet -> assertTrue(alive, "the process ended before it began");
			case Opening.Unfinished ofTheOneBefore -> assertTrue(alive, "the process ended before it began");
			case Opening.Ready ready -> {
				ready.database().close();
				begun = true;
			}
			case Opening.Refused busy -> begun = true;
			}
		}
	}

	/** The server may take a moment to see that its client is gone. */
	private Opening openAfterKill(DatabaseLocation location) throws InterruptedException {
		var opening = databases.open(location, null);
		for (int i = 0; i < 100 && opening instanceof Opening.InUse; i++) {
			Thread.sleep(100);
			opening = databases.open(location, null);
		}
		return opening;
	}

	private static void assertWhole(Database database) {
		try (database) {
			assertEquals("Harbor District", database.load(District.class, database.districtId(), EVERYBODY).orElseThrow().root().getName());
			assertEquals(1, database.lastChange());
			assertTrue(database.verifyAudit().whole());
		}
	}

	private Process start(DatabaseLocation location, String... more) throws IOException {
		var arguments = new ArrayList<>(List.of(location instanceof PostgresUrl url ? url.url() : location.display()));
		arguments.addAll(List.of(more));
		var process = ChildProcess.start(MakingWriter.class, folder, arguments.toArray(String[]::new));
		assertEquals("begin", process.inputReader(StandardCharsets.UTF_8).readLine());
		return process;
	}

	/** @return how many milliseconds it took */
	private static long untilMade(Process process) throws Exception {
		long begun = System.nanoTime();
		assertEquals("made", process.inputReader(StandardCharsets.UTF_8).readLine());
		assertEquals(0, process.waitFor());
		return (System.nanoTime() - begun) / 1_000_000;
	}

	@ParameterizedTest
	@EnumSource
	void whileADatabaseIsBeingMadeItIsInUse(Engine engine) throws Exception {
		var location = engine.freshLocation(folder);
		var process = start(location);
		boolean inUse = false;
		for (boolean ready = false; !ready;) {
			switch (databases.open(location, null)) {
			case Opening.Missing notYet -> Thread.sleep(5);
			case Opening.InUse busy -> {
				inUse = true;
				Thread.sleep(50);
			}
			case Opening.Ready made -> {
				made.database().close();
				ready = true;
			}
			case Opening.Refused refused -> throw new AssertionError(refused);
			}
		}
		assertTrue(inUse);
		assertEquals(0, process.waitFor());
	}
}
