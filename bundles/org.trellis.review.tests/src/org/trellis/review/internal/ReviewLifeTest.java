package org.trellis.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.access.Access;
import org.trellis.access.SignedIn;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.School;
import org.trellis.model.district.Section;
import org.trellis.model.district.SectionKind;
import org.trellis.model.district.Staff;
import org.trellis.model.district.Student;
import org.trellis.model.review.Finding;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.ReviewCycle;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.Season;
import org.trellis.model.review.StudentReview;
import org.trellis.model.review.Tier;
import org.trellis.review.ClassReviews;
import org.trellis.review.OpenClass;
import org.trellis.review.Proposal;
import org.trellis.review.ReviewEdits;
import org.trellis.review.ReviewState;
import org.trellis.review.SaveOutcome;
import org.trellis.review.SaveOutcome.Saved;
import org.trellis.store.Actor;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Progress;
import org.trellis.store.References;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** When a review comes into being, who is its reviewer, when it can no longer be changed, and what stays readable of earlier ones (D1, D9). */
class ReviewLifeTest {
	@TempDir
	Path folder;

	private Database database;
	private GivenDistrict given;
	private School lincoln;
	private List<Student> students;
	private Section third;

	@AfterEach
	void close() {
		database.close();
	}

	private void givenAClassOf(int count, Engine engine) {
		database = TestStore.create(engine, folder);
		given = new GivenDistrict(database);
		lincoln = given.school("Lincoln School");
		students = IntStream.range(0, count).mapToObj(i -> given.aStudent("Student" + i).at(lincoln).stored()).toList();
		third = given.section(lincoln, "Grade 3 A", null, List.of(), s -> {
			s.setKind(SectionKind.HOMEROOM);
			GivenDistrict.attendedBy(s, students.toArray(Student[]::new));
		});
	}

	private ClassReviews reviews(String who) {
		return new ReviewsService(List.of(), Access.stored(), GivenDistrict.CLOCK).of(database, new SignedIn(new Actor(who, "test"), TestStore.EVERYBODY));
	}

	private OpenClass open(String who) {
		var reviews = reviews(who);
		return reviews.open(reviews.currentCycle().orElseThrow(), third.getId(), Progress.NONE);
	}

	private UUID ana() {
		return students.getFirst().getId();
	}

	private static ReviewEdits edits(String who) {
		return new ReviewEdits(who, GivenDistrict.CLOCK);
	}

	private static ReviewState withNeed(String who, String domain) {
		var edits = edits(who);
		return edits.put(ReviewState.EMPTY, edits.newFinding(domain, FindingKind.NEED, Intensity.EARLY_INTERVENTION, Informant.TEACHER));
	}

	private List<UUID> stored() {
		return database.list(ListQuery.select("r.ID").from("STUDENT_REVIEW r").ofStudent("r.STUDENT_ID").where("r.CYCLE_ID = ?", given.fall().getId()).orderBy("r.ID").as(r -> r.uuid(1)), TestStore.EVERYBODY);
	}

	private StudentReview onlyReview() {
		assertEquals(1, stored().size());
		return database.load(StudentReview.class, stored().getFirst(), TestStore.EVERYBODY).orElseThrow().root();
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void openingAClassWritesNothingAndTheFirstThingTypedBeginsOneReview(Engine engine) {
		givenAClassOf(3, engine);
		var before = database.lastChange();
		var open = open("coordinator");
		assertEquals(3, open.states().size());
		assertEquals(before, database.lastChange());
		open.save(ana(), ReviewState.EMPTY, ReviewState.EMPTY);
		assertEquals(List.of(), stored(), "nothing typed, nothing written");
		open.save(ana(), ReviewState.EMPTY, edits("coordinator").note(ReviewState.EMPTY, "sits in front"));
		assertEquals(ana(), References.id(onlyReview().getStudent()));
		assertEquals("sits in front", onlyReview().getNote());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void twoWhoBeginTheSameReviewsAtOnceWriteIntoOne(Engine engine) throws Exception {
		givenAClassOf(12, engine);
		var mine = open("coordinator");
		var theirs = open("nurse");
		var together = new CyclicBarrier(2);
		try (var pool = Executors.newFixedThreadPool(2)) {
			for (var half : pool.invokeAll(List.of(typesNeeds(mine, "coordinator", "health", together), typesNeeds(theirs, "nurse", "family", together)))) half.get();
		}
		assertEquals(12, stored().size());
		for (var state : open("reader").states().values()) assertEquals(List.of("family", "health"), state.findings().stream().map(f -> f.domain()).sorted().toList());
	}

	private Callable<Void> typesNeeds(OpenClass open, String who, String domain, CyclicBarrier together) {
		return () -> {
			for (var student : students) {
				together.await();
				assertInstanceOf(Saved.class, open.save(student.getId(), ReviewState.EMPTY, withNeed(who, domain)));
			}
			return null;
		};
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aReviewThatSomebodyElseBeganShowsWithoutAReload(Engine engine) {
		givenAClassOf(2, engine);
		var mine = open("coordinator");
		open("nurse").save(ana(), ReviewState.EMPTY, edits("nurse").note(ReviewState.EMPTY, "insulin at noon"));
		assertEquals("insulin at noon", mine.refresh(stored()).get(ana()).note());
		assertEquals(Map.of(), mine.refresh(stored()));
	}

	@Test
	void twoNotesForAReviewThatNobodyHadBegunClash() {
		givenAClassOf(1, Engine.DERBY);
		var mine = open("coordinator");
		open("nurse").save(ana(), ReviewState.EMPTY, edits("nurse").note(ReviewState.EMPTY, "theirs"));
		var clash = assertInstanceOf(SaveOutcome.Clashed.class, mine.save(ana(), ReviewState.EMPTY, edits("coordinator").note(ReviewState.EMPTY, "mine")));
		assertEquals("theirs", clash.theirs().note());
		assertEquals("theirs", onlyReview().getNote());
	}

	private void close(ReviewCycle cycle) {
		var stored = database.load(ReviewCycle.class, cycle.getId(), TestStore.EVERYBODY).orElseThrow();
		stored.root().setClosed(true);
		database.save(TestStore.TESTER, stored);
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aClosedCycleIsReadAndNotWritten(Engine engine) {
		givenAClassOf(1, engine);
		var early = open("coordinator");
		early.save(ana(), ReviewState.EMPTY, withNeed("coordinator", "health"));
		close(given.fall());
		var known = early.states().get(ana());
		var refused = assertThrows(StoreException.class, () -> early.save(ana(), known, edits("coordinator").note(known, "too late")));
		assertTrue(refused.getMessage().contains(early.cycle().name()), refused.getMessage());
		assertNull(onlyReview().getNote());

		var late = open("coordinator");
		assertTrue(late.cycle().closed(), "where all are closed, the last one can be read");
		assertEquals(1, late.states().get(ana()).findings().size());
		assertEquals(Season.SPRING, reviews("coordinator").nextSeason().orElseThrow());
		assertEquals(false, reviews("coordinator").startCycle(Season.SPRING).closed());
		assertEquals(Season.SPRING, reviews("coordinator").currentCycle().orElseThrow().season());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void olderReviewsAreThereForWhoAsksLatestFirst(Engine engine) {
		givenAClassOf(1, engine);
		for (int begins = 2023; begins < 2026; begins++) {
			var year = given.schoolYear(begins + "-" + (begins + 1), LocalDate.of(begins, 8, 18), LocalDate.of(begins + 1, 6, 12), false);
			given.review(students.getFirst(), given.cycle(year, Season.FALL, LocalDate.of(begins, 8, 18)), List.of(need(begins == 2023 ? "family" : "health")));
		}
		var open = open("coordinator");
		open.save(ana(), ReviewState.EMPTY, withNeed("coordinator", "social"));
		var earlier = open.earlierReviews(ana());
		assertEquals(List.of("FALL 2025-2026", "FALL 2024-2025", "FALL 2023-2024"), earlier.stream().map(e -> e.cycle()).toList());
		assertEquals("family", earlier.getLast().state().findings().getFirst().domain());
		assertTrue(earlier.getLast().state().reviewed());
		assertEquals("FALL 2025-2026", open.rows().getFirst().previous().cycle());
	}

	private static Finding need(String domain) {
		var finding = ReviewFactory.eINSTANCE.createFinding();
		finding.setDomain(domain);
		finding.setKind(FindingKind.NEED);
		finding.setIntensity(Intensity.PREVENTION);
		finding.setInformant(Informant.TEACHER);
		return finding;
	}

	private Staff staff(String email, boolean active) {
		var staff = DistrictFactory.eINSTANCE.createStaff();
		staff.setGivenName("Joana");
		staff.setFamilyName("Invented");
		staff.setEmail(email);
		staff.setActive(active);
		return given.stored(staff);
	}

	private static ReviewState done(ReviewState from, String who) {
		var edits = edits(who);
		return edits.reviewed(edits.decideTier(from, Tier.MINIMAL, Proposal.NONE, null), true);
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whoMarksAReviewAsDoneIsItsReviewer(Engine engine) {
		givenAClassOf(1, engine);
		var joana = staff("Joana@district.example", true);
		staff("joana@district.example", false);
		var open = open("joana@district.example");
		var begun = withNeed("joana@district.example", "health");
		open.save(ana(), ReviewState.EMPTY, begun);
		assertNull(onlyReview().getReviewer(), "not before it is done");
		var done = done(begun, "joana@district.example");
		open.save(ana(), begun, done);
		assertEquals(joana.getId(), References.id(onlyReview().getReviewer()));
		assertEquals(DistrictPackage.Literals.STAFF, onlyReview().getReviewer().eClass());
		open.save(ana(), done, edits("x").reviewed(done, false));
		assertNull(onlyReview().getReviewer());
	}

	@Test
	void aNameThatIsNobodysForCertainIsNoReviewer() {
		givenAClassOf(2, Engine.DERBY);
		staff("shared@district.example", true);
		staff("shared@district.example", true);
		open("shared@district.example").save(ana(), ReviewState.EMPTY, done(ReviewState.EMPTY, "shared@district.example"));
		assertNull(onlyReview().getReviewer());
		assertEquals("shared@district.example", database.changesSince(database.lastChange() - 1, 1).getFirst().actor());
	}

	@Test
	void whatCouldNotBeWrittenLeavesTheReviewerAsItWas() {
		givenAClassOf(1, Engine.DERBY);
		var joana = staff("joana@district.example", true);
		var open = open("joana@district.example");
		var done = done(ReviewState.EMPTY, "joana@district.example");
		open.save(ana(), ReviewState.EMPTY, done);
		var other = open("nurse");
		assertThrows(StoreException.class, () -> other.save(ana(), done, edits("nurse").note(edits("nurse").reviewed(done, false), "x".repeat(5000))));
		other.save(ana(), done, edits("nurse").note(done, "called"));
		assertEquals(joana.getId(), References.id(onlyReview().getReviewer()));
		assertEquals("called", onlyReview().getNote());
	}
}
