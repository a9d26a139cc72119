package org.trellis.reporting.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.reporting.Suppression;

/** Which queries a report may run, in the design and again on the connection. */
class ReportQueryTest {
	private static void allowed(String sql) {
		assertEquals(Optional.empty(), ReportQuery.objection(sql), sql);
	}

	private static void refused(String sql, String why) {
		var objection = ReportQuery.objection(sql).orElseThrow(() -> new AssertionError("allowed: " + sql));
		assertTrue(objection.contains(why), objection + " should say " + why + ": " + sql);
	}

	@Test
	void readingTheViewsIsAllowed() {
		allowed("SELECT * FROM REPORTING.SCHOOLS");
		allowed("select s.school_name, count(*) from reporting.schools s join reporting.students t on t.school_id = s.school_id where s.school_name like '%from trellis.x%' group by s.school_name");
		allowed("SELECT 1 FROM REPORTING.SCHOOLS a, REPORTING.STUDENTS b WHERE a.SCHOOL_ID = b.SCHOOL_ID ORDER BY 1, 1;");
		allowed("WITH big AS (SELECT SCHOOL_ID FROM REPORTING.SCHOOLS), other (ID) AS (VALUES (1)) SELECT * FROM big JOIN other ON 1 = 1");
		allowed("VALUES (1, 'delete'), (2, 'it''s -- no comment')");
		allowed("SELECT EXTRACT(YEAR FROM DUE), TRIM(BOTH ' ' FROM STATE) FROM REPORTING.REFERRALS WHERE STATE IS NOT DISTINCT FROM 'SENT'");
		allowed("SELECT x.N AS \"update\" FROM (SELECT COUNT(*) AS N FROM REPORTING.SCHOOLS) x (N) -- the end");
		allowed("SELECT CAST(? AS VARCHAR(36)) FROM /* the schools */ REPORTING.SCHOOLS WHERE EXISTS (SELECT 1 FROM REPORTING.CLASSES)");
	}

	@Test
	void otherTablesAreRefused() {
		refused("SELECT * FROM TRELLIS.STUDENT", "TRELLIS.STUDENT, which is not a view of REPORTING");
		refused("SELECT * FROM STUDENT", "write REPORTING.STUDENT");
		refused("SELECT * FROM \"TRELLIS\".\"STUDENT\"", "not a view of REPORTING");
		refused("SELECT * FROM REPORTING.SCHOOLS, TRELLIS.STUDENT", "TRELLIS.STUDENT");
		refused("SELECT * FROM REPORTING.SCHOOLS JOIN TRELLIS.STUDENT ON 1 = 1", "TRELLIS.STUDENT");
		refused("SELECT * FROM REPORTING.SCHOOLS a, (TRELLIS.STUDENT b CROSS JOIN REPORTING.CLASSES)", "TRELLIS.STUDENT");
		refused("SELECT (SELECT MAX(NOTE) FROM TRELLIS.STUDENT_REVIEW) FROM REPORTING.SCHOOLS", "TRELLIS.STUDENT_REVIEW");
		refused("SELECT 1 FROM REPORTING.SCHOOLS WHERE EXISTS (SELECT 1 FROM SYS.SYSTABLES)", "SYS.SYSTABLES");
		refused("SELECT 1 FROM REPORTING.SCHOOLS UNION SELECT 1 FROM pg_catalog.pg_authid", "pg_catalog.pg_authid");
		refused("SELECT SUBSTRING((SELECT NOTE FROM TRELLIS.FINDING) FROM 1) FROM REPORTING.SCHOOLS", "TRELLIS.FINDING");
		refused("WITH x AS (SELECT * FROM TRELLIS.STUDENT) SELECT * FROM x", "TRELLIS.STUDENT");
		refused("SELECT x AS STUDENT FROM STUDENT", "reads STUDENT");
		refused("TABLE TRELLIS.STUDENT", "single SELECT");
		refused("SELECT * FROM REPORTING.SCHOOLS WHERE 1 IN (TABLE TRELLIS.STUDENT)", "TABLE");
	}

	@Test
	void writingIsRefused() {
		for (var sql : List.of("DELETE FROM REPORTING.SCHOOLS", "INSERT INTO REPORTING.SCHOOLS VALUES (1)", "UPDATE REPORTING.SCHOOLS SET SCHOOL_NAME = 'x'", "DROP VIEW REPORTING.SCHOOLS",
				"CALL SYSCS_UTIL.SYSCS_FREEZE_DATABASE()", "{call SYSCS_UTIL.SYSCS_FREEZE_DATABASE()}", "SET SCHEMA TRELLIS", "COPY x TO '/tmp/x'", "DO 'x'", "SET ROLE trellis", "RESET ROLE", "SET SESSION AUTHORIZATION DEFAULT", "DISCARD ALL", "SET LOCAL ROLE NONE", "SHOW role", "", "   "))
			assertTrue(ReportQuery.objection(sql).isPresent(), sql);
		refused("SELECT 1 FROM REPORTING.SCHOOLS; DELETE FROM TRELLIS.SCHOOL", "more than one statement");
		refused("WITH x AS (DELETE FROM REPORTING.SCHOOLS RETURNING 1) SELECT * FROM x", "DELETE");
		refused("SELECT * INTO TRELLIS.COPY FROM REPORTING.SCHOOLS", "INTO");
		refused("SELECT * FROM REPORTING.SCHOOLS FOR UPDATE", "UPDATE");
	}

	@Test
	void functionsThatReachFurtherAreRefused() {
		refused("SELECT pg_read_file('/etc/passwd') FROM REPORTING.SCHOOLS", "pg_read_file");
		refused("SELECT query_to_xml('select * from trellis.student', true, true, '') FROM REPORTING.SCHOOLS", "query_to_xml");
		refused("VALUES (SYSCS_UTIL.SYSCS_GET_DATABASE_PROPERTY('x'))", "SYSCS_UTIL.SYSCS_GET_DATABASE_PROPERTY");
		refused("SELECT * FROM TABLE (SYSCS_DIAG.SPACE_TABLE('STUDENT')) t", "TABLE");
		refused("SELECT set_config('x', 'y', false) FROM REPORTING.SCHOOLS", "set_config");
		refused("SELECT pg_catalog.set_config('role', 'none', false) FROM REPORTING.SCHOOLS", "set_config");
		refused("SELECT \"set_config\"('role', 'none', false)", "set_config");
		refused("UPDATE pg_settings SET setting = 'none' WHERE name = 'role'", "single SELECT");
		refused("SELECT 1 FROM REPORTING.SCHOOLS; RESET ROLE", "more than one statement");
		refused("WITH query_to_xml AS (SELECT 1 AS x) SELECT CAST(query_to_xml('SELECT * FROM trellis.finding', true, true, '') AS VARCHAR(9)) FROM query_to_xml", "query_to_xml");
		refused("WITH a AS (SELECT 1 AS x) SELECT x, query_to_xml('SELECT 1') FROM a", "query_to_xml");
		refused("WITH a AS (SELECT 1 AS x) SELECT * FROM a, query_to_xml('SELECT 1') AS (y INTEGER)", "query_to_xml");
		refused("WITH pg_read_file (x) AS (SELECT 1), b AS (SELECT pg_read_file('x') FROM pg_read_file) SELECT * FROM b", "pg_read_file");
		refused("SELECT \"pg_sleep\" (10) FROM REPORTING.SCHOOLS", "pg_sleep");
		refused("SELECT * FROM REPORTING.SCHOOLS, LATERAL pg_ls_dir('/')", "pg_ls_dir");
	}

	/** What one database takes for a comment or a text and the other does not. */
	@Test
	void whatTheDatabasesReadDifferentlyIsRefused() {
		refused("SELECT 1 FROM REPORTING.SCHOOLS WHERE A = '\\' OR 1 = (SELECT 1 FROM TRELLIS.STUDENT) --'", "backslash");
		refused("SELECT $$x$$ FROM REPORTING.SCHOOLS", "the sign $");
		refused("SELECT E'x' FROM REPORTING.SCHOOLS", "marked by E");
		refused("SELECT U&\"x\" FROM REPORTING.SCHOOLS", "marked by U");
		refused("SELECT 1 /* /* */ FROM REPORTING.SCHOOLS */", "comment");
		refused("SELECT 'x FROM REPORTING.SCHOOLS", "does not end");
		refused("SELECT NOTE, 1FROM TRELLIS.FINDING", "after the number");
		refused("SELECT 1 FROM REPORTING.SCHOOLS --\r UNION ALL SELECT NOTE FROM TRELLIS.FINDING", "TRELLIS.FINDING");
	}

	@Test
	void theConnectionHoldsTheSameRules(@TempDir Path folder) throws SQLException {
		try (var database = new SchoolsDatabase(folder); var plain = database.connection()) {
			var connection = new ReadOnlyConnection(plain, new SmallGroups(), Suppression.DEFAULT, new InstalledDomains(List.of())).connection();
			try (var statement = connection.prepareStatement("SELECT SCHOOL_NAME FROM REPORTING.SCHOOLS WHERE SCHOOL_ID = 2"); var result = statement.executeQuery()) {
				assertTrue(result.next());
				assertEquals("Rosa Parks", result.getString(1));
			}
			assertThrows(SQLException.class, () -> connection.prepareStatement("SELECT SECRET FROM TRELLIS.SCHOOL"));
			assertThrows(SQLException.class, connection::createStatement);
			assertThrows(SQLException.class, () -> connection.prepareCall("CALL SYSCS_UTIL.SYSCS_FREEZE_DATABASE()"));
			assertThrows(SQLException.class, () -> connection.setReadOnly(false));
			assertThrows(SQLException.class, () -> connection.unwrap(org.apache.derby.iapi.jdbc.EngineConnection.class));
			connection.close();
			assertTrue(!plain.isClosed(), "it is ours to close");
		}
	}
}
