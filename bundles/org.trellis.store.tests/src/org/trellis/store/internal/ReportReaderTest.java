package org.trellis.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.trellis.store.Database;
import org.trellis.store.DatabaseLocation.PostgresUrl;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.People;
import org.trellis.testing.TestStore;

/** What a report's connection can do in the database itself, with plain JDBC and nobody who inspects the statements. */
class ReportReaderTest {
	private static final List<String> CLOSED = List.of("SELECT * FROM TRELLIS.STUDENT", "SELECT COUNT(*) FROM TRELLIS.STUDENT", "SELECT * FROM TRELLIS.AUDIT_LINE", "SELECT 1 FROM TRELLIS.FINDING WHERE NOTE IS NULL",
			"INSERT INTO TRELLIS.AUDIT_HEAD VALUES (1, 'x')", "UPDATE TRELLIS.STUDENT SET GIVEN_NAME = 'x'", "DELETE FROM TRELLIS.STUDENT", "DELETE FROM REPORTING.SCHOOLS",
			"CREATE TABLE REPORTING.MINE (X INTEGER)", "CREATE TABLE TRELLIS_REPORTS.MINE (X INTEGER)", "CREATE SCHEMA MINE", "CREATE VIEW REPORTING.MINE AS SELECT * FROM TRELLIS.STUDENT",
			"DROP VIEW REPORTING.OPEN_NEEDS", "DROP TABLE TRELLIS.STUDENT", "GRANT SELECT ON TRELLIS.STUDENT TO PUBLIC", "TRUNCATE TABLE TRELLIS.FINDING", "LOCK TABLE TRELLIS.STUDENT IN EXCLUSIVE MODE");

	/** No right (of both), no right but the owner's, read-only data and definitions (Derby), read-only transaction (PostgreSQL), views take no rows, no such role or schema to work in. */
	private static final List<String> REFUSALS = List.of("4250", "4251D", "25502", "25503", "25006", "42Y24", "0P000", "3F000");

	@TempDir
	Path folder;

	private List<String> closed(Engine engine, Path file) {
		var statements = new ArrayList<>(CLOSED);
		statements.addAll(switch (engine) {
		case DERBY -> List.of("SELECT * FROM \"TRELLIS\".\"STUDENT\"", "CALL SYSCS_UTIL.SYSCS_EXPORT_TABLE('TRELLIS', 'STUDENT', '" + file + "', NULL, NULL, NULL)",
				"CALL SYSCS_UTIL.SYSCS_EXPORT_QUERY('SELECT * FROM REPORTING.STUDENTS', '" + file + "', NULL, NULL, NULL)", "CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE('" + file + "')",
				"CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.database.readOnlyAccessUsers', NULL)", "VALUES SYSCS_UTIL.SYSCS_GET_DATABASE_PROPERTY('derby.database.sqlAuthorization')",
				"CALL SYSCS_UTIL.SYSCS_FREEZE_DATABASE()", "CALL SYSCS_UTIL.SYSCS_COMPRESS_TABLE('TRELLIS', 'STUDENT', 1)", "CALL SYSCS_UTIL.SYSCS_IMPORT_DATA('TRELLIS', 'STUDENT', NULL, NULL, '/etc/hostname', NULL, NULL, NULL, 0)",
				"CALL SYSCS_UTIL.SYSCS_INPLACE_COMPRESS_TABLE('TRELLIS', 'STUDENT', 1, 1, 1)", "CALL SYSCS_UTIL.SYSCS_DROP_STATISTICS('TRELLIS', 'STUDENT', NULL)",
				"CALL SQLJ.INSTALL_JAR('/tmp/x.jar', 'TRELLIS_REPORTS.X', 0)", "CREATE FUNCTION STOP(X INT) RETURNS INT LANGUAGE JAVA PARAMETER STYLE JAVA EXTERNAL NAME 'java.lang.Math.abs'",
				"SELECT * FROM SYS.SYSUSERS", "SET ROLE APP", "SELECT * FROM SYSCS_DIAG.STATEMENT_CACHE", "SELECT * FROM SYSCS_DIAG.TRANSACTION_TABLE",
				"SELECT * FROM TABLE(SYSCS_DIAG.ERROR_LOG_READER()) AS T");
		case POSTGRESQL -> List.of("SELECT * FROM \"trellis\".\"student\"", "COPY trellis.student TO STDOUT", "COPY (SELECT * FROM reporting.students) TO '" + file + "'", "SELECT pg_read_file('/etc/hostname')",
				"SELECT query_to_xml('SELECT * FROM trellis.student', true, true, '')", "SELECT lo_import('/etc/hostname')", "ALTER ROLE CURRENT_USER LOGIN", "CREATE TABLE public.mine (x integer)",
				"SELECT pg_get_viewdef('reporting.students'::regclass), * FROM trellis.staff", "DO 'BEGIN PERFORM 1 FROM trellis.student; END'");
		});
		return statements;
	}

	@ParameterizedTest
	@EnumSource
	void theTablesAreClosedAndNothingCanBeWritten(Engine engine) throws SQLException {
		var file = folder.resolve("stolen");
		try (var database = TestStore.create(engine, folder)) {
			new People(database).aStudent("Ada").stored();
			try (var connection = database.reportingConnection(EVERYBODY)) {
				for (var sql : closed(engine, file)) assertRefused(connection, sql);
				// on Derby this user's connections stay read-only
				if (engine == Engine.DERBY) assertThrows(SQLException.class, () -> connection.setReadOnly(false));
				else connection.setReadOnly(false);
			}
			try (var connection = database.reportingConnection(EVERYBODY); var s = connection.createStatement(); var result = s.executeQuery("SELECT COUNT(*) FROM REPORTING.SCHOOLS")) {
				assertTrue(result.next());
			}
			assertFalse(Files.exists(file));
		}
	}

	@Test
	void onPostgresTheRoleItselfCannotWriteEither() throws SQLException {
		try (var database = TestStore.create(Engine.POSTGRESQL, folder); var connection = database.reportingConnection(EVERYBODY)) {
			connection.rollback();
			connection.setReadOnly(false);
			for (var sql : closed(Engine.POSTGRESQL, folder.resolve("stolen"))) assertRefused(connection, sql);
		}
	}

	private static void assertRefused(Connection connection, String sql) throws SQLException {
		try (var s = connection.createStatement()) {
			var failure = assertThrows(SQLException.class, () -> s.execute(sql), sql);
			assertTrue(REFUSALS.stream().anyMatch(failure.getSQLState()::startsWith), () -> sql + " failed for another reason: " + failure.getSQLState() + " " + failure.getMessage());
		}
		connection.rollback();
	}

	@ParameterizedTest
	@EnumSource
	void everyViewCanBeRead(Engine engine) throws SQLException {
		try (var database = TestStore.create(engine, folder); var connection = database.reportingConnection(EVERYBODY)) {
			new People(database).aStudent("Ada").stored();
			var views = views(connection);
			assertTrue(views.size() > 15, views.toString());
			for (var view : views) try (var s = connection.createStatement(); var result = s.executeQuery("SELECT COUNT(*) FROM REPORTING." + view)) {
				assertTrue(result.next(), view);
			}
		}
	}

	private static List<String> views(Connection connection) throws SQLException {
		var views = new ArrayList<String>();
		try (var result = connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] { "VIEW" })) {
			while (result.next()) views.add(result.getString("TABLE_NAME"));
		}
		return views;
	}

	/** A module's migrations run with the upgrade; a view that came in another way is seen from the next opening on. */
	@ParameterizedTest
	@EnumSource
	void aViewThatCameLaterIsReadToo(Engine engine) throws SQLException {
		var location = engine.freshLocation(folder);
		try (var database = TestStore.databases().create(location, null, "Harbor District")) {
			owner(database, "CREATE VIEW REPORTING.MODULE_STUDENTS (STUDENT_NAME) AS SELECT s.GIVEN_NAME FROM TRELLIS.STUDENT s");
		}
		try (var database = TestStore.databases().openReady(location, null); var connection = database.reportingConnection(EVERYBODY)) {
			new People(database).aStudent("Ada").stored();
			assertEquals("Ada", only(connection, "SELECT STUDENT_NAME FROM MODULE_STUDENTS"));
			assertRefused(connection, "SELECT GIVEN_NAME FROM TRELLIS.STUDENT");
		}
	}

	/** As it was for databases that were made before reports had a user of their own. */
	@Test
	void rightsOpenToEverybodyAreNoticed() throws SQLException {
		try (var database = TestStore.create(Engine.POSTGRESQL, folder)) {
			owner(database, "GRANT USAGE ON SCHEMA TRELLIS TO PUBLIC");
			owner(database, "GRANT SELECT ON TRELLIS.DATABASE_INFO TO PUBLIC");
			var refused = assertThrows(StoreException.class, () -> database.reportingConnection(EVERYBODY));
			assertTrue(refused.getMessage().contains("would let a report read everything"), refused.getMessage());
		}
	}

	@Test
	void whoMayMakeNoRoleGetsEverythingButReportsAndIsToldWhatToAskFor() throws SQLException {
		var server = (PostgresUrl) Engine.POSTGRESQL.freshLocation(folder);
		var user = "clerk_" + UUID.randomUUID().toString().replace("-", "");
		administrator(server, "CREATE ROLE " + user + " LOGIN PASSWORD 'clerk'", "GRANT CREATE ON DATABASE " + server.url().replaceFirst(".*//[^/]+/([^?]*).*", "$1") + " TO " + user);
		try (var database = TestStore.databases().create(new PostgresUrl(server.url().replaceFirst("\\?.*", "?user=" + user + "&password=clerk")), null, "Harbor District")) {
			new People(database).aStudent("Ada").stored();
			var refused = assertThrows(StoreException.class, () -> database.reportingConnection(EVERYBODY));
			assertTrue(refused.getMessage().matches("(?s).*ask the administrator of the database to run: CREATE ROLE trellis_reports_\\d+ NOLOGIN; GRANT trellis_reports_\\d+ TO " + user + ";"), refused.getMessage());
			administrator(server, refused.getMessage().replaceFirst("(?s).* to run: ", "").split("; "));
			try (var connection = database.reportingConnection(EVERYBODY)) {
				assertEquals("0", only(connection, "SELECT COUNT(*) FROM REPORTING.SCHOOLS"));
				assertRefused(connection, "SELECT * FROM TRELLIS.STUDENT");
			}
		}
	}

	/** Since PostgreSQL 16 who makes a role may not take it by that alone. */
	@Test
	void whoMayMakeRolesNeedsNoAdministrator() throws SQLException {
		var server = (PostgresUrl) Engine.POSTGRESQL.freshLocation(folder);
		var user = "maker_" + UUID.randomUUID().toString().replace("-", "");
		administrator(server, "CREATE ROLE " + user + " LOGIN CREATEROLE PASSWORD 'maker'", "GRANT CREATE ON DATABASE " + server.url().replaceFirst(".*//[^/]+/([^?]*).*", "$1") + " TO " + user);
		try (var database = TestStore.databases().create(new PostgresUrl(server.url().replaceFirst("\\?.*", "?user=" + user + "&password=maker")), null, "Harbor District");
				var connection = database.reportingConnection(EVERYBODY)) {
			assertEquals("0", only(connection, "SELECT COUNT(*) FROM REPORTING.SCHOOLS"));
			assertRefused(connection, "SELECT * FROM TRELLIS.STUDENT");
		}
	}

	private static void administrator(PostgresUrl location, String... statements) throws SQLException {
		var source = new PGSimpleDataSource();
		source.setUrl(location.url());
		try (var connection = source.getConnection(); var s = connection.createStatement()) {
			for (var sql : statements) s.execute(sql);
		}
	}

	private static void owner(Database database, String sql) throws SQLException {
		try (var connection = ((OpenDatabase) database).connection(); var s = connection.createStatement()) {
			s.execute(sql);
			connection.commit();
		}
	}

	private static String only(Connection connection, String sql) throws SQLException {
		try (var s = connection.createStatement(); var result = s.executeQuery(sql)) {
			assertTrue(result.next());
			return result.getString(1);
		}
	}
}
