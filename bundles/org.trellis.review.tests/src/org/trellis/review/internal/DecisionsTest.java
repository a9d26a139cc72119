package org.trellis.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.access.Access;
import org.trellis.access.SignedIn;
import org.trellis.model.district.School;
import org.trellis.model.district.Student;
import org.trellis.model.review.ReviewCycle;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.ReviewStatus;
import org.trellis.model.review.Season;
import org.trellis.model.review.Tier;
import org.trellis.review.Share;
import org.trellis.review.Tiers;
import org.trellis.review.Tiers.Decided;
import org.trellis.review.Tiers.Move;
import org.trellis.store.Database;
import org.trellis.store.References;
import org.trellis.store.Scope;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** Tiers of fall beside those of spring, and how people decided where the data proposed the same (D4). */
class DecisionsTest {
	@TempDir
	Path folder;

	private Database database;
	private GivenDistrict given;
	private ReviewCycle spring;
	private School lincoln;
	private School douglass;

	@AfterEach
	void close() {
		if (database != null) database.close();
	}

	private void givenTwoSchools(Engine engine) {
		database = TestStore.create(engine, folder);
		given = new GivenDistrict(database);
		spring = given.cycle(given.year(), Season.SPRING, LocalDate.of(2027, 2, 1));
		lincoln = given.school("Lincoln School");
		douglass = given.school("Douglass School");
	}

	private Tiers tiers(Scope scope) {
		return new ReviewsService(List.of(), Access.stored(), GivenDistrict.CLOCK).tiers(database, new SignedIn(TestStore.TESTER, scope));
	}

	private Tiers tiers() {
		return tiers(TestStore.EVERYBODY);
	}

	private void decided(Student student, School school, ReviewCycle cycle, Tier proposed, Tier tier, String who) {
		var review = ReviewFactory.eINSTANCE.createStudentReview();
		review.setCycle(References.to(cycle));
		review.setStudent(References.to(student));
		review.setSchool(References.to(school));
		review.setStatus(ReviewStatus.REVIEWED);
		var decision = ReviewFactory.eINSTANCE.createTierDecision();
		decision.setTier(tier);
		decision.setProposed(proposed);
		if (proposed != null && proposed != tier) decision.setReason("Knows the student.");
		decision.setDecidedBy(who);
		review.setTier(decision);
		given.stored(review);
	}

	private Student moves(String name, School from, Tier fall, School to, Tier inSpring) {
		var student = given.aStudent(name).at(to).stored();
		decided(student, from, given.fall(), null, fall, "coordinator");
		if (inSpring != null) decided(student, to, spring, null, inSpring, "coordinator");
		return student;
	}

	@ParameterizedTest
	@EnumSource
	void tiersOfFallStandAgainstThoseOfSpring(Engine engine) {
		givenTwoSchools(engine);
		var ana = moves("Ana", lincoln, Tier.INTENSIVE, lincoln, Tier.MODERATE);
		moves("Ben", lincoln, Tier.INTENSIVE, lincoln, Tier.MODERATE);
		moves("Cem", lincoln, Tier.MINIMAL, lincoln, null);
		var dora = moves("Dora", lincoln, Tier.MINIMAL, douglass, Tier.MINIMAL);
		decided(given.aStudent("Eva").at(lincoln).stored(), lincoln, spring, null, Tier.MINIMAL, "coordinator");
		var year = given.year().getId();
		assertEquals(Set.of(new Move(Tier.INTENSIVE, Tier.MODERATE, 2), new Move(Tier.MINIMAL, null, 1), new Move(Tier.MINIMAL, Tier.MINIMAL, 1)), new HashSet<>(tiers().movement(year, null)));
		assertEquals(Set.of(new Move(Tier.MINIMAL, Tier.MINIMAL, 1)), new HashSet<>(tiers().movement(year, douglass.getId())), "where somebody was seen in spring");
		assertEquals(Set.of(new Move(Tier.MINIMAL, Tier.MINIMAL, 1)), new HashSet<>(tiers(new Scope.Schools(Set.of(douglass.getId()), "works there")).movement(year, null)));
		assertEquals(List.of("Invented, Ana", "Invented, Ben"), tiers().moved(year, lincoln.getId(), Tier.INTENSIVE, Tier.MODERATE, 50).stream().map(m -> m.name()).toList());
		assertEquals(List.of(ana.getId()), tiers().moved(year, null, Tier.INTENSIVE, Tier.MODERATE, 1).stream().map(m -> m.student()).toList());
		assertEquals(List.of("Invented, Cem"), tiers().moved(year, null, Tier.MINIMAL, null, 50).stream().map(m -> m.name()).toList());
		assertEquals(List.of(dora.getId()), tiers().moved(year, douglass.getId(), Tier.MINIMAL, Tier.MINIMAL, 50).stream().map(m -> m.student()).toList());
	}

	@ParameterizedTest
	@EnumSource
	void decisionsStandSideBySideWhereTheDataProposedTheSame(Engine engine) {
		givenTwoSchools(engine);
		for (var name : List.of("Ana", "Ben")) decided(given.aStudent(name).at(lincoln).stored(), lincoln, given.fall(), Tier.MODERATE, Tier.INTENSIVE, "rosa");
		decided(given.aStudent("Cem").at(lincoln).stored(), lincoln, given.fall(), Tier.MODERATE, Tier.MODERATE, "sam");
		decided(given.aStudent("Dora").at(douglass).stored(), douglass, given.fall(), Tier.MODERATE, Tier.MODERATE, "sam");
		decided(given.aStudent("Eva").at(douglass).stored(), douglass, given.fall(), null, Tier.INTENSIVE, "sam");
		var cycle = given.fall().getId();
		assertEquals(List.of(new Decided("Douglass School", "sam", Tier.MODERATE, Tier.MODERATE, 1), new Decided("Lincoln School", "rosa", Tier.MODERATE, Tier.INTENSIVE, 2),
				new Decided("Lincoln School", "sam", Tier.MODERATE, Tier.MODERATE, 1)), tiers().decided(cycle));
		assertEquals(List.of(), tiers().decided(spring.getId()));
	}

	/** The figures are those that statistics packages print for these shares. */
	@Test
	void ofFewStudentsTheIntervalIsWideAndNeverLeavesTheScale() {
		assertEquals(0.2366, new Share(5, 10).low(), 0.0001);
		assertEquals(0.7634, new Share(5, 10).high(), 0.0001);
		assertEquals(0, new Share(0, 10).low());
		assertEquals(0.2775, new Share(0, 10).high(), 0.0001);
		assertEquals(1, new Share(10, 10).high());
		assertEquals(0.4690, new Share(500, 1000).low(), 0.0001);
		assertTrue(new Share(5, 10).reaches(0.7) && !new Share(500, 1000).reaches(0.7));
		assertFalse(new Share(1, 1000).reaches(0.1));
		assertThrows(IllegalArgumentException.class, () -> new Share(0, 0));
		assertThrows(IllegalArgumentException.class, () -> new Share(3, 2));
	}
}
