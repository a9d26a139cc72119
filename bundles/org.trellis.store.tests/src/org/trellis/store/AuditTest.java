package org.trellis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;
import static org.trellis.testing.TestStore.TESTER;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
			var told = new ArrayList<Change>();
			database.onChange(told::addAll);
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
			assertEquals(lines, told, "this process hears of the same lines");
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
				for (var trigger : engine == Engine.DERBY ? List.of("AUDIT_LINE_UPDATED", "AUDIT_LINE_DELETED") : List.of("AUDIT_LINE_SEALED ON TRELLIS.AUDIT_LINE"))
					s.execute("DROP TRIGGER " + (engine == Engine.DERBY ? "TRELLIS." : "") + trigger);
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

	/** As somebody with the database's own tools would come. */
	private static Connection plainConnection(Database database) throws SQLException {
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
