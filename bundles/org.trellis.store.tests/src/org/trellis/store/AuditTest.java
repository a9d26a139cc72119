package org.trellis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;
import static org.trellis.testing.TestStore.TESTER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.district.Student;
import org.trellis.store.DatabaseLocation.DerbyFolder;
import org.trellis.store.DatabaseLocation.PostgresUrl;
import org.trellis.testing.Engine;
import org.trellis.testing.People;
import org.trellis.testing.TestStore;

/** The audit and the change feed that it is. */
class AuditTest {
	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void everyWrittenAggregateHasItsLineInTheOrderOfCommits(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var start = database.lastChange();
			var told = new ArrayList<Commit>();
			database.onChange(told::add);
			var id = new People(database).aStudent("Ada").stored();
			var edited = database.load(Student.class, id, EVERYBODY).orElseThrow();
			edited.root().setGivenName("Adele");
			database.save(TESTER, edited);
			database.write(TESTER, "left the country", u -> {
				u.delete(u.load(Student.class, id, EVERYBODY).orElseThrow());
				return null;
			});
			var lines = database.changesSince(start, 100);
			assertEquals(List.of("CREATED SchoolYear", "CREATED Student", "CHANGED Student", "DELETED Student"), lines.stream().map(c -> c.kind() + " " + c.type()).toList());
			assertEquals(lines.stream().map(l -> new Commit(l.sequence(), l.sequence())).toList(), told, "this process hears of the same lines");
			assertEquals(lines.subList(2, 3), database.changesSince(start + 2, 1));
			assertEquals(new AuditVerdict(start + 4, 0), database.verifyAudit());
		}
	}

	@ParameterizedTest
	@EnumSource
	void manyWritersAtOnceLeaveNoGapAndLoseNothing(Engine engine) throws Exception {
		try (var database = TestStore.create(engine, folder); var threads = Executors.newFixedThreadPool(4)) {
			var people = new People(database);
			var start = database.lastChange();
			var work = new ArrayList<Callable<Void>>();
			for (int i = 0; i < 40; i++) work.add(() -> {
				people.aStudent("Ada").stored();
				return null;
			});
			for (var done : threads.invokeAll(work)) done.get();
			var lines = database.changesSince(start, 100);
			assertEquals(40, lines.size());
			for (int i = 0; i < 40; i++) assertEquals(start + i + 1, lines.get(i).sequence());
			assertTrue(database.verifyAudit().whole());
		}
	}

	@ParameterizedTest
	@EnumSource
	void aLineCanNeitherBeChangedNorRemoved(Engine engine) throws SQLException {
		try (var database = TestStore.create(engine, folder)) {
			new People(database).aStudent("Ada").stored();
			try (var connection = plainConnection(database); var s = connection.createStatement()) {
				assertThrows(SQLException.class, () -> s.execute("UPDATE TRELLIS.AUDIT_LINE SET ACTOR = 'nobody' WHERE SEQ = 2"));
				assertThrows(SQLException.class, () -> s.execute("DELETE FROM TRELLIS.AUDIT_LINE WHERE SEQ = 2"));
				assertThrows(SQLException.class, () -> s.execute("TRUNCATE TABLE TRELLIS.AUDIT_LINE"));
				if (engine == Engine.POSTGRESQL) assertThrows(SQLException.class, () -> s.execute("UPDATE TRELLIS.AUDIT_HEAD SET SEQ = SEQ - 1"));
				assertThrows(SQLException.class, () -> s.execute("DELETE FROM TRELLIS.AUDIT_HEAD"));
				assertThrows(SQLException.class, () -> s.execute("TRUNCATE TABLE TRELLIS.AUDIT_HEAD"));
			}
			assertTrue(database.verifyAudit().whole());
		}
	}

	@ParameterizedTest
	@EnumSource
	void aLineThatWasForgedInSpiteOfItIsFound(Engine engine) throws SQLException {
		try (var database = TestStore.create(engine, folder)) {
			var people = new People(database);
			for (int i = 0; i < 5; i++) people.aStudent("Ada").stored();
			try (var connection = plainConnection(database); var s = connection.createStatement()) {
				dropTriggers(engine, s);
				s.execute("UPDATE TRELLIS.AUDIT_LINE SET ACTOR = 'nobody' WHERE SEQ = 4");
			}
			assertEquals(4, database.verifyAudit().brokenAt());
			try (var connection = plainConnection(database); var s = connection.createStatement()) {
				s.execute("DELETE FROM TRELLIS.AUDIT_LINE WHERE SEQ >= 4");
			}
			assertFalse(database.verifyAudit().whole(), "cutting the end off is found too");
		}
	}

	@ParameterizedTest
	@EnumSource
	void aHeadThatDoesNotFitTheLinesIsFound(Engine engine) throws SQLException {
		try (var database = TestStore.create(engine, folder)) {
			var people = new People(database);
			for (int i = 0; i < 5; i++) people.aStudent("Ada").stored();
			var end = database.auditMark();
			try (var connection = plainConnection(database); var s = connection.createStatement()) {
				dropTriggers(engine, s);
				s.execute("UPDATE TRELLIS.AUDIT_HEAD SET SEQ = SEQ - 1, HASH = (SELECT HASH FROM TRELLIS.AUDIT_LINE WHERE SEQ = " + (end.line() - 1) + ")");
				assertEquals(end.line(), database.verifyAudit().brokenAt(), "a line behind the head");
				s.execute("UPDATE TRELLIS.AUDIT_HEAD SET SEQ = SEQ + 2");
				assertFalse(database.verifyAudit().whole(), "a head behind which lines are missing");
				s.execute("UPDATE TRELLIS.AUDIT_HEAD SET SEQ = " + end.line() + ", HASH = '" + end.hash() + "'");
				assertTrue(database.verifyAudit().whole());
				s.execute("INSERT INTO TRELLIS.AUDIT_HEAD VALUES (1, '" + end.hash() + "')");
				assertFalse(database.verifyAudit().whole(), "two heads");
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void anEndThatIsCutOffWithCareIsFoundByWhatABackupKnows(Engine engine) throws SQLException, IOException {
		try (var database = TestStore.create(engine, folder)) {
			var people = new People(database);
			for (int i = 0; i < 3; i++) people.aStudent("Ada").stored();
			var backup = new Properties();
			try (var in = Files.newInputStream(database.backup(folder.resolve("backups"), Progress.NONE).resolve("backup.properties"))) {
				backup.load(in);
			}
			var known = AuditMark.of(backup.getProperty("audit"));
			assertEquals(database.auditMark(), known);
			people.aStudent("Ben").stored();
			assertTrue(database.verifyAudit(known).whole(), "what is added later fits");
			try (var connection = plainConnection(database); var s = connection.createStatement()) {
				dropTriggers(engine, s);
				s.execute("DELETE FROM TRELLIS.AUDIT_LINE WHERE SEQ >= " + known.line());
				s.execute("UPDATE TRELLIS.AUDIT_HEAD SET SEQ = SEQ - 2, HASH = (SELECT HASH FROM TRELLIS.AUDIT_LINE WHERE SEQ = " + (known.line() - 1) + ")");
			}
			assertTrue(database.verifyAudit().whole(), "the database alone cannot know");
			assertEquals(known.line(), database.verifyAudit(known).brokenAt());
			people.aStudent("Cleo").stored();
			assertEquals(known.line(), database.verifyAudit(known).brokenAt(), "another line in its place is not the same");
		}
	}

	/** As somebody does who may do everything in the database. */
	private static void dropTriggers(Engine engine, Statement s) throws SQLException {
		var all = engine == Engine.DERBY ? List.of("TRELLIS.AUDIT_LINE_UPDATED", "TRELLIS.AUDIT_LINE_DELETED")
				: List.of("AUDIT_LINE_SEALED ON TRELLIS.AUDIT_LINE", "AUDIT_HEAD_SET_BACK ON TRELLIS.AUDIT_HEAD");
		for (var trigger : all) s.execute("DROP TRIGGER " + trigger);
	}

	@ParameterizedTest
	@EnumSource
	void restrictedTextIsNotInTheAudit(Engine engine) throws SQLException {
		try (var database = TestStore.create(engine, folder)) {
			var incident = org.trellis.model.district.DistrictFactory.eINSTANCE.createDisciplineIncident();
			incident.setDate(java.time.LocalDate.of(2026, 9, 9));
			incident.setPlace("gym");
			incident.setDescription("secret one");
			database.write(TESTER, null, u -> {
				u.insert(incident);
				return null;
			});
			var edited = database.load(org.trellis.model.district.DisciplineIncident.class, incident.getId(), EVERYBODY).orElseThrow();
			edited.root().setDescription("secret two");
			edited.root().setPlace("yard");
			database.save(TESTER, edited);
			try (var connection = plainConnection(database); var s = connection.createStatement(); var r = s.executeQuery("SELECT DETAIL FROM TRELLIS.AUDIT_LINE ORDER BY SEQ DESC FETCH FIRST 1 ROWS ONLY")) {
				r.next();
				var detail = r.getString(1);
				assertTrue(detail.contains("\"place\":[\"gym\",\"yard\"]") && detail.contains("\"description\":[]"), detail);
				assertFalse(detail.contains("secret"), detail);
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void alsoALineThatHasNoRoomForEverythingCanBeRead(Engine engine) throws SQLException {
		try (var database = TestStore.create(engine, folder)) {
			var people = new People(database);
			var edited = database.load(org.trellis.model.district.Student.class, people.aStudent("Ada").stored(), EVERYBODY).orElseThrow();
			edited.root().setGivenName("\u4e00".repeat(80));
			for (int i = 0; i < 100; i++) {
				var flag = org.trellis.model.district.DistrictFactory.eINSTANCE.createStudentFlag();
				flag.setKind(org.trellis.model.district.FlagKind.IEP);
				edited.root().getFlags().add(flag);
			}
			database.save(TESTER, edited);
			try (var connection = plainConnection(database); var s = connection.createStatement(); var r = s.executeQuery("SELECT DETAIL FROM TRELLIS.AUDIT_LINE ORDER BY SEQ DESC FETCH FIRST 1 ROWS ONLY")) {
				r.next();
				var detail = r.getString(1);
				int items = 0;
				try (var json = new tools.jackson.core.json.JsonFactory().createParser(tools.jackson.core.ObjectReadContext.empty(), detail)) {
					for (var token = json.nextToken(); token != null; token = json.nextToken()) if (token == tools.jackson.core.JsonToken.START_OBJECT) items++;
				}
				assertTrue(items > 20 && detail.endsWith("{\"more\":" + (102 - items) + "}]"), items + " " + detail);
			}
		}
	}

	/** As somebody with the database's own tools would come. */
	static Connection plainConnection(Database database) throws SQLException {
		return switch (database.location()) {
		case PostgresUrl url -> DriverManager.getConnection(url.url());
		case DerbyFolder derby -> {
			var source = new EmbeddedDataSource();
			source.setDatabaseName(derby.folder().resolve("database").toString());
			yield source.getConnection();
		}
		};
	}
}
