package org.trellis.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.trellis.store.DatabaseLocation.PostgresUrl;
import org.trellis.store.Databases;
import org.trellis.store.Opening;
import org.trellis.store.Progress;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** A PostgreSQL server that Trellis shares with others: with what they keep there, and with other Trellis at the same moment. */
class SharedServerTest {
	@TempDir
	Path folder;

	private final Databases databases = TestStore.databases();
	private PostgresUrl location;

	@BeforeEach
	void aDatabaseOfTheServer() {
		location = (PostgresUrl) Engine.POSTGRESQL.freshLocation(folder);
	}

	private Connection administrator() throws SQLException {
		return DriverManager.getConnection(location.url());
	}

	private void run(String... statements) throws SQLException {
		try (var connection = administrator(); var s = connection.createStatement()) {
			for (var sql : statements) s.execute(sql);
		}
	}

	private boolean is(String condition) throws SQLException {
		try (var connection = administrator(); var s = connection.createStatement(); var r = s.executeQuery("SELECT " + condition)) {
			return r.next() && r.getBoolean(1);
		}
	}

	/** Each database has one, and nobody else needs it. */
	@Test
	void aDatabaseThatCouldNotBeMadeLeavesNoRoleOnTheServer() throws Exception {
		var role = "EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'trellis_reports_' || (SELECT oid FROM pg_database WHERE datname = current_database()))";
		databases.create(location, null, "Harbor District").close();
		assertTrue(is(role), "otherwise this proves nothing");
		run("DELETE FROM trellis.database_info", "ALTER TABLE trellis.audit_line DISABLE TRIGGER ALL", "DELETE FROM trellis.audit_line", "CREATE TABLE trellis.stranger (id INTEGER)");
		assertThrows(StoreException.class, () -> databases.create(location, null, "Harbor District"));
		assertTrue(is(role), "nothing was removed");
		run("DROP TABLE trellis.stranger");
		assertThrows(StoreException.class, () -> databases.create(location, null, "x".repeat(1000)), "a name that is too long, found after the rights were given");
		assertInstanceOf(Opening.Missing.class, databases.open(location, null));
		assertFalse(is(role));
	}

	/** With every number of free places: one for a look, more for the tables, not enough for all. */
	@Test
	void aFullServerIsNotADamagedDatabase() throws SQLException {
		var user = "few_" + UUID.randomUUID().toString().replace("-", "");
		run("CREATE ROLE " + user + " LOGIN SUPERUSER PASSWORD 'few'");
		databases.create(location, null, "Harbor District").close();
		run("ALTER ROLE " + user + " NOSUPERUSER", "GRANT USAGE ON SCHEMA trellis TO " + user, "GRANT SELECT ON ALL TABLES IN SCHEMA trellis TO " + user);
		var few = new PostgresUrl(location.url().replaceFirst("\\?.*", "?user=" + user + "&password=few"));
		int refused = 0;
		for (int free = 0; free < 4; free++) {
			run("ALTER ROLE " + user + " CONNECTION LIMIT " + free);
			var opening = databases.open(few, null);
			if (opening instanceof Opening.Ready ready) ready.database().close();
			else {
				var unreachable = assertInstanceOf(Opening.Unreachable.class, opening, "with " + free);
				assertTrue(unreachable.sentence().contains("too many connections"), unreachable.sentence());
				assertFalse((unreachable.sentence() + unreachable.nextStep()).contains("backup"));
				refused++;
			}
		}
		assertTrue(refused > 1, "not only where nobody is let in");
	}

	@Test
	void theNextStepForADamagedDatabaseFitsAServerToo() {
		assertFalse(new Opening.Broken("somewhere", "x").nextStep().contains("folder"));
	}

	@Test
	void aPreparedSchemaWithSomethingInItIsLeftAlone() throws SQLException {
		run("CREATE SCHEMA trellis", "CREATE FUNCTION trellis.theirs() RETURNS int LANGUAGE sql AS 'SELECT 1'");
		var found = assertInstanceOf(Opening.NotTrellis.class, databases.open(location, null));
		assertTrue(found.sentence().contains("function trellis.theirs()"), found.sentence());
		assertThrows(StoreException.class, () -> databases.create(location, null, "Harbor District"));
		assertTrue(is("to_regprocedure('trellis.theirs()') IS NOT NULL"));
	}

	@Test
	void whatOthersPutBesideABrokenOffCreationIsNotRemoved() throws SQLException {
		run("CREATE SCHEMA trellis", "CREATE TABLE trellis.migration_history (x int)", "CREATE TABLE trellis.student (id int)", "CREATE FUNCTION trellis.theirs() RETURNS int LANGUAGE sql AS 'SELECT 1'");
		assertInstanceOf(Opening.Unfinished.class, databases.open(location, null));
		var refused = assertThrows(StoreException.class, () -> databases.create(location, null, "Harbor District"));
		assertTrue(refused.getMessage().contains("did not make: function trellis.theirs()."), refused.getMessage());
		assertTrue(is("to_regprocedure('trellis.theirs()') IS NOT NULL AND to_regclass('trellis.student') IS NOT NULL"));

		run("DROP FUNCTION trellis.theirs()", "CREATE VIEW public.theirs AS SELECT id FROM trellis.student");
		var stopped = assertThrows(StoreException.class, () -> databases.create(location, null, "Harbor District"));
		assertFalse(stopped.getMessage().contains("did not let us in"), stopped.getMessage());
		assertTrue(is("to_regclass('public.theirs') IS NOT NULL AND to_regclass('trellis.migration_history') IS NOT NULL"));

		run("DROP VIEW public.theirs");
		databases.create(location, null, "Harbor District").close();
	}

	@Test
	void extensionsMayBeAnywhere() throws Exception {
		run("CREATE SCHEMA trellis", "CREATE EXTENSION hstore SCHEMA trellis", "CREATE EXTENSION pg_stat_statements SCHEMA public");
		assertInstanceOf(Opening.Missing.class, databases.open(location, null));
		run("CREATE TABLE trellis.migration_history (x int)");
		assertInstanceOf(Opening.Unfinished.class, databases.open(location, null));
		databases.create(location, null, "Harbor District").close();
		databases.openReady(location, null).close();
		assertTrue(is("to_regtype('trellis.hstore') IS NOT NULL"));
	}

	/** Every table, view and function of a database is known as ours, so that a broken-off creation can be removed whole. */
	@Test
	void allThatTheMigrationsMakeIsKnownAsOurs() throws SQLException {
		databases.create(location, null, "Harbor District").close();
		var service = (DatabaseService) Databases.of(TestStore.corePackages());
		try (var connection = administrator()) {
			var contents = new PostgresContents(connection, service.migrationFiles(new PostgresDialect()));
			assertEquals("", contents.others());
			contents.removeOurs();
			assertEquals("", contents.all());
		}
	}

	@Test
	void whoLooksDoesNotKeepOutWhoMakes() throws Exception {
		var stop = new AtomicBoolean();
		try (var others = Executors.newFixedThreadPool(3)) {
			for (int i = 0; i < 3; i++) others.submit(() -> {
				while (!stop.get()) databases.open(location, null);
			});
			try (var maker = administrator(); var s = maker.createStatement()) {
				for (int i = 0; i < 3000; i++) try (var r = s.executeQuery("SELECT pg_try_advisory_lock(%1$d) AND pg_advisory_unlock(%1$d)".formatted(PostgresOpener.MAKING))) {
					assertTrue(r.next() && r.getBoolean(1), "try " + i);
				}
			} finally {
				stop.set(true);
			}
		}
	}

	@Test
	void whileItIsMadeOrUpgradedNobodyElseOpensOrMakesIt() throws SQLException {
		databases.create(location, null, "Harbor District").close();
		try (var other = administrator(); var s = other.createStatement()) {
			s.execute("SELECT pg_advisory_lock(" + PostgresOpener.MAKING + ")");
			assertInstanceOf(Opening.InUse.class, databases.open(location, null));
			var refused = assertThrows(StoreException.class, () -> databases.upgrade(location, null, folder.resolve("backups"), Progress.NONE));
			assertTrue(refused.getMessage().contains("just making or upgrading it"), refused.getMessage());
			s.execute("SELECT pg_advisory_unlock(" + PostgresOpener.MAKING + ")");
		}
		databases.openReady(location, null).close();
	}

	@Test
	void nothingIsUpgradedWhileOthersHaveItOpen() throws SQLException {
		try (var database = databases.create(location, null, "Harbor District")) {
			var refused = assertThrows(StoreException.class, () -> databases.upgrade(location, null, folder.resolve("backups"), Progress.NONE));
			assertTrue(refused.getMessage().matches("(?s).*is open in another Trellis: \\w+ from [0-9.:]+ \\(\\d connections?\\)\\. Close Trellis there.*"), refused.getMessage());
			database.verifyAudit();
		}
		databases.upgrade(location, null, folder.resolve("backups"), Progress.NONE);
	}

	@Test
	void severalProgramsMakeTheRoleForReportsAtOnce() throws Exception {
		databases.create(location, null, "Harbor District").close();
		var source = new PGSimpleDataSource();
		source.setUrl(location.url());
		int programs = 6;
		for (int round = 0; round < 5; round++) {
			run("DO $$ DECLARE role text := 'trellis_reports_' || (SELECT oid FROM pg_database WHERE datname = current_database()); BEGIN EXECUTE 'DROP OWNED BY ' || role; EXECUTE 'DROP ROLE ' || role; END $$");
			var together = new CyclicBarrier(programs);
			var all = new ArrayList<Future<?>>();
			try (var threads = Executors.newFixedThreadPool(programs)) {
				for (int i = 0; i < programs; i++) all.add(threads.submit((Callable<?>) () -> {
					together.await();
					return new PostgresReportReader().admit(source);
				}));
			}
			for (var each : all) assertEquals(java.util.Optional.empty(), each.get());
		}
	}
}
