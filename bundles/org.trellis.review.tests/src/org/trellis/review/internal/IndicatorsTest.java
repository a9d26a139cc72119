package org.trellis.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.trellis.model.district.FlagKind;
import org.trellis.model.review.Tier;
import org.trellis.review.Indicator;
import org.trellis.review.Indicator.Round;
import org.trellis.review.Proposal;
import org.trellis.review.StudentFacts;
import org.trellis.review.StudentFacts.Attendance;
import org.trellis.review.StudentFacts.Mark;
import org.trellis.review.StudentFacts.Recent;
import org.trellis.review.Threshold;
import org.trellis.testing.TestRegistry;
import org.trellis.testing.TestStore;

/** What each indicator says of a student, as it is contributed, with the usual thresholds and with a district's own (D4). */
class IndicatorsTest {
	private final List<ContributedIndicator> indicators = IndicatorPoint.read(new TestRegistry(IndicatorsTest.class.getClassLoader()).withPluginOf(Indicator.class, "org.trellis.review").registry(), (what, why) -> assertTrue(what.contains("com.example"), what));

	/** A student of whom nothing is known but what a test says. */
	private static final class Known {
		private Attendance attendance;
		private Recent recent;
		private final List<Mark> marks = new ArrayList<>();
		private int moves;
		private Set<FlagKind> flags = Set.of();

		private StudentFacts facts() {
			return new StudentFacts(UUID.randomUUID(), attendance, recent, marks, 0, 0, moves, flags, null);
		}
	}

	private static Known recently(String absent, int days) {
		var known = new Known();
		known.recent = new Recent(days, new BigDecimal(absent));
		return known;
	}

	private static Known late(int tardies) {
		var known = new Known();
		known.attendance = new Attendance(100, BigDecimal.ZERO, tardies);
		return known;
	}

	private static Mark mark(String subject, int value, Integer before) {
		return new Mark(subject, "Quarter 1", value < 60, BigDecimal.valueOf(value), before == null ? null : BigDecimal.valueOf(before));
	}

	private static Known graded(Mark... marks) {
		var known = new Known();
		known.marks.addAll(List.of(marks));
		return known;
	}

	private static Known moved(int moves) {
		var known = late(0);
		known.moves = moves;
		return known;
	}

	private Proposal propose(Known known, Map<String, BigDecimal> set) {
		var facts = known.facts();
		return new Proposer(indicators).propose(new Round(null, TestStore.EVERYBODY, List.of(facts), LocalDate.of(2026, 11, 20)), set).get(facts.student());
	}

	private void proposes(Tier tier, String sentence, Known known) {
		assertEquals(new Proposal(tier, List.of(sentence)), propose(known, Map.of()));
	}

	@Test
	void whoBeganToStayAwayIsSeenInTheLastSchoolDays() {
		proposes(Tier.MINIMAL, Messages.nothingFound, recently("4", 45));
		proposes(Tier.MODERATE, "attended 89 % of the last 45 school days (absent 5)", recently("5", 45));
		proposes(Tier.INTENSIVE, "attended 79 % of the last 45 school days (absent 9.5)", recently("9.5", 45));
		proposes(Tier.MINIMAL, "attended 70 % of the first 10 school days (absent 3); too few days yet to propose a tier from", recently("3", 10));
	}

	@Test
	void fiveLateArrivalsAreARemarkTenATier() {
		proposes(Tier.MINIMAL, Messages.nothingFound, late(4));
		proposes(Tier.MINIMAL, "late 5 times this year", late(5));
		proposes(Tier.MODERATE, "late 10 times this year", late(10));
	}

	@Test
	void failedSubjectsAreNamedWithTheirGradingPeriod() {
		proposes(Tier.MINIMAL, Messages.nothingFound, graded(mark("Mathematics", 60, null)));
		proposes(Tier.MODERATE, "failing in Quarter 1: Mathematics, Science", graded(mark("Mathematics", 59, null), mark("Reading", 80, null), mark("Science", 40, null)));
		proposes(Tier.INTENSIVE, "failing in Quarter 1: A, B, C", graded(mark("A", 1, null), mark("B", 2, null), mark("C", 3, null)));
	}

	@Test
	void aFallenGradeIsARemarkTwoAreATier() {
		proposes(Tier.MINIMAL, Messages.nothingFound, graded(mark("Mathematics", 71, 80)));
		proposes(Tier.MINIMAL, "lower grades in Quarter 1: Mathematics by 10 points", graded(mark("Mathematics", 70, 80), mark("Reading", 90, 60)));
		proposes(Tier.MODERATE, "lower grades in Quarter 1: Mathematics by 15 points, Reading by 20 points", graded(mark("Mathematics", 70, 85), mark("Reading", 70, 90)));
	}

	@Test
	void oneChangeOfSchoolIsARemarkTwoAreATier() {
		proposes(Tier.MINIMAL, "changed schools once in the last two years", moved(1));
		proposes(Tier.MODERATE, "changed schools 2 times in the last two years", moved(2));
	}

	@Test
	void circumstancesAreSaidAndProposeNothing() {
		var known = late(0);
		known.flags = Set.of(FlagKind.FOSTER_CARE, FlagKind.HOMELESS, FlagKind.GIFTED);
		proposes(Tier.MINIMAL, "to have in mind: without a home of their own, in foster care", known);
	}

	@Test
	void aDistrictsOwnThresholdsDecide() {
		var known = late(6);
		var key = "org.trellis.review.tardies.moderate";
		assertEquals(Tier.MINIMAL, propose(known, Map.of(key, BigDecimal.valueOf(7))).tier());
		assertEquals(Tier.MODERATE, propose(known, Map.of(key, BigDecimal.valueOf(6))).tier());
	}

	@Test
	void aValueThatItsThresholdNoLongerAllowsCountsForNothing() {
		assertEquals(Tier.MODERATE, propose(late(10), Map.of("org.trellis.review.tardies.moderate", BigDecimal.valueOf(100_000))).tier());
	}

	/** With grades failed in every subject and late all year, in the longest sentences. */
	@Test
	void everyThresholdIsReadByItsIndicator() {
		for (var threshold : new Proposer(indicators).thresholds()) {
			var all = late(threshold.greatest().intValue());
			all.recent = new Recent(45, BigDecimal.valueOf(45));
			all.attendance = new Attendance(100, BigDecimal.valueOf(100), 180);
			all.moves = 10;
			for (int i = 0; i < 12; i++) all.marks.add(mark("Subject " + i, 0, 100));
			assertTrue(propose(all, Map.of()).reasons().stream().noneMatch(r -> r.contains("declares no threshold")), threshold.key());
			assertTrue(!threshold.sentence().isBlank() && !threshold.label().isBlank() && threshold.key().length() <= 120);
		}
		assertEquals(15, new Proposer(indicators).thresholds().size());
	}

	private static List<ContributedIndicator> contributed(String thresholds) {
		return IndicatorPoint.read(new TestRegistry(IndicatorsTest.class.getClassLoader()).withPluginOf(Indicator.class, "org.trellis.review").with("com.example",
				"<extension point=\"org.trellis.review.indicators\"><indicator id=\"com.example.late\" order=\"1\" class=\"" + TardyIndicator.class.getName() + "\">" + thresholds + "</indicator></extension>").registry(), (what, why) -> assertTrue(what.contains("com.example"), what));
	}

	@Test
	void aModulesIndicatorHasThresholdsToo() {
		var first = contributed("<threshold name=\"remark\" unit=\"count\" default=\"1\" least=\"1\" greatest=\"9\" sentence=\"s\"/><threshold name=\"moderate\" unit=\"count\" default=\"2\" least=\"1\" greatest=\"9\" notBelow=\"remark\" sentence=\"s\"/>").getFirst();
		assertEquals(List.of("com.example.late.remark", "com.example.late.moderate"), first.thresholds().stream().map(Threshold::key).toList());
		assertEquals(2, first.values(Map.of()).of("moderate"));
		assertEquals(5, first.values(Map.of("com.example.late.moderate", BigDecimal.valueOf(5))).of("moderate"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> first.values(Map.of()).of("other")).getMessage().contains("\"other\""));
	}

	@Test
	void whatIsWrongWithAThresholdStandsBesideTheStudents() {
		for (var wrong : Map.of("least=\"5\"", "not between", "least=\"few\"", "\"few\" is no number", "", "has no least").entrySet()) {
			var made = contributed("<threshold name=\"remark\" unit=\"count\" default=\"1\" " + wrong.getKey() + " greatest=\"9\" sentence=\"s\"/>");
			var facts = late(0).facts();
			var reasons = new Proposer(made.subList(0, 1)).propose(new Round(null, TestStore.EVERYBODY, List.of(facts), LocalDate.of(2026, 11, 20)), Map.of()).get(facts.student()).reasons();
			assertTrue(reasons.getFirst().contains("com.example.late") && reasons.getFirst().contains(wrong.getValue()), reasons.toString());
		}
	}
}
