package org.trellis.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.ui.Window.until;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.store.Change;
import org.trellis.store.Database;
import org.trellis.store.StoreException;
import org.trellis.testing.ui.TestDistrict;
import org.trellis.testing.ui.Window;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.NotSaved;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.Trouble;

/** The open district: who is told what, and when. */
class DistrictHolderTest {
	@TempDir
	Path folder;

	@Test
	void tellsWhatIsWrittenFromNowOnAndNothingOlder() {
		var current = Window.service(CurrentDistrict.class);
		var heard = new ArrayList<Change>();
		var listening = current.listenToWrites(heard::addAll);
		try (var district = new TestDistrict(folder)) {
			var given = district.given();
			given.school("Old School");
			district.show();
			given.school("New School");
			until("the new school is heard of", () -> heard.stream().anyMatch(c -> c.type().equals("School")));
			assertEquals(1, heard.stream().filter(c -> c.type().equals("School")).count());
		} finally {
			listening.close();
		}
	}

	/** Derby takes seconds to shut down a large database. */
	@Test
	void theWindowDoesNotWaitForADatabaseThatIsShutDown() {
		var current = Window.service(CurrentDistrict.class);
		var ui = Thread.currentThread();
		var release = new CountDownLatch(1);
		var closer = new AtomicReference<Thread>();
		try (var district = new TestDistrict(folder)) {
			var slow = (Database) Proxy.newProxyInstance(Database.class.getClassLoader(), new Class<?>[] { Database.class }, (proxy, method, arguments) -> {
				if (method.getName().equals("close")) {
					release.await();
					closer.set(Thread.currentThread());
				}
				return method.invoke(district.database(), arguments);
			});
			current.open(OpenedDistrict.of(slow, district.coordinator(), "Test District"));
			current.close();
			assertTrue(current.get().isEmpty());
			assertNull(closer.get(), "it is still being shut down");
			release.countDown();
			current.awaitClosed();
			assertNotSame(ui, closer.get());
		} finally {
			release.countDown();
		}
	}

	/** A view of a module must not take the news from the others. */
	@Test
	void whoFailsIsReportedAndTheOthersAreTold() {
		var reported = new ArrayList<Trouble>();
		var current = new DistrictHolder(reported::add);
		var told = new ArrayList<String>();
		current.listen(() -> {
			throw new IllegalStateException("the module is broken");
		});
		current.listen(() -> told.add("changed"));
		current.listen(new CurrentDistrict.Listener() {
			@Override
			public void changed() {
				told.add("changed");
			}

			@Override
			public Optional<NotSaved> closing() {
				throw new IllegalStateException("the module is broken");
			}
		});
		try (var district = new TestDistrict(folder)) {
			current.open(OpenedDistrict.of(district.database(), district.coordinator(), "Test District"));
			assertEquals(List.of("changed", "changed"), told);
			assertEquals(1, reported.size());
			assertTrue(reported.getFirst().details().contains("the module is broken"));
			assertEquals(1, current.saveAll().size(), "what cannot say whether it is saved is not taken for saved");
			current.close();
			current.awaitClosed();
		}
	}

	@Test
	void aDatabaseThatCannotBeShutDownIsTold() {
		var reported = new ArrayList<Trouble>();
		var current = new DistrictHolder(reported::add);
		try (var district = new TestDistrict(folder)) {
			var stuck = (Database) Proxy.newProxyInstance(Database.class.getClassLoader(), new Class<?>[] { Database.class }, (proxy, method, arguments) -> {
				if (method.getName().equals("close")) throw new StoreException("The disk is full.");
				return method.invoke(district.database(), arguments);
			});
			current.open(OpenedDistrict.of(stuck, district.coordinator(), "Test District"));
			current.close();
			until("it is told", () -> !reported.isEmpty());
			assertEquals("The disk is full.", reported.getFirst().sentence());
		}
	}

	@Test
	void everybodyMaySaveBeforeTheDistrictIsClosed() {
		var current = Window.service(CurrentDistrict.class);
		var notSaved = new NotSaved(new Trouble("The disk is full.", "Make room.", ""), List.of("Ana: a note"));
		var told = new ArrayList<String>();
		var listening = current.listen(new CurrentDistrict.Listener() {
			@Override
			public void changed() {
				told.add(current.get().map(d -> d.name()).orElse("none"));
			}

			@Override
			public Optional<NotSaved> closing() {
				return Optional.of(notSaved);
			}
		});
		try (var district = new TestDistrict(folder)) {
			district.show();
			assertEquals(List.of(notSaved), current.saveAll());
			current.close();
			assertEquals(List.of("Test District", "none"), told);
			assertTrue(current.get().isEmpty());
		} finally {
			listening.close();
		}
	}
}
