package org.trellis.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;
import static org.trellis.testing.TestStore.TESTER;

import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.FlagKind;
import org.trellis.model.district.Student;
import org.trellis.model.district.StudentFlag;
import org.trellis.store.Aggregate;
import org.trellis.store.Database;
import org.trellis.store.EntityText;
import org.trellis.store.SaveResult.Saved;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.People;
import org.trellis.testing.TestStore;

/** One student written several times in one transaction, and edited between a write and its commit. */
class SeveralWritesTest {
	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void aStudentWhoIsSavedTwiceHasBothChanges(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var ada = load(database, new People(database).aStudent("Ada").with(FlagKind.IEP).stored());
			database.write(TESTER, null, u -> {
				ada.root().setGivenName("Adele");
				ada.root().getFlags().add(aFlag(FlagKind.GIFTED));
				u.save(ada);
				ada.root().setFamilyName("Stone");
				ada.root().getFlags().get(1).setKind(FlagKind.MEDICAL);
				ada.root().getFlags().removeFirst();
				u.save(ada);
				u.save(ada);
				return null;
			});
			assertStored(database, ada);
			assertEquals(3, ada.root().getVersion());
			ada.root().setMiddleName("M");
			assertInstanceOf(Saved.class, database.save(TESTER, ada));
			assertStored(database, ada);
		}
	}

	@ParameterizedTest
	@EnumSource
	void aStudentWhoWasJustInsertedIsLoadedAndSaved(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var ada = new People(database).aStudent("Ada").with(FlagKind.IEP).unsaved();
			var loaded = database.write(TESTER, null, u -> {
				u.insert(ada);
				var found = u.load(Student.class, ada.getId(), EVERYBODY).orElseThrow();
				found.root().setGivenName("Adele");
				found.root().getFlags().clear();
				u.save(found);
				return found;
			});
			assertStored(database, loaded);
			assertEquals("Adele", load(database, ada.getId()).root().getGivenName());
		}
	}

	@ParameterizedTest
	@EnumSource
	void aStudentWhoIsSavedAndThenRemovedIsGone(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var ada = load(database, new People(database).aStudent("Ada").stored());
			database.write(TESTER, null, u -> {
				ada.root().setActive(false);
				u.save(ada);
				u.delete(ada);
				return null;
			});
			assertTrue(database.load(Student.class, ada.root().getId(), EVERYBODY).isEmpty());
		}
	}

	@ParameterizedTest
	@EnumSource
	void afterAFailureARetryWritesEverything(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var people = new People(database);
			var ada = load(database, people.aStudent("Ada").with(FlagKind.IEP).stored());
			ada.root().setGivenName("Adele");
			ada.root().getFlags().getFirst().setKind(FlagKind.MEDICAL);
			ada.root().getFlags().add(aFlag(FlagKind.GIFTED));
			assertThrows(IllegalStateException.class, () -> database.write(TESTER, null, u -> {
				u.save(ada);
				ada.root().setFamilyName("Stone");
				u.save(ada);
				throw new IllegalStateException("the power fails");
			}));
			assertTrue(ada.isChanged());
			assertEquals(1, ada.root().getVersion());
			assertEquals(0, ada.root().getFlags().get(1).getVersion(), "what was never stored has no version");
			assertInstanceOf(Saved.class, database.save(TESTER, ada));
			assertStored(database, ada);
			assertEquals(2, ada.root().getVersion());
			assertEquals("Stone", load(database, ada.root().getId()).root().getFamilyName());
		}
	}

	@ParameterizedTest
	@EnumSource
	void whatIsEditedBetweenTheWriteAndTheCommitIsNotTakenForSaved(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var ada = load(database, new People(database).aStudent("Ada").stored());
			database.write(TESTER, null, u -> {
				ada.root().setGivenName("Adele");
				u.save(ada);
				ada.root().setFamilyName("Stone");
				ada.root().getFlags().add(aFlag(FlagKind.GIFTED));
				return null;
			});
			assertTrue(ada.isChanged());
			assertEquals("Testperson", load(database, ada.root().getId()).root().getFamilyName());
			assertInstanceOf(Saved.class, database.save(TESTER, ada));
			assertStored(database, ada);
		}
	}

	@ParameterizedTest
	@EnumSource
	void whatIsEditedAfterAMergeIsNotLostEither(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			Aggregate<Student> ada = load(database, new People(database).aStudent("Ada").stored()), theirs = load(database, ada.root().getId());
			theirs.root().setMiddleName("M");
			database.save(TESTER, theirs);
			database.write(TESTER, null, u -> {
				ada.root().setGivenName("Adele");
				u.save(ada);
				ada.root().getFlags().add(aFlag(FlagKind.GIFTED));
				u.save(ada);
				ada.root().setFamilyName("Stone");
				return null;
			});
			assertTrue(ada.isChanged());
			var stored = load(database, ada.root().getId()).root();
			assertEquals("Adele M Testperson 1", stored.getGivenName() + " " + stored.getMiddleName() + " " + stored.getFamilyName() + " " + stored.getFlags().size());
			assertInstanceOf(Saved.class, database.save(TESTER, ada));
			assertStored(database, ada);
			assertEquals("Adele M Stone", ada.root().getGivenName() + " " + ada.root().getMiddleName() + " " + ada.root().getFamilyName());
		}
	}

	@ParameterizedTest
	@EnumSource
	void aFailedWriteThatIsPassedOverLeavesNothing(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var people = new People(database);
			var ada = load(database, people.aStudent("Ada").stored());
			var lines = database.lastChange();
			var failure = assertThrows(StoreException.class, () -> database.write(TESTER, null, u -> {
				ada.root().setGivenName("Adele");
				u.save(ada);
				assertThrows(StoreException.class, () -> u.insert(people.aStudent("x".repeat(81)).unsaved()));
				return null;
			}));
			assertTrue(failure.getMessage().contains("Nothing was written") && failure.getMessage().contains("Student.givenName is 81 characters long"), failure.getMessage());
			assertEquals(lines, database.lastChange());
			assertEquals("Ada", load(database, ada.root().getId()).root().getGivenName());
			assertTrue(ada.isChanged());
		}
	}

	@ParameterizedTest
	@EnumSource
	void aReferenceToSomethingWithoutIdentityIsNotDropped(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var ada = load(database, new People(database).aStudent("Ada").stored());
			ada.root().setHousehold(DistrictFactory.eINSTANCE.createHousehold());
			assertTrue(ada.isChanged());
			var failure = assertThrows(StoreException.class, () -> database.save(TESTER, ada));
			assertTrue(failure.getMessage().startsWith("Student.household points to something without an identity"), failure.getMessage());
		}
	}

	private static StudentFlag aFlag(FlagKind kind) {
		var flag = DistrictFactory.eINSTANCE.createStudentFlag();
		flag.setKind(kind);
		return flag;
	}

	private static Aggregate<Student> load(Database database, UUID id) {
		return database.load(Student.class, id, EVERYBODY).orElseThrow();
	}

	private static void assertStored(Database database, Aggregate<Student> edited) {
		assertFalse(edited.isChanged());
		assertEquals(EntityText.write(edited.root()), EntityText.write(load(database, edited.root().getId()).root()));
	}
}
