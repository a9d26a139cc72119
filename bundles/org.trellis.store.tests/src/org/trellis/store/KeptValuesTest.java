package org.trellis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;
import static org.trellis.testing.TestStore.TESTER;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.base.Entity;
import org.trellis.model.district.AttendanceEvent;
import org.trellis.model.district.AttendanceKind;
import org.trellis.model.district.ClassPeriod;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Student;
import org.trellis.model.exchange.ExchangeFactory;
import org.trellis.model.resources.Location;
import org.trellis.model.resources.ResourcesFactory;
import org.trellis.store.SaveResult.Saved;
import org.trellis.testing.Engine;
import org.trellis.testing.People;
import org.trellis.testing.TestStore;

/** What a value becomes by being kept is the same on both databases, and known before it is read back. */
class KeptValuesTest {
	@TempDir
	Path folder;

	private static <T extends Entity> T stored(Database database, T root) {
		return database.write(TESTER, null, unit -> {
			unit.insert(root);
			return root;
		});
	}

	private static AttendanceEvent absence(People people, UUID student, String days) {
		var event = DistrictFactory.eINSTANCE.createAttendanceEvent();
		event.setStudent(References.to(DistrictPackage.Literals.STUDENT, student));
		event.setSchool(References.to(people.aSchool("Elm")));
		event.setDate(LocalDate.of(2026, 9, 9));
		event.setKind(AttendanceKind.UNEXCUSED_ABSENCE);
		event.setDays(new BigDecimal(days));
		return event;
	}

	@ParameterizedTest
	@EnumSource
	void numbersAreRoundedAlike(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var people = new People(database);
			var student = people.aStudent("Ada").stored();
			var absence = stored(database, absence(people, student, "0.66666"));
			var edited = database.load(AttendanceEvent.class, absence.getId(), EVERYBODY).orElseThrow();
			assertEquals(new BigDecimal("0.6667"), edited.root().getDays());
			edited.root().setDays(new BigDecimal("0.66670"));
			assertFalse(edited.isChanged(), "the same number in other words");
			edited.root().setDays(new BigDecimal("0.33335"));
			assertInstanceOf(Saved.class, database.save(TESTER, edited));
			assertEquals(new BigDecimal("0.3334"), database.load(AttendanceEvent.class, absence.getId(), EVERYBODY).orElseThrow().root().getDays());
		}
	}

	@ParameterizedTest
	@EnumSource
	void partsOfASecondAreNoConflict(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var period = DistrictFactory.eINSTANCE.createClassPeriod();
			period.setName("First");
			period.setBegins(LocalTime.of(8, 5, 30, 500));
			period.setEnds(LocalTime.of(8, 50));
			period.setSchool(References.to(new People(database).aSchool("Elm")));
			stored(database, period);
			var mine = database.load(ClassPeriod.class, period.getId(), EVERYBODY).orElseThrow();
			assertEquals(LocalTime.of(8, 5, 30), mine.root().getBegins());
			mine.root().setBegins(LocalTime.of(8, 5, 31, 999));
			database.save(TESTER, mine);
			var theirs = database.load(ClassPeriod.class, period.getId(), EVERYBODY).orElseThrow();
			theirs.root().setName("Second");
			database.save(TESTER, theirs);
			mine.root().setBegins(LocalTime.of(8, 6));
			assertTrue(((Saved<?>) database.save(TESTER, mine)).merged(), "nobody else changed the time");
		}
	}

	private void refused(Database database, Consumer<Student> edit, String said) {
		var student = database.load(Student.class, new People(database).aStudent("Ada").stored(), EVERYBODY).orElseThrow();
		edit.accept(student.root());
		var refusal = assertThrows(StoreException.class, () -> database.save(TESTER, student)).getMessage();
		assertTrue(refusal.contains(said), refusal);
		assertFalse(database.load(Student.class, student.root().getId(), EVERYBODY).orElseThrow().isChanged());
	}

	@ParameterizedTest
	@EnumSource
	void whatOneOfTheDatabasesCannotKeepIsRefusedByBoth(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			refused(database, s -> s.setGivenName("A\0da"), "Student.givenName holds a character without a meaning");
			refused(database, s -> s.setBirthDate(LocalDate.of(20180, 1, 1)), "Student.birthDate is +20180-01-01; a year has four digits at most");
			var people = new People(database);
			var far = absence(people, people.aStudent("Ben").stored(), "12345678901");
			assertTrue(assertThrows(StoreException.class, () -> stored(database, far)).getMessage().contains("AttendanceEvent.days is 12345678901; at most 10 digits"));
			var nowhere = ResourcesFactory.eINSTANCE.createLocation();
			nowhere.setName("Nowhere");
			nowhere.setLatitude(Double.NaN);
			assertTrue(assertThrows(StoreException.class, () -> stored(database, nowhere)).getMessage().contains("Location.latitude is no number"));
			assertEquals(0, database.count(ListQuery.select("l.ID").from("LOCATION l").withoutPeople().as(r -> r.uuid(1)), EVERYBODY), Location.class.getName());
		}
	}

	@ParameterizedTest
	@EnumSource
	void nobodyIsLoadedTwice(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var ada = new People(database).aStudent("Ada").stored();
			var ids = new ArrayList<>(List.of(ada));
			for (int i = 0; i < 200; i++) ids.add(UUID.randomUUID());
			ids.add(ada);
			assertEquals(1, database.loadAll(Student.class, ids, EVERYBODY).size());
		}
	}

	/** In New York there is no half past two on that day, but in the database's UTC there is. */
	@ParameterizedTest
	@EnumSource
	void noRowIsLostWhereClocksAreSetForward(Engine engine) {
		var before = TimeZone.getDefault();
		try (var database = TestStore.create(engine, folder)) {
			TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
			var times = new ArrayList<Instant>();
			for (int minute = 0; minute < 120; minute += 10) times.add(Instant.parse("2026-03-08T02:00:00Z").plusSeconds(minute * 60L));
			for (var time : times) {
				var run = ExchangeFactory.eINSTANCE.createImportRun();
				run.setStartedAt(time);
				run.setFormat("edfi");
				run.setStartedBy("tester");
				run.setFiles("files");
				stored(database, run);
			}
			var runs = ListQuery.select("r.STARTED_AT").from("IMPORT_RUN r").withoutPeople().orderBy("r.STARTED_AT").as(r -> r.instant(1));
			var read = new ArrayList<Instant>();
			for (var key = PageKey.START; key != null;) {
				var page = database.page(runs, EVERYBODY, key, 1);
				read.addAll(page.rows());
				key = page.next();
			}
			assertEquals(times, read);
			assertThrows(IllegalArgumentException.class, () -> database.page(runs, EVERYBODY, PageKey.START, 0));
		} finally {
			TimeZone.setDefault(before);
		}
	}

	@ParameterizedTest
	@EnumSource
	void afterAFailedWriteNothingIsShownThatWillNeverHaveBeen(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var people = new People(database);
			var ada = people.aStudent("Ada").unsaved();
			ada.setId(UUID.randomUUID());
			var names = ListQuery.select("s.GIVEN_NAME").from("STUDENT s").ofStudent("s.ID").as(r -> r.text(1));
			var failure = assertThrows(StoreException.class, () -> database.write(TESTER, null, unit -> {
				unit.insert(ada);
				assertEquals(List.of("Ada"), unit.list(names, EVERYBODY));
				var nameless = people.aStudent("Ben").and(s -> s.setFamilyName(null)).unsaved();
				assertThrows(StoreException.class, () -> unit.insert(nameless));
				var told = assertThrows(StoreException.class, () -> unit.list(names, EVERYBODY)).getMessage();
				assertTrue(told.contains("Student.familyName is missing"), told);
				assertThrows(StoreException.class, () -> unit.insert(people.aStudent("Cleo").unsaved()));
				return null;
			}));
			assertTrue(failure.getMessage().contains("Student.familyName is missing"), failure.getMessage());
			assertEquals(List.of(), database.list(names, EVERYBODY));
		}
	}

	@Test
	void whatIsAskedOfATransactionThatIsOverIsNotLostInSilence() {
		try (var database = TestStore.create(Engine.DERBY, folder)) {
			var people = new People(database);
			var kept = database.write(TESTER, null, unit -> unit);
			assertThrows(IllegalStateException.class, () -> kept.insert(people.aStudent("Ada").unsaved()));
			assertThrows(IllegalStateException.class, () -> kept.count(ListQuery.select("s.ID").from("SCHOOL s").withoutPeople().as(r -> r.uuid(1)), EVERYBODY));
		}
	}

	@ParameterizedTest
	@EnumSource
	void aClosedDatabaseSaysSo(Engine engine) {
		var database = TestStore.create(engine, folder);
		database.close();
		for (var said : List.of(assertThrows(StoreException.class, database::lastChange), assertThrows(StoreException.class, () -> database.write(TESTER, null, unit -> null))))
			assertTrue(said.getMessage().contains(" was closed. Open it again"), said.getMessage());
	}
}
