package org.trellis.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.Opening;
import org.trellis.store.Progress;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** Starting and stopping Derby, and what it leaves outside of the folder. */
class DerbySiteTest {
	private static final String DATA = "trellis.data";

	@TempDir
	Path folder;

	@Test
	@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no modes; there the profile is closed")
	void derbysLogIsForItsOwnerOnly() throws IOException {
		var before = System.getProperty(DATA);
		try {
			System.setProperty(DATA, folder.resolve("data").toString());
			assertEquals(folder.resolve("data").resolve("logs").resolve("derby.log"), DerbySite.log());
			assertPrivate(folder.resolve("data"));
			assertPrivate(folder.resolve("data").resolve("logs"));
			System.clearProperty(DATA);
			var log = DerbySite.log();
			assertPrivate(log.getParent());
			assertNotEquals(log, DerbySite.log(), "another program's");
		} finally {
			if (before == null) System.clearProperty(DATA);
			else System.setProperty(DATA, before);
		}
	}

	private static void assertPrivate(Path path) throws IOException {
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)), path.toString());
	}

	@Test
	void aDatabaseThatDoesNotCloseIsToldAsAFailureOfTheStore() {
		var source = new EmbeddedDataSource();
		source.setDatabaseName(folder.resolve("d").toString());
		// which nobody can do at once
		source.setConnectionAttributes("create=true;restoreFrom=" + folder);
		var failure = assertThrows(StoreException.class, () -> DerbySite.stop(source));
		assertTrue(failure.getMessage().contains("did not close"), failure.getMessage());
	}

	@Test
	void aBackupThatIsCancelledLeavesNothing() throws IOException {
		var cancelled = new Progress() {
			@Override
			public void at(String what, long done, long total) {
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		};
		var backups = folder.resolve("backups");
		try (var database = TestStore.create(Engine.DERBY, folder)) {
			var stopped = assertThrows(StoreException.class, () -> database.backup(backups, cancelled));
			assertTrue(stopped.getMessage().contains("stopped"), stopped.getMessage());
			try (var files = Files.list(backups)) {
				assertEquals(List.of(), files.toList());
			}
		}
	}

	@Test
	void aFullDiskIsKnownOnUnixAndOnWindows() {
		var dialect = new DerbyDialect();
		for (var text : List.of("No space left on device", "There is not enough space on the disk")) assertTrue(dialect.isDiskFull(new SQLException("it failed", "XJ001", new IOException(text))), text);
		assertFalse(dialect.isDiskFull(new SQLException("it failed", "XJ001", new IOException("Permission denied"))));
	}

	/** The first of the tables stops the question for ours, the second only the opening of a whole database. */
	@ParameterizedTest
	@ValueSource(strings = { "SYSSTATEMENTS", "DATABASE_INFO" })
	void aDamagedDatabaseIsNotLeftRunning(String table) throws Exception {
		var location = (DerbyFolder) Engine.DERBY.freshLocation(folder);
		var databases = TestStore.databases();
		Path catalog;
		try (var database = (OpenDatabase) databases.create(location, null, "District")) {
			catalog = location.folder().resolve("database").resolve("seg0").resolve("c" + Long.toHexString(conglomerate(database, table)) + ".dat");
		}
		var whole = Files.readAllBytes(catalog);
		var damaged = whole.clone();
		// the first page, of a size that depends on the table, tells how the others lie; those hold the rows
		Arrays.fill(damaged, 16384 + 100, damaged.length, (byte) 0x55);
		Files.write(catalog, damaged);
		assertInstanceOf(Opening.Broken.class, databases.open(location, null));
		assertFalse(Files.exists(location.folder().resolve("database").resolve("db.lck")), "Derby's own mark of a running database");
		Files.write(catalog, whole);
		databases.openReady(location, null).close();
	}

	private static long conglomerate(OpenDatabase database, String table) throws SQLException {
		try (var connection = database.connection(); var s = connection.createStatement();
				var r = s.executeQuery("SELECT c.CONGLOMERATENUMBER FROM SYS.SYSCONGLOMERATES c JOIN SYS.SYSTABLES t ON t.TABLEID = c.TABLEID WHERE t.TABLENAME = '" + table + "' AND c.ISINDEX = FALSE")) {
			assertTrue(r.next());
			return r.getLong(1);
		}
	}
}
