package org.trellis.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.access.Access;
import org.trellis.access.SignedIn;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.School;
import org.trellis.model.district.SchoolYear;
import org.trellis.model.district.SectionKind;
import org.trellis.model.district.Student;
import org.trellis.model.review.Season;
import org.trellis.model.review.Tier;
import org.trellis.review.Proposal;
import org.trellis.review.Reviews;
import org.trellis.review.TierThresholds;
import org.trellis.review.TierThresholds.Setting;
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

/** A district's own numbers by which tiers are proposed, each from a school year on (D4). */
class ThresholdsTest {
	private static final String MODERATE = "org.trellis.review.absence.moderate";
	private static final String INTENSIVE = "org.trellis.review.absence.intensive";

	@TempDir
	Path folder;

	private Database database;
	private GivenDistrict given;
	private SchoolYear lastYear;
	private SchoolYear nextYear;

	@AfterEach
	void close() {
		database.close();
	}

	private void givenThreeYears(Engine engine) {
		database = TestStore.create(engine, folder);
		given = new GivenDistrict(database);
		lastYear = given.schoolYear("2025-2026", LocalDate.of(2025, 8, 18), LocalDate.of(2026, 6, 12), false);
		nextYear = given.schoolYear("2027-2028", LocalDate.of(2027, 8, 16), LocalDate.of(2028, 6, 9), false);
	}

	private Reviews reviews(LocalDate today) {
		var registry = new TestRegistry(Reviews.class.getClassLoader()).withPluginOf(Reviews.class, "org.trellis.review").registry();
		return new ReviewsService(ReviewsService.indicators(registry), Access.stored(), Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
	}

	private TierThresholds thresholds(Scope scope) {
		return reviews(GivenDistrict.TODAY).thresholds(database, new SignedIn(TestStore.TESTER, scope));
	}

	private TierThresholds thresholds() {
		return thresholds(TestStore.EVERYBODY);
	}

	private Setting holding(SchoolYear year, String key) {
		return thresholds().in(year.getId()).stream().filter(s -> s.threshold().key().equals(key)).findFirst().orElseThrow();
	}

	private static BigDecimal number(String text) {
		return new BigDecimal(text);
	}

	@ParameterizedTest
	@EnumSource
	void aValueHoldsFromItsYearOnUntilAnotherIsSet(Engine engine) {
		givenThreeYears(engine);
		thresholds().set(given.year().getId(), Map.of(MODERATE, number("12.5")));
		var before = holding(lastYear, MODERATE);
		assertEquals(number("10"), before.value(), "the past is shown by what held then");
		assertEquals(null, before.since());
		var now = holding(given.year(), MODERATE);
		assertEquals(new Setting(now.threshold(), number("12.5"), "2026-2027", true), now);
		assertEquals(new Setting(now.threshold(), number("12.5"), "2026-2027", false), holding(nextYear, MODERATE));

		thresholds().set(nextYear.getId(), Map.of(MODERATE, number("15")));
		assertEquals(number("12.5"), holding(given.year(), MODERATE).value());
		assertEquals(number("15"), holding(nextYear, MODERATE).value());

		var takeBack = new HashMap<String, BigDecimal>();
		takeBack.put(MODERATE, null);
		thresholds().set(nextYear.getId(), takeBack);
		assertEquals(number("12.5"), holding(nextYear, MODERATE).value());
		thresholds().set(given.year().getId(), Map.of(MODERATE, number("11")));
		assertEquals(number("11"), holding(nextYear, MODERATE).value(), "set again for the same year, it is one value");
		assertEquals(List.of("2027-2028", "2026-2027", "2025-2026"), thresholds().years().stream().map(TierThresholds.Year::name).toList());
	}

	@ParameterizedTest
	@EnumSource
	void whatCannotBeIsRefusedWithASentenceAndNothingIsSet(Engine engine) {
		givenThreeYears(engine);
		var year = given.year().getId();
		refused("from 1 to 50", year, Map.of(MODERATE, number("60"), INTENSIVE, number("90")));
		refused("30 is less than 40", year, Map.of(MODERATE, number("40"), INTENSIVE, number("30")));
		refused("20 is less than 25", year, Map.of(MODERATE, number("25")));
		refused("a whole number from 1 to 100", year, Map.of("org.trellis.review.discipline.moderate", number("2.5")));
		refused("no threshold \"org.example.none\"", year, Map.of("org.example.none", number("2")));
		refused("no such school year", UUID.randomUUID(), Map.of(MODERATE, number("12")));
		assertTrue(assertThrows(StoreException.class, () -> thresholds(new Scope.Nobody("not signed in")).set(year, Map.of(MODERATE, number("12")))).getMessage().contains("not signed in"));
		assertEquals(0, database.count(ListQuery.select("s.ID").from("YEAR_SETTING s").withoutPeople().orderBy("s.ID").as(r -> r.uuid(1)), TestStore.EVERYBODY));
	}

	@ParameterizedTest
	@EnumSource
	void whatCannotBeBesideALaterYearsValueIsRefused(Engine engine) {
		givenThreeYears(engine);
		thresholds().set(nextYear.getId(), Map.of(INTENSIVE, number("12")));
		refused("In 2027-2028, where it goes on holding: ", given.year().getId(), Map.of(MODERATE, number("15"), INTENSIVE, number("20")));
		assertEquals(number("10"), holding(given.year(), MODERATE).value());
		thresholds().set(given.year().getId(), Map.of(MODERATE, number("11"), INTENSIVE, number("20")));
		assertEquals(number("12"), holding(nextYear, INTENSIVE).value());
	}

	private void refused(String sentence, UUID year, Map<String, BigDecimal> values) {
		var told = assertThrows(StoreException.class, () -> thresholds().set(year, values)).getMessage();
		assertTrue(told.contains(sentence), told);
	}

	@ParameterizedTest
	@EnumSource
	void theReviewOfAPastYearIsShownByWhatHeldThen(Engine engine) {
		givenThreeYears(engine);
		var lincoln = given.school("Lincoln School");
		var ana = given.aStudent("Ana").at(lincoln).stored();
		var past = given.cycle(lastYear, Season.FALL, LocalDate.of(2025, 9, 1));
		missed(ana, lastYear, "12");
		missed(ana, given.year(), "12");
		thresholds().set(given.year().getId(), Map.of(MODERATE, number("15")));
		assertEquals(Tier.MINIMAL, proposal(ana, lincoln, given.year()).tier());
		var current = database.load(SchoolYear.class, given.year().getId(), TestStore.EVERYBODY).orElseThrow();
		current.root().setCurrent(false);
		var then = database.load(SchoolYear.class, lastYear.getId(), TestStore.EVERYBODY).orElseThrow();
		then.root().setCurrent(true);
		database.save(TestStore.TESTER, current);
		database.save(TestStore.TESTER, then);
		assertEquals(past.getSchoolYear().getId(), lastYear.getId());
		assertEquals(Tier.MODERATE, proposal(ana, lincoln, lastYear).tier());
	}

	private void missed(Student student, SchoolYear year, String days) {
		var summary = DistrictFactory.eINSTANCE.createAttendanceSummary();
		summary.setStudent(References.to(student));
		summary.setSchoolYear(References.to(year));
		summary.setDaysEnrolled(100);
		summary.setDaysAbsent(number(days));
		given.stored(summary);
	}

	/** As the class grid of that year shows it, seen at the end of October. */
	private Proposal proposal(Student student, School school, SchoolYear year) {
		var section = given.section(school, "Grade 3 " + year.getName(), null, List.of(), s -> {
			s.setKind(SectionKind.HOMEROOM);
			s.setSchoolYear(References.to(year));
			GivenDistrict.attendedBy(s, student);
		});
		var reviews = reviews(year.getBegins().plusMonths(2)).of(database, new SignedIn(TestStore.TESTER, TestStore.EVERYBODY));
		return reviews.open(reviews.currentCycle().orElseThrow(), section.getId(), Progress.NONE).rows().getFirst().proposal();
	}
}
