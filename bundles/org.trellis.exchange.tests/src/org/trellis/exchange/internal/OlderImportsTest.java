package org.trellis.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.exchange.PastImport;
import org.trellis.store.Database;
import org.trellis.store.Databases;
import org.trellis.store.Opening;
import org.trellis.store.Progress;
import org.trellis.store.StoredPackages.Contribution;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** A district of a release that did not note where an import came from is upgraded after a backup, and its imports are listed and can be undone. */
class OlderImportsTest {
	private static final String RUN = "0199f3a0-0000-7000-8000-000000000001";

	@TempDir
	Path folder;

	/** The program of a release whose core had these migrations, and after the third one an import that somebody made. */
	private Databases program(Predicate<URL> migrations) {
		var core = TestStore.corePackages().contributions().getFirst();
		return Databases.of(() -> List.of(new Contribution(core.id(), core.packages(), dialect -> {
			var files = new ArrayList<>(core.migrations().in(dialect).stream().filter(migrations).toList());
			files.add(imported());
			return files;
		})));
	}

	private URL imported() {
		try {
			return Files.writeString(folder.resolve("V3.1__an_import.sql"), "INSERT INTO IMPORT_RUN (ID, VERSION, FORMAT, FILES, STARTED_AT, STARTED_BY, ADDED, CHANGED, DROPPED, REJECTED) VALUES ('" + RUN
					+ "', 1, 'edfi', 'Student.xml, Contact.xml', '2026-08-20 09:30:00', 'anna', 482, 0, 0, 0);\n", StandardCharsets.UTF_8).toUri().toURL();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static boolean isOfTheFirstThree(URL migration) {
		return migration.getPath().matches(".*/V[123]__[^/]*");
	}

	private static List<PastImport> past(Database database) {
		return new ImportService(List::of, TestStore.corePackages(), Clock.systemUTC(), Spool.DEFAULT_MEMORY).past(database, TestStore.EVERYBODY);
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void anImportOfAnOlderReleaseIsListedWithItsFilesAfterTheUpgradeAndUndone(Engine engine) {
		var location = engine.freshLocation(folder);
		program(OlderImportsTest::isOfTheFirstThree).create(location, null, "Older District").close();
		var now = program(m -> true);
		var needs = assertInstanceOf(Opening.NeedsUpgrade.class, now.open(location, null));
		assertEquals("3.1", needs.from());
		var backup = now.upgrade(location, null, folder.resolve("backups"), Progress.NONE);
		assertTrue(Files.exists(backup), "the backup is made first");
		try (var database = now.openReady(location, null)) {
			var one = past(database).getFirst();
			assertEquals("edfi 482 anna", one.format() + " " + one.added() + " " + one.startedBy());
			assertNull(one.source());
			assertEquals("Student.xml, Contact.xml", one.name(), "its files are the best name that there is for it");
			new ImportService(List::of, TestStore.corePackages(), Clock.systemUTC(), Spool.DEFAULT_MEMORY).undo(database, TestStore.TESTER, TestStore.EVERYBODY, one.id(), Progress.NONE);
			assertTrue(past(database).getFirst().isUndone());
		}
		var restored = engine.freshLocation(folder);
		now.restore(backup, restored, null, Progress.NONE);
		assertInstanceOf(Opening.NeedsUpgrade.class, now.open(restored, null), "the backup is of before the upgrade");
	}
}
