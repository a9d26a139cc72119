package org.trellis.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.Databases;
import org.trellis.store.Opening;
import org.trellis.store.StoreException;
import org.trellis.store.crash.MakingWriter;
import org.trellis.testing.ChildProcess;
import org.trellis.testing.TestStore;

/** Who makes a database in a folder: one at a time, and what one has finished no other takes for a broken try. */
class DerbyMakingTest {
	private static final int ROUNDS = 200;

	@TempDir
	Path folder;

	/** Each with a set of its own, as two processes have it. */
	@Test
	void whatOneHasJustFinishedNoOtherRemoves() throws Exception {
		try (var others = Executors.newSingleThreadExecutor()) {
			for (int i = 0; i < ROUNDS; i++) {
				var location = new DerbyFolder(folder.resolve("d" + i));
				var made = location.folder().resolve("database").resolve("service.properties");
				var trying = new CountDownLatch(1);
				var stop = new AtomicBoolean();
				var making = new DerbyMaking(location, new HashSet<>());
				Files.createDirectories(made.getParent());
				Files.writeString(made, "whole");
				var other = others.submit(() -> {
					while (!stop.get()) {
						trying.countDown();
						tryToMake(location);
					}
					return null;
				});
				trying.await();
				making.finish();
				making.close();
				for (int n = 0; n < 3; n++) tryToMake(location);
				stop.set(true);
				other.get();
				assertTrue(Files.exists(made), "removed in round " + i);
				assertFalse(Files.exists(location.folder().resolve(MakingMark.NAME)));
			}
		}
	}

	private static void tryToMake(DerbyFolder location) throws IOException {
		try {
			new DerbyMaking(location, new HashSet<>()).close();
		} catch (StoreException taken) {
			assertTrue(taken.getMessage().startsWith("There is something at "), taken.getMessage());
		}
	}

	@Test
	void aClearThatFailsLetsTheFolderGo() throws IOException {
		var location = new DerbyFolder(folder.resolve("half"));
		Files.createDirectories(location.folder());
		Files.writeString(location.folder().resolve(MakingMark.NAME), MakingMark.MAKING);
		var stuck = Files.createDirectories(location.folder().resolve("trellis.properties").resolve("x"));
		var databases = TestStore.databases();
		for (int i = 0; i < 2; i++) {
			assertThrows(StoreException.class, () -> databases.create(location, null, "District"));
			assertInstanceOf(Opening.Unfinished.class, databases.open(location, null));
		}
		Files.delete(stuck);
		databases.create(location, null, "District").close();
		databases.openReady(location, null).close();
	}

	@Test
	void whoAsksDoesNotEndTheMaking() throws IOException {
		var location = new DerbyFolder(folder.resolve("asked"));
		var inWork = new HashSet<Path>();
		try (var making = new DerbyMaking(location, inWork)) {
			var byAnotherWay = Files.createSymbolicLink(folder.resolve("link"), location.folder());
			assertEquals(MakingMark.Tells.IN_WORK, DerbyMaking.tells(byAnotherWay, inWork));
			assertThrows(StoreException.class, () -> new DerbyMaking(location, new HashSet<>()));
			making.finish();
			assertEquals(MakingMark.Tells.NOTHING, DerbyMaking.tells(location.folder(), new HashSet<>()));
		}
	}

	/** Whoever opened and closed the mark would take the lock from all of this process, and another process would find it left over. */
	@Test
	void asManyServicesAsThereAreInOneProcessLeaveItsLockAlone() throws Exception {
		var location = new DerbyFolder(folder.resolve("in work"));
		try (var making = new DerbyMaking(location, DerbyMaking.IN_THIS_PROCESS)) {
			var kept = Files.createDirectories(location.folder().resolve("database"));
			for (int i = 0; i < 2; i++) {
				var service = Databases.of(TestStore.corePackages());
				assertInstanceOf(Opening.InUse.class, service.open(location, null));
				assertThrows(StoreException.class, () -> service.create(location, null, "Second"));
			}
			var other = ChildProcess.start(MakingWriter.class, folder, location.display());
			assertEquals("begin", other.inputReader(StandardCharsets.UTF_8).readLine());
			assertNotEquals(0, other.waitFor(), "another process is refused");
			assertTrue(Files.exists(kept));
			making.finish();
		}
	}

	@Test
	void aMarkThatSaysFinishedIsOfADatabaseThatIsWhole() throws IOException {
		var location = new DerbyFolder(folder.resolve("whole"));
		var databases = TestStore.databases();
		databases.create(location, null, "District").close();
		Files.writeString(location.folder().resolve(MakingMark.NAME), "finished");
		assertThrows(StoreException.class, () -> databases.create(location, null, "Other"));
		databases.openReady(location, null).close();
	}

	@Test
	void somebodysFileOfThatNameStays() throws IOException {
		var theirs = Files.createDirectories(folder.resolve("theirs"));
		var poem = Files.writeString(theirs.resolve(MakingMark.NAME), "a poem");
		assertThrows(StoreException.class, () -> TestStore.databases().create(new DerbyFolder(theirs), null, "District"));
		assertEquals("a poem", Files.readString(poem));
	}
}
