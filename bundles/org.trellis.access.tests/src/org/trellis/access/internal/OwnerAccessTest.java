package org.trellis.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.access.SignedIn;
import org.trellis.model.district.School;
import org.trellis.model.district.Student;
import org.trellis.store.Actor;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.PageKey;
import org.trellis.store.Progress;
import org.trellis.store.Reader;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** Who may see what, and why (D32), as long as no right was ever given: the one role that there is then, and whoever has none. */
class OwnerAccessTest {
	private static final ListQuery<UUID> STUDENTS = ListQuery.select("s.ID").from("STUDENT s").ofStudent("s.ID").orderBy("s.ID").as(r -> r.uuid(1));
	private static final ListQuery<UUID> SCHOOLS = ListQuery.select("k.ID").from("SCHOOL k").ofSchool("k.ID").orderBy("k.ID").as(r -> r.uuid(1));
	private static final ListQuery<UUID> ANY_STUDENT = ListQuery.select("s.ID").from("STUDENT s").ofWholeDistrict().orderBy("s.ID").as(r -> r.uuid(1));

	@TempDir
	Path folder;

	private static SignedIn signedIn(String account) {
		return new OwnerAccess(() -> account).signIn(null, "workbench");
	}

	@Test
	void whoeverHasAnAccountAdministersTheDistrictAndTheAnswerSaysSo() {
		var person = signedIn("mfarrow");
		assertEquals(new Actor("mfarrow", "workbench"), person.actor());
		assertEquals(new Scope.WholeDistrict("administrator of the district", new Scope.Basis.Ungoverned()), person.scope());
	}

	@Test
	void theAccountIsThatOfTheOperatingSystem() {
		try (var database = TestStore.create(Engine.DERBY, folder)) {
			assertEquals(System.getProperty("user.name"), new StoredAccess().signIn(database, "command line").actor().name());
		}
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "   " })
	void whoHasNoNameSeesNobodyAndIsToldWhy(String account) {
		var person = signedIn(account);
		assertEquals(new Actor("unknown", "workbench"), person.actor());
		assertEquals(new Scope.Nobody("the operating system does not say who is signed in"), person.scope());
	}

	@Test
	void aNameThatIsLongerThanTheAuditHasRoomForIsCut() {
		assertEquals("m".repeat(120), signedIn("m".repeat(120)).actor().name());
		assertEquals("m".repeat(120), signedIn("m".repeat(121)).actor().name());
	}

	@Test
	void nobodyIsSignedInWithoutANameOrWithoutAScope() {
		assertThrows(NullPointerException.class, () -> new SignedIn(null, TestStore.EVERYBODY));
		assertThrows(NullPointerException.class, () -> new SignedIn(TestStore.TESTER, null));
	}

	@ParameterizedTest
	@EnumSource
	void theAdministratorSeesEveryStudentAlsoOneWhoIsAtNoSchool(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var given = new GivenDistrict(database);
			var lincoln = given.school("Lincoln");
			var ada = given.aStudent("Ada").at(lincoln).stored();
			var nowhere = given.aStudent("Ben").stored();
			var scope = signedIn("mfarrow").scope();
			assertEquals(List.of(ada.getId(), nowhere.getId()).stream().sorted().toList(), database.list(STUDENTS, scope).stream().sorted().toList());
			assertEquals("Ben", database.load(Student.class, nowhere.getId(), scope).orElseThrow().root().getGivenName());
			assertEquals(List.of(lincoln.getId()), database.list(SCHOOLS, scope));
			assertEquals(2, database.list(ANY_STUDENT, scope).size());
		}
	}

	/** In every way in which something can be read, before and within a transaction. */
	@ParameterizedTest
	@EnumSource
	void whoSeesNobodyGetsNoStudentInAnyWay(Engine engine) throws Exception {
		try (var database = TestStore.create(engine, folder)) {
			var given = new GivenDistrict(database);
			var lincoln = given.school("Lincoln");
			var ada = given.aStudent("Ada").at(lincoln).stored();
			var person = signedIn(null);
			assertNothing(database, person.scope(), ada);
			database.write(person.actor(), null, unit -> {
				assertNothing(unit, person.scope(), ada);
				return null;
			});
			assertThrows(StoreException.class, () -> database.reportingConnection(person.scope()).close());
			assertEquals("Ada", database.load(Student.class, ada.getId(), TestStore.EVERYBODY).orElseThrow().root().getGivenName(), "although she is there");
			assertTrue(database.backup(folder.resolve("backups"), Progress.NONE).toFile().isDirectory(), "a backup shows nobody to anybody");
		}
	}

	private static void assertNothing(Reader reader, Scope scope, Student ada) {
		assertEquals(List.of(), reader.list(STUDENTS, scope));
		assertEquals(List.of(), reader.list(SCHOOLS, scope));
		assertEquals(0, reader.count(STUDENTS, scope));
		assertEquals(List.of(), reader.page(STUDENTS, scope, PageKey.START, 10).rows());
		assertEquals(Optional.empty(), reader.load(Student.class, ada.getId(), scope));
		assertEquals(List.of(), reader.loadAll(Student.class, List.of(ada.getId()), scope));
		var refused = assertThrows(StoreException.class, () -> reader.list(ANY_STUDENT, scope));
		assertEquals("This needs to see all of the district, and you see a part of it; ask an administrator.", refused.getMessage());
	}

	@ParameterizedTest
	@EnumSource
	void whatIsWrittenCarriesTheNameOfWhoIsSignedIn(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var given = new GivenDistrict(database);
			var lincoln = given.school("Lincoln");
			var person = signedIn("mfarrow");
			rename(database, person, lincoln);
			var line = database.changesSince(database.lastChange() - 1, 1).getFirst();
			assertEquals("mfarrow changed School " + lincoln.getId(), line.actor() + " " + line.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + line.type() + " " + line.id());
		}
	}

	private static void rename(Database database, SignedIn person, School school) {
		var loaded = database.load(School.class, school.getId(), person.scope()).orElseThrow();
		loaded.root().setName("Lincoln Elementary");
		database.save(person.actor(), loaded);
	}
}
