package org.trellis.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.access.Access;
import org.trellis.access.SignedIn;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.FlagKind;
import org.trellis.model.district.IncidentRole;
import org.trellis.model.district.Enrollment;
import org.trellis.model.district.Grade;
import org.trellis.model.district.School;
import org.trellis.model.district.Section;
import org.trellis.model.district.SectionKind;
import org.trellis.model.district.Student;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.ReviewCycle;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.ReviewStatus;
import org.trellis.model.review.Season;
import org.trellis.model.review.StudentReview;
import org.trellis.model.review.Tier;
import org.trellis.review.ClassReviews;
import org.trellis.review.Clash;
import org.trellis.review.OpenClass;
import org.trellis.review.ReviewEdits;
import org.trellis.review.ReviewState;
import org.trellis.review.Reviews;
import org.trellis.review.Reviewed;
import org.trellis.review.SaveOutcome.Clashed;
import org.trellis.review.SaveOutcome.Saved;
import org.trellis.store.Actor;
import org.trellis.store.Aggregate;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Progress;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestRegistry;
import org.trellis.testing.TestStore;

/** Classes under review on real databases (D1, D2, D4, D9). */
class ClassReviewsTest {
	private static final Scope ALL = TestStore.EVERYBODY;

	@TempDir
	Path folder;

	private Database database;
	private GivenDistrict given;
	private School lincoln;
	private Student ana;
	private Student ben;
	private Section third;

	@AfterEach
	void close() {
		database.close();
	}

	private static List<ContributedIndicator> indicators() {
		return ReviewsService.indicators(new TestRegistry(Reviews.class.getClassLoader()).withPluginOf(Reviews.class, "org.trellis.review").registry());
	}

	private ClassReviews reviews(String who, Scope scope) {
		return new ReviewsService(indicators(), Access.stored(), GivenDistrict.CLOCK).of(database, new SignedIn(new Actor(who, "test"), scope));
	}

	private ClassReviews reviews() {
		return reviews("coordinator", ALL);
	}

	private OpenClass open(ClassReviews reviews) {
		return reviews.open(reviews.currentCycle().orElseThrow(), third.getId(), Progress.NONE);
	}

	/** Everything in one database, because making one takes long: each test method has its own all the same. */
	private void givenThirdGrade(Engine engine) {
		database = TestStore.create(engine, folder);
		given = new GivenDistrict(database);
		lincoln = given.school("Lincoln School");
		ana = given.aStudent("Ana").at(lincoln).stored();
		ben = given.aStudent("Ben").at(lincoln).stored();
		third = homeroom(lincoln, "Grade 3 A", ana, ben);
	}

	private Section homeroom(School school, String name, Student... students) {
		return given.section(school, name, null, List.of(), s -> {
			s.setKind(SectionKind.HOMEROOM);
			GivenDistrict.attendedBy(s, students);
		});
	}

	private static ReviewEdits edits() {
		return new ReviewEdits("coordinator", GivenDistrict.CLOCK);
	}

	private static ReviewState withNeed(ReviewState state, String words) {
		return edits().put(state, edits().newFinding("health", FindingKind.NEED, Intensity.EARLY_INTERVENTION, Informant.TEACHER).withNote(words));
	}

	private StudentReview stored(UUID student) {
		var found = storedOf(student);
		assertEquals(1, found.size(), "one review for a student and cycle");
		return found.getFirst();
	}

	private List<StudentReview> storedOf(UUID student) {
		var ids = database.list(ListQuery.select("r.ID").from("STUDENT_REVIEW r").ofStudent("r.STUDENT_ID").where("r.STUDENT_ID = ? AND r.CYCLE_ID = ?", student, given.fall().getId()).orderBy("r.ID").as(r -> r.uuid(1)), ALL);
		return database.loadAll(StudentReview.class, ids, ALL).stream().map(Aggregate::root).toList();
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aClassOpensWithAnEmptyReviewForEachStudentAndIsReadBackAsTyped(Engine engine) {
		givenThirdGrade(engine);
		var open = open(reviews());
		assertEquals(List.of("Invented, Ana", "Invented, Ben"), open.rows().stream().map(r -> r.name()).toList());
		assertEquals(Set.of(ReviewState.EMPTY), Set.copyOf(open.states().values()));

		var typed = edits().decideTier(edits().note(withNeed(ReviewState.EMPTY, "asthma"), "sits in front"), Tier.INTENSIVE, open.rows().getFirst().proposal(), null);
		typed = edits().reviewed(typed, true);
		assertEquals(typed, assertInstanceOf(Saved.class, open.save(ana.getId(), ReviewState.EMPTY, typed)).stored());

		var review = stored(ana.getId());
		assertEquals(ReviewStatus.REVIEWED, review.getStatus());
		assertEquals("asthma", review.getFindings().getFirst().getNote());
		assertEquals("coordinator", review.getFindings().getFirst().getRecordedBy());
		assertEquals(Tier.INTENSIVE, review.getTier().getTier());
		assertEquals(References.id(review.getSection()), third.getId());
		assertEquals(typed, open(reviews()).states().get(ana.getId()));
		assertEquals(new Reviewed(1, 2), reviews().classes(open.cycle(), lincoln.getId()).getFirst().reviewed());
		assertEquals(new Reviewed(1, 2), reviews().reviewedBySchool(open.cycle()).get(lincoln.getId()));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whoWasEnrolledTwiceIsInTheGradeOfTheDay(Engine engine) {
		givenThirdGrade(engine);
		var loaded = database.load(Student.class, ana.getId(), ALL).orElseThrow();
		var year = given.year().getBegins();
		loaded.root().getEnrollments().getFirst().setExitDate(year.plusDays(10));
		loaded.root().getEnrollments().add(enrolled(Grade.GRADE_4, year.plusDays(10)));
		loaded.root().getEnrollments().add(enrolled(Grade.GRADE_5, year.plusDays(200)));
		database.save(TestStore.TESTER, loaded);
		loaded = database.load(Student.class, ben.getId(), ALL).orElseThrow();
		loaded.root().getEnrollments().add(enrolled(Grade.GRADE_2, year.plusDays(3)));
		loaded.root().getEnrollments().add(enrolled(Grade.GRADE_6, year.minusDays(3)));
		database.save(TestStore.TESTER, loaded);
		assertEquals(List.of(Grade.GRADE_4, Grade.GRADE_2), open(reviews()).rows().stream().map(r -> r.grade()).toList(), "the one who has left is not of the day, nor the one to come; of several the one entered last");
	}

	private Enrollment enrolled(Grade grade, LocalDate from) {
		var enrollment = DistrictFactory.eINSTANCE.createEnrollment();
		enrollment.setSchool(References.to(lincoln));
		enrollment.setSchoolYear(References.to(given.year()));
		enrollment.setGrade(grade);
		enrollment.setEntryDate(from);
		return enrollment;
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void twoReviewersOfOneClassLoseNothing(Engine engine) {
		givenThirdGrade(engine);
		var mine = open(reviews("coordinator", ALL));
		var theirs = open(reviews("nurse", ALL));
		theirs.save(ana.getId(), ReviewState.EMPTY, edits().note(ReviewState.EMPTY, "mother called"));
		var merged = assertInstanceOf(Saved.class, mine.save(ana.getId(), ReviewState.EMPTY, withNeed(ReviewState.EMPTY, "asthma"))).stored();
		assertEquals("mother called", merged.note());
		assertEquals(1, merged.findings().size());
		assertEquals(Map.of(ana.getId(), merged), theirs.refresh(List.of(stored(ana.getId()).getId())));
		assertEquals(Map.of(), mine.refresh(List.of(stored(ana.getId()).getId())), "nothing new for whoever wrote last");
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void theSamePartChangedByTwoIsAClashAndTheChoiceIsStored(Engine engine) {
		givenThirdGrade(engine);
		var mine = open(reviews("coordinator", ALL));
		var theirs = open(reviews("nurse", ALL));
		var myNote = edits().note(ReviewState.EMPTY, "mine");
		theirs.save(ana.getId(), ReviewState.EMPTY, edits().note(ReviewState.EMPTY, "theirs"));
		var clash = assertInstanceOf(Clashed.class, mine.save(ana.getId(), ReviewState.EMPTY, myNote));
		assertEquals("theirs", stored(ana.getId()).getNote());

		var wanted = Clash.settle(clash.base(), clash.mine(), clash.theirs(), Clash.between(clash.base(), clash.mine(), clash.theirs()));
		assertInstanceOf(Saved.class, mine.save(ana.getId(), clash.theirs(), wanted));
		assertEquals("mine", stored(ana.getId()).getNote());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whatTheDataSaysStandsBesideTheStudent(Engine engine) {
		givenThirdGrade(engine);
		var lastYear = given.schoolYear("2025-2026", LocalDate.of(2025, 8, 18), LocalDate.of(2026, 6, 12), false);
		var spring = given.cycle(lastYear, Season.SPRING, LocalDate.of(2026, 2, 1));
		var longAgo = given.cycle(given.schoolYear("2024-2025", LocalDate.of(2024, 8, 19), LocalDate.of(2025, 6, 13), false), Season.FALL, LocalDate.of(2024, 9, 1));
		given.aStudent("unused").stored();
		reviewed(ana, spring, "social");
		reviewed(ana, longAgo, "health");
		reviewed(ben, longAgo, "health");
		absent(ana, "14", 120);
		incident(ana, IncidentRole.PERPETRATOR);
		incident(ana, IncidentRole.VICTIM);

		var rows = open(reviews()).rows();
		var facts = rows.getFirst().facts();
		assertEquals("SPRING 2025-2026", rows.getFirst().previous().cycle());
		assertEquals(List.of("social"), rows.getFirst().previous().findings().stream().map(f -> f.domain()).toList());
		assertEquals(1, facts.incidents());
		assertEquals(1, facts.victimOf());
		assertEquals(Tier.MODERATE, rows.getFirst().proposal().tier());
		assertTrue(rows.getFirst().proposal().reasons().getFirst().contains("14"), rows.getFirst().proposal().reasons().toString());
		assertNull(rows.get(1).previous(), "what is older than last year is not shown at first (D9)");
		assertNull(rows.get(1).proposal().tier());
	}

	/** The sentences on which somebody decided, and their reason, stay with the decision, whatever the data say later. */
	@ParameterizedTest
	@EnumSource(Engine.class)
	void whatTheDataSayLaterChangesNothingOfADecision(Engine engine) {
		givenThirdGrade(engine);
		absent(ana, "14", 120);
		var open = open(reviews());
		var said = open.rows().getFirst().proposal();
		assertEquals(Tier.MODERATE, said.tier());
		var edits = new ReviewEdits("coordinator", GivenDistrict.CLOCK);
		assertTrue(open.save(ana.getId(), ReviewState.EMPTY, edits.decideTier(ReviewState.EMPTY, Tier.MINIMAL, said, "Was ill for two weeks.")) instanceof Saved);
		for (int i = 0; i < 6; i++) incident(ana, IncidentRole.PERPETRATOR);

		var later = open(reviews());
		assertEquals(Tier.INTENSIVE, later.rows().getFirst().proposal().tier());
		var kept = later.states().get(ana.getId()).tier();
		assertEquals(Tier.MODERATE, kept.proposed());
		assertEquals(String.join("\n", said.reasons()), kept.triggers());
		assertEquals("Was ill for two weeks.", kept.reason());
	}

	private void reviewed(Student student, ReviewCycle cycle, String domain) {
		var finding = ReviewFactory.eINSTANCE.createFinding();
		finding.setDomain(domain);
		finding.setKind(FindingKind.NEED);
		finding.setIntensity(Intensity.PREVENTION);
		finding.setInformant(Informant.TEACHER);
		given.review(student, cycle, List.of(finding));
	}

	private void absent(Student student, String days, int enrolled) {
		var summary = DistrictFactory.eINSTANCE.createAttendanceSummary();
		summary.setStudent(References.to(student));
		summary.setSchoolYear(References.to(given.year()));
		summary.setDaysEnrolled(enrolled);
		summary.setDaysAbsent(new BigDecimal(days));
		given.stored(summary);
	}

	private void incident(Student student, IncidentRole role) {
		var incident = DistrictFactory.eINSTANCE.createDisciplineIncident();
		incident.setSchool(References.to(lincoln));
		incident.setDate(GivenDistrict.TODAY.minusDays(3));
		var part = DistrictFactory.eINSTANCE.createIncidentParticipant();
		part.setStudent(References.to(student));
		part.setRole(role);
		incident.getParticipants().add(part);
		given.stored(incident);
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void onlyHomeroomsOfTheYearAreClassesAndAnEmptyOneIsThereToo(Engine engine) {
		givenThirdGrade(engine);
		given.section(lincoln, "Algebra", null, List.of(), s -> GivenDistrict.attendedBy(s, ana));
		homeroom(lincoln, "Grade 1 A");
		var lines = reviews().classes(reviews().currentCycle().orElseThrow(), lincoln.getId());
		assertEquals(List.of("Grade 1 A", "Grade 3 A"), lines.stream().map(l -> l.name()).toList());
		assertEquals(Reviewed.NOBODY, lines.getFirst().reviewed());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void classesAreFoundByAnyPartOfTheirNameWithoutRegardToCaseOrSigns(Engine engine) {
		givenThirdGrade(engine);
		var teacher = DistrictFactory.eINSTANCE.createStaff();
		teacher.setGivenName("Ines");
		teacher.setFamilyName("Farrow");
		given.stored(teacher);
		given.section(lincoln, "100 % club", null, List.of(), s -> {
			s.setKind(SectionKind.HOMEROOM);
			s.setTeacher(References.to(teacher));
		});
		var cycle = reviews().currentCycle().orElseThrow();
		assertEquals(List.of("Grade 3 A"), reviews().findClasses(cycle, "GRADE 3", 10).stream().map(l -> l.name()).toList());
		assertEquals(2, reviews().findClasses(cycle, "lincoln", 10).size());
		assertEquals(1, reviews().findClasses(cycle, "lincoln", 1).size());
		assertEquals(List.of("100 % club"), reviews().findClasses(cycle, "0 %", 10).stream().map(l -> l.name()).toList());
		for (var name : List.of("farrow", "ines", "Ines F")) assertEquals(List.of("Ines Farrow"), reviews().findClasses(cycle, name, 10).stream().map(l -> l.teacher()).toList(), name);
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aScopeHidesTheStudentsOfOtherSchools(Engine engine) {
		givenThirdGrade(engine);
		var other = new Scope.Schools(Set.of(given.school("Other School").getId()), "works there");
		var cycle = reviews().currentCycle().orElseThrow();
		assertEquals(Map.of(), reviews("stranger", other).reviewedBySchool(cycle));
		assertEquals(List.of(), reviews("stranger", other).classes(cycle, lincoln.getId()));
	}

	@Test
	void withoutACycleOneIsStarted() {
		database = TestStore.create(Engine.DERBY, folder);
		assertTrue(reviews().currentCycle().isEmpty());
		assertTrue(reviews().nextSeason().isEmpty());
		assertThrows(StoreException.class, () -> reviews().startCycle(Season.FALL));
		var year = DistrictFactory.eINSTANCE.createSchoolYear();
		year.setName("2026-2027");
		year.setBegins(LocalDate.of(2026, 8, 17));
		year.setEnds(LocalDate.of(2027, 6, 11));
		year.setCurrent(true);
		database.write(TestStore.TESTER, null, unit -> {
			unit.insert(year);
			return null;
		});
		assertEquals(Season.FALL, reviews().nextSeason().orElseThrow());
		var cycle = reviews().startCycle(Season.FALL);
		assertEquals(cycle, reviews().currentCycle().orElseThrow());
		assertEquals(LocalDate.of(2026, 11, 30), cycle.due());
		assertEquals(Season.SPRING, reviews().nextSeason().orElseThrow());
		assertThrows(StoreException.class, () -> reviews().startCycle(Season.FALL));
	}

	@Test
	void anEditThatWasNotWrittenAndThenUndoneIsNotWrittenLater() {
		givenThirdGrade(Engine.DERBY);
		var open = open(reviews());
		var tooLong = edits().note(ReviewState.EMPTY, "x".repeat(5000));
		assertThrows(StoreException.class, () -> open.save(ana.getId(), ReviewState.EMPTY, tooLong));
		open.save(ana.getId(), ReviewState.EMPTY, withNeed(ReviewState.EMPTY, "asthma"));
		assertNull(stored(ana.getId()).getNote());
	}

	/** The model says of every end that it is the first day on which a thing no longer holds; the reporting views count by that. */
	@ParameterizedTest
	@EnumSource(Engine.class)
	void whoLeavesAClassTodayIsInItNoMoreAndAFlagThatEndsTodayHoldsNoMore(Engine engine) {
		givenThirdGrade(engine);
		var flagged = database.load(Student.class, ana.getId(), ALL).orElseThrow();
		for (var kind : List.of(FlagKind.IEP, FlagKind.HOMELESS)) {
			var flag = DistrictFactory.eINSTANCE.createStudentFlag();
			flag.setKind(kind);
			flag.setEnds(kind == FlagKind.HOMELESS ? GivenDistrict.TODAY : GivenDistrict.TODAY.plusDays(1));
			flagged.root().getFlags().add(flag);
		}
		database.save(TestStore.TESTER, flagged);
		var section = database.load(Section.class, third.getId(), ALL).orElseThrow();
		section.root().getMembers().forEach(m -> m.setEnds(References.id(m.getStudent()).equals(ben.getId()) ? GivenDistrict.TODAY : GivenDistrict.TODAY.plusDays(1)));
		database.save(TestStore.TESTER, section);
		var open = open(reviews());
		assertEquals(List.of("Invented, Ana"), open.rows().stream().map(r -> r.name()).toList());
		assertEquals(new Reviewed(0, 1), open.info().reviewed());
		assertEquals(Set.of(FlagKind.IEP), open.rows().getFirst().facts().flags());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void ofTwoCyclesThatBeginOnOneDayFallIsTheEarlier(Engine engine) {
		givenThirdGrade(engine);
		var spring = given.cycle(given.year(), Season.SPRING, given.fall().getBegins());
		reviewed(ana, given.fall(), "health");
		reviewed(ben, spring, "health");
		var reviews = reviews();
		var open = open(reviews);
		assertEquals(spring.getId(), open.cycle().id());
		assertEquals(given.fall().getName(), open.rows().getFirst().previous().cycle());
		assertEquals(List.of(given.fall().getName()), open.earlierReviews(ana.getId()).stream().map(e -> e.cycle()).toList());
		assertEquals(List.of(), open.earlierReviews(ben.getId()), "the review that is open is not an earlier one");
	}

	@Test
	void flagsThatHoldTodayAreShown() {
		givenThirdGrade(Engine.DERBY);
		var student = database.load(Student.class, ana.getId(), ALL).orElseThrow();
		for (var kind : Arrays.asList(FlagKind.IEP, FlagKind.HOMELESS)) {
			var flag = DistrictFactory.eINSTANCE.createStudentFlag();
			flag.setKind(kind);
			if (kind == FlagKind.HOMELESS) flag.setEnds(GivenDistrict.TODAY.minusDays(1));
			student.root().getFlags().add(flag);
		}
		database.save(TestStore.TESTER, student);
		assertEquals(Set.of(FlagKind.IEP), open(reviews()).rows().getFirst().facts().flags());
	}
}
