package org.trellis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testing.TestStore.EVERYBODY;
import static org.trellis.testing.TestStore.TESTER;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.base.BaseFactory;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.FlagKind;
import org.trellis.model.district.Grade;
import org.trellis.model.district.Race;
import org.trellis.model.district.Student;
import org.trellis.model.resources.Organization;
import org.trellis.model.resources.ResourcesFactory;
import org.trellis.model.resources.Service;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.ReviewStatus;
import org.trellis.model.review.Season;
import org.trellis.model.review.StudentReview;
import org.trellis.store.SaveResult.Conflict;
import org.trellis.store.SaveResult.Saved;
import org.trellis.testing.Engine;
import org.trellis.testing.People;
import org.trellis.testing.TestStore;

/** What is saved is what is loaded, and what two people do to one record at once. */
class AggregateTest {
	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void whatIsInsertedIsLoadedAgainWithAllItsParts(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var people = new People(database);
			var student = people.aStudent("Ana María").called("O'Neil-Núñez 李").inGrade(Grade.GRADE_3).at(people.aSchool("Elm")).with(FlagKind.IEP).with(FlagKind.HOMELESS)
					.and(s -> s.getRaces().addAll(List.of(Race.WHITE, Race.ASIAN))).and(s -> s.setBirthDate(LocalDate.of(2018, 2, 28))).unsaved();
			database.write(TESTER, null, u -> {
				u.insert(student);
				return null;
			});
			var loaded = database.load(Student.class, student.getId(), EVERYBODY).orElseThrow();
			assertEquals(EntityText.write(student), EntityText.write(loaded.root()));
			assertEquals(List.of(Race.WHITE, Race.ASIAN), loaded.root().getRaces());
			assertEquals(Grade.GRADE_3, loaded.root().getEnrollments().getFirst().getGrade());
			assertTrue(loaded.root().getEnrollments().getFirst().getSchool().eIsProxy(), "what is outside the aggregate is a stand-in");
			assertNull(loaded.root().getSex(), "an optional constant that was not given stays unknown");
			assertFalse(loaded.isChanged());
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyKindOfValueSurvives(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var people = new People(database);
			var id = people.aStudent("Ada").stored();
			var run = org.trellis.model.exchange.ExchangeFactory.eINSTANCE.createImportRun();
			run.setFormat("edfi");
			run.setFiles("a.xml");
			run.setStartedBy("x");
			// within the hour that daylight saving skips in much of the United States
			run.setStartedAt(Instant.parse("2026-03-08T02:30:00.123456Z"));
			var summary = DistrictFactory.eINSTANCE.createAttendanceSummary();
			summary.setStudent(References.to(DistrictPackage.Literals.STUDENT, id));
			summary.setSchoolYear(References.to(people.year()));
			summary.setDaysAbsent(new BigDecimal("14.5"));
			summary.setTardies(Integer.MAX_VALUE);
			var household = DistrictFactory.eINSTANCE.createHousehold();
			household.setLatitude(-33.123456789);
			household.setStreet("x".repeat(200));
			database.write(TESTER, null, u -> {
				u.insert(run);
				u.insert(summary);
				u.insert(household);
				return null;
			});
			for (var entity : List.of(run, summary, household)) {
				@SuppressWarnings("unchecked")
				var type = (Class<? extends org.trellis.model.base.Entity>) entity.eClass().getInstanceClass();
				assertEquals(EntityText.write(entity), EntityText.write(database.load(type, entity.getId(), EVERYBODY).orElseThrow().root()));
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void aSaveWritesWhatChangedAndCountsTheVersionsUp(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var service = aService(database);
			var edited = database.load(Service.class, service.getId(), EVERYBODY).orElseThrow();
			edited.root().setName("Dental van");
			edited.root().getDomains().add("family");
			edited.root().getCapacities().getFirst().setFilled(7);
			edited.root().getCapacities().add(aCapacity("families"));
			assertTrue(edited.isChanged());
			assertInstanceOf(Saved.class, database.save(TESTER, edited));
			assertFalse(edited.isChanged());
			var stored = database.load(Service.class, service.getId(), EVERYBODY).orElseThrow();
			assertEquals(EntityText.write(edited.root()), EntityText.write(stored.root()));
			assertEquals(2, stored.root().getVersion());
			assertEquals(List.of("health", "family"), stored.root().getDomains());

			edited.root().getCapacities().removeFirst();
			edited.root().getLanguages().clear();
			database.save(TESTER, edited);
			assertEquals(EntityText.write(edited.root()), EntityText.write(database.load(Service.class, service.getId(), EVERYBODY).orElseThrow().root()));
		}
	}

	@ParameterizedTest
	@EnumSource
	void hundredsAreLoadedAtOnceEachWithItsOwnParts(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var people = new People(database);
			var students = new TreeMap<UUID, String>();
			database.write(TESTER, null, u -> {
				for (int i = 0; i < 300; i++) {
					var student = people.aStudent("S" + i).with(FlagKind.values()[i % 5]).and(s -> s.getRaces().add(Race.WHITE)).unsaved();
					u.insert(student);
					students.put(student.getId(), EntityText.write(student));
				}
				return null;
			});
			var loaded = new TreeMap<UUID, String>();
			for (var student : database.loadAll(Student.class, students.keySet(), EVERYBODY)) loaded.put(student.root().getId(), EntityText.write(student.root()));
			assertEquals(students, loaded);
		}
	}

	@ParameterizedTest
	@EnumSource
	void savingNothingWritesNothing(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var edited = database.load(Service.class, aService(database).getId(), EVERYBODY).orElseThrow();
			var before = database.lastChange();
			assertInstanceOf(Saved.class, database.save(TESTER, edited));
			assertEquals(before, database.lastChange());
		}
	}

	@ParameterizedTest
	@EnumSource
	void twoPeopleWhoChangeDifferentFieldsBothKeepTheirs(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var review = aReview(database);
			var mine = database.load(StudentReview.class, review.getId(), EVERYBODY).orElseThrow();
			var theirs = database.load(StudentReview.class, review.getId(), EVERYBODY).orElseThrow();
			theirs.root().setNote("spoke with the family");
			theirs.root().getFindings().add(aFinding("social", "joins in"));
			database.save(TESTER, theirs);
			mine.root().getFindings().add(aFinding("health", "no glasses"));
			mine.root().setStatus(ReviewStatus.REVIEWED);
			var result = assertInstanceOf(Saved.class, database.save(TESTER, mine));
			assertTrue(result.merged());
			var stored = database.load(StudentReview.class, review.getId(), EVERYBODY).orElseThrow().root();
			assertEquals(EntityText.write(stored), EntityText.write(mine.root()), "the editor shows what is stored");
			assertEquals("spoke with the family", stored.getNote());
			assertEquals(ReviewStatus.REVIEWED, stored.getStatus());
			assertEquals(List.of("anxious", "joins in", "no glasses"), stored.getFindings().stream().map(f -> f.getNote()).sorted().toList());
		}
	}

	@ParameterizedTest
	@EnumSource
	void twoPeopleWhoChangeTheSameFieldMeetAConflictWithBothValues(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var review = aReview(database);
			var mine = database.load(StudentReview.class, review.getId(), EVERYBODY).orElseThrow();
			var theirs = database.load(StudentReview.class, review.getId(), EVERYBODY).orElseThrow();
			theirs.root().getFindings().getFirst().setNote("anxious before tests");
			database.save(TESTER, theirs);
			mine.root().getFindings().getFirst().setNote("anxious in groups");
			mine.root().setNote("mine alone");
			var lines = database.lastChange();

			@SuppressWarnings("unchecked")
			var conflict = (Conflict<StudentReview>) assertInstanceOf(Conflict.class, database.save(TESTER, mine));
			assertEquals(1, conflict.fields().size());
			var field = conflict.fields().getFirst();
			assertEquals(List.of("Finding", "note", "anxious", "anxious in groups", "anxious before tests"), List.of(field.type(), field.feature().getName(), field.base(), field.mine(), field.theirs()));
			assertEquals(lines, database.lastChange(), "a conflict writes nothing");
			assertEquals("anxious in groups", mine.root().getFindings().getFirst().getNote(), "and what was typed is still there");

			conflict.theirs().root().getFindings().getFirst().setNote("anxious in groups and before tests");
			assertInstanceOf(Saved.class, database.save(TESTER, conflict.theirs()));
		}
	}

	@ParameterizedTest
	@EnumSource
	void whatOneRemovedAndTheOtherChangedIsAConflict(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var review = aReview(database);
			var mine = database.load(StudentReview.class, review.getId(), EVERYBODY).orElseThrow();
			var theirs = database.load(StudentReview.class, review.getId(), EVERYBODY).orElseThrow();
			theirs.root().getFindings().clear();
			database.save(TESTER, theirs);
			mine.root().getFindings().getFirst().setIntensity(Intensity.INTENSIVE);
			var finding = mine.root().getFindings().getFirst();
			@SuppressWarnings("unchecked")
			var conflict = (Conflict<StudentReview>) assertInstanceOf(Conflict.class, database.save(TESTER, mine));
			var part = new SaveResult.Part("Finding", finding.getId());
			assertEquals(List.of(new SaveResult.FieldConflict("Finding", finding.getId(), null, part, part, null)), conflict.fields());
			assertFalse(conflict.fields().toString().contains("anxious"), "nothing that was written about a child");
			assertTrue(database.load(StudentReview.class, review.getId(), EVERYBODY).orElseThrow().root().getFindings().isEmpty());
		}
	}

	@ParameterizedTest
	@EnumSource
	void aRecordThatSomebodyRemovedIsNotSavedIntoNothing(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var service = aService(database);
			var mine = database.load(Service.class, service.getId(), EVERYBODY).orElseThrow();
			database.write(TESTER, null, u -> {
				u.delete(database.load(Service.class, service.getId(), EVERYBODY).orElseThrow());
				return null;
			});
			mine.root().setName("still here?");
			var conflict = assertInstanceOf(Conflict.class, database.save(TESTER, mine));
			assertNull(conflict.theirs());
		}
	}

	@ParameterizedTest
	@EnumSource
	void aFailureInATransactionLeavesNothing(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var people = new People(database);
			var before = database.lastChange();
			var ada = people.aStudent("Ada").unsaved();
			var failure = assertThrows(StoreException.class, () -> database.write(TESTER, null, u -> {
				u.insert(ada);
				u.insert(people.aStudent("x".repeat(81)).unsaved());
				return null;
			}));
			assertTrue(failure.getMessage().startsWith("Student.givenName is 81 characters long"), failure.getMessage());
			assertTrue(database.load(Student.class, ada.getId(), EVERYBODY).isEmpty());
			assertEquals(before, database.lastChange());
		}
	}

	@ParameterizedTest
	@EnumSource
	void aFailureNeverQuotesWhatIsWrittenAboutAChild(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var review = aReview(database);
			var again = ReviewFactory.eINSTANCE.createStudentReview();
			again.setCycle(References.to(review.getCycle()));
			again.setStudent(References.to(review.getStudent()));
			again.setStatus(ReviewStatus.IN_PROGRESS);
			again.setNote("sentinel-7319");
			var failure = assertThrows(StoreException.class, () -> database.write(TESTER, null, u -> {
				u.insert(again);
				return null;
			}));
			var all = new java.io.StringWriter();
			failure.printStackTrace(new java.io.PrintWriter(all));
			assertFalse(all.toString().contains("sentinel-7319"), all.toString());
			assertEquals("Nothing was written, because another student review has the same cycle and student.", failure.getMessage());
		}
	}

	@ParameterizedTest
	@EnumSource
	void whatIsReferredToIsNotRemoved(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var service = aService(database);
			var organization = database.load(Organization.class, service.getOrganization().getId(), EVERYBODY).orElseThrow();
			var failure = assertThrows(StoreException.class, () -> database.write(TESTER, null, u -> {
				u.delete(organization);
				return null;
			}));
			assertTrue(failure.getMessage().contains("still refers"), failure.getMessage());
			assertTrue(database.load(Organization.class, organization.root().getId(), EVERYBODY).isPresent());
		}
	}

	@ParameterizedTest
	@EnumSource
	void aThingThatIsRemovedTakesItsExternalIdsAlong(Engine engine) {
		try (var database = TestStore.create(engine, folder)) {
			var id = new People(database).aStudent("Ada").stored();
			var external = BaseFactory.eINSTANCE.createExternalId();
			external.setEntityType("Student");
			external.setEntityId(id);
			external.setSource("edfi");
			external.setValue("604821");
			database.write(TESTER, null, u -> {
				u.insert(external);
				return null;
			});
			database.write(TESTER, null, u -> {
				u.delete(u.load(Student.class, id, EVERYBODY).orElseThrow());
				return null;
			});
			assertEquals(0, database.count(ListQuery.select("x.ID").from("EXTERNAL_ID x").ofWholeDistrict().as(r -> r.uuid(1)), EVERYBODY));
		}
	}

	private static org.trellis.model.resources.ServiceCapacity aCapacity(String unit) {
		var capacity = ResourcesFactory.eINSTANCE.createServiceCapacity();
		capacity.setUnit(unit);
		capacity.setMaximum(10);
		return capacity;
	}

	private static Service aService(Database database) {
		var organization = ResourcesFactory.eINSTANCE.createOrganization();
		organization.setId(UUID.randomUUID());
		organization.setName("Harbor Clinic");
		var service = ResourcesFactory.eINSTANCE.createService();
		service.setOrganization(References.to(organization));
		service.setName("Dental care");
		service.getDomains().add("health");
		service.getLanguages().addAll(List.of("en", "ht"));
		service.getCapacities().add(aCapacity("students"));
		database.write(TESTER, null, u -> {
			u.insert(organization);
			u.insert(service);
			return null;
		});
		assertNotNull(service.getId());
		return service;
	}

	private static org.trellis.model.review.Finding aFinding(String domain, String note) {
		var finding = ReviewFactory.eINSTANCE.createFinding();
		finding.setDomain(domain);
		finding.setKind(FindingKind.NEED);
		finding.setIntensity(Intensity.EARLY_INTERVENTION);
		finding.setInformant(Informant.TEACHER);
		finding.setNote(note);
		return finding;
	}

	private static StudentReview aReview(Database database) {
		var people = new People(database);
		var cycle = ReviewFactory.eINSTANCE.createReviewCycle();
		cycle.setName("Fall 2026");
		cycle.setSeason(Season.FALL);
		cycle.setSchoolYear(References.to(people.year()));
		cycle.setBegins(LocalDate.of(2026, 9, 1));
		cycle.setDue(LocalDate.of(2026, 11, 30));
		var review = ReviewFactory.eINSTANCE.createStudentReview();
		review.setStudent(References.to(DistrictPackage.Literals.STUDENT, people.aStudent("Ada").stored()));
		review.setStatus(ReviewStatus.IN_PROGRESS);
		review.getFindings().add(aFinding("social", "anxious"));
		return database.write(TESTER, null, u -> {
			u.insert(cycle);
			review.setCycle(References.to(cycle));
			u.insert(review);
			return review;
		});
	}
}
