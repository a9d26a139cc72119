package org.trellis.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.store.DatabaseLocation;
import org.trellis.store.Opening;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** Which migrations a database has had: seen at a glance when all is as it should be, and told as before when it is not. */
class MigrationHistoryTest {
	private static final String HISTORY = "TRELLIS.MIGRATION_HISTORY";

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void whatFlywayNotesOfAFileIsWhatWeReckonOfIt(Engine engine) throws SQLException, IOException {
		try (var database = (OpenDatabase) TestStore.create(engine, folder); var connection = database.connection()) {
			var files = files(database);
			assertTrue(MigrationHistory.isExactly(connection, HISTORY, files));
			assertFalse(MigrationHistory.isExactly(connection, HISTORY, files.subList(1, files.size())), "it has had one that is not known");
			var swapped = new ArrayList<>(files);
			swapped.set(0, files.get(1));
			assertFalse(MigrationHistory.isExactly(connection, HISTORY, swapped));
		}
	}

	private static List<URL> files(OpenDatabase database) {
		return TestStore.corePackages().contributions().getFirst().migrations().in(database.dialect.migrations());
	}

	@ParameterizedTest
	@EnumSource
	void whatIsNotAsItShouldBeIsTold(Engine engine) throws SQLException {
		var last = " WHERE \"installed_rank\" = (SELECT MAX(h.\"installed_rank\") FROM " + HISTORY + " h)";
		assertInstanceOf(Opening.NeedsUpgrade.class, afterwards(engine, "DELETE FROM " + HISTORY + last));
		assertInstanceOf(Opening.Broken.class, afterwards(engine, "UPDATE " + HISTORY + " SET \"success\" = FALSE" + last));
		assertTrue(((Opening.Broken) afterwards(engine, "UPDATE " + HISTORY + " SET \"checksum\" = \"checksum\" + 1" + last)).sentence().contains("was another one when this database was made"));
		var newer = assertInstanceOf(Opening.Newer.class, afterwards(engine, "INSERT INTO " + HISTORY + " SELECT \"installed_rank\" + 1, '999', \"description\", \"type\", 'V999__later.sql', \"checksum\", \"installed_by\", \"installed_on\", \"execution_time\", \"success\" FROM " + HISTORY + last));
		assertEquals("999", newer.found());
	}

	/** What an opening says when somebody has changed the history. */
	private Opening afterwards(Engine engine, String change) throws SQLException {
		DatabaseLocation location;
		try (var database = (OpenDatabase) TestStore.create(engine, folder); var connection = database.connection(); var s = connection.createStatement()) {
			location = database.location();
			assertEquals(1, s.executeUpdate(change));
			connection.commit();
		}
		return TestStore.databases().open(location, null);
	}
}
