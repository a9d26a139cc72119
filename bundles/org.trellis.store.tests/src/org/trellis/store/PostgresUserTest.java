package org.trellis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.district.Student;
import org.trellis.store.DatabaseLocation.PostgresUrl;
import org.trellis.testing.Engine;
import org.trellis.testing.People;
import org.trellis.testing.TestStore;

/** A district's server has users of any name; one who is called as the schema would find the tables without being led there. */
class PostgresUserTest {
	@TempDir
	Path folder;

	private final Databases databases = TestStore.databases();
	private final String user = "harbor_" + UUID.randomUUID().toString().replace("-", "");

	@BeforeEach
	void aUserOfTheServer() throws SQLException {
		var server = (PostgresUrl) Engine.POSTGRESQL.freshLocation(folder);
		try (var connection = DriverManager.getConnection(server.url()); var s = connection.createStatement()) {
			s.execute("CREATE ROLE " + user + " LOGIN CREATEROLE PASSWORD 'harbor'");
		}
	}

	private PostgresUrl ofTheUser() throws SQLException {
		var fresh = ((PostgresUrl) Engine.POSTGRESQL.freshLocation(folder)).url();
		try (var connection = DriverManager.getConnection(fresh); var s = connection.createStatement()) {
			s.execute("GRANT CREATE ON DATABASE " + connection.getCatalog() + " TO " + user);
		}
		return new PostgresUrl(fresh.replaceFirst("\\?.*", "?user=" + user + "&password=harbor"));
	}

	private void assertAdaIsThere(PostgresUrl location, UUID ada) {
		try (var database = databases.openReady(location, null)) {
			assertTrue(database.verifyAudit().whole());
			assertTrue(database.load(Student.class, ada, EVERYBODY).isPresent());
		}
	}

	@Test
	void aDistrictIsMadeReopenedBackedUpRestoredAndUpgradedByAUserOfAnyName() throws Exception {
		var location = ofTheUser();
		databases.create(location, null, "Harbor District").close();
		UUID ada;
		try (var database = databases.openReady(location, null)) {
			assertTrue(database.verifyAudit().whole(), "the first use after opening");
			ada = new People(database).aStudent("Ada").stored();
		}
		assertAdaIsThere(location, ada);

		Path backup;
		try (var database = databases.openReady(location, null)) {
			backup = database.backup(folder.resolve("backups"), Progress.NONE);
			assertEquals(3, database.lastChange(), "district, school year, student");
			new People(database).aStudent("Later").stored();
		}
		var restored = ofTheUser();
		databases.restore(backup, restored, null, Progress.NONE);
		assertAdaIsThere(restored, ada);

		var later = LastMigration.of(folder, "CREATE TABLE TRELLIS.TEST_LATER (ID INTEGER NOT NULL);");
		later.upgrade(restored, null, folder.resolve("backups"), Progress.NONE);
		try (var database = later.openReady(restored, null)) {
			assertTrue(database.load(Student.class, ada, EVERYBODY).isPresent());
			database.reportingConnection(EVERYBODY).close();
		}
	}
}
