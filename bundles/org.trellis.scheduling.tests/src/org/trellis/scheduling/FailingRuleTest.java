package org.trellis.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.trellis.scheduling.SchedulingConstraint.Judge;

/** A module's rule that throws is told as a failure with its plug-in's name, and everything else goes on. */
class FailingRuleTest {
	private final GeneratedSchool school = new GeneratedSchool(3, 3, 4, 8);
	private int asked;

	/** Throws whenever it is asked. */
	private final class Throwing implements Judge {
		@Override
		public List<Objection> seat(Timetable.Student student, Timetable.Visit visit, WeeklyTime time, Timetable timetable) {
			asked++;
			throw new IllegalStateException("the module's table is gone");
		}
	}

	/** Answers null whenever it is asked. */
	private static final class Silent implements Judge {
		@Override
		public List<Objection> room(Timetable.Room room, Timetable.Visit visit, Timetable timetable) {
			return null;
		}
	}

	private List<Rule> with(Judge judge) {
		var rules = new ArrayList<>(Rules.CORE);
		rules.add(new Rule("com.example.rule", "Example rule", Rule.HARD, judge, "com.example"));
		return rules;
	}

	private static final String SENTENCE = "The rule \"Example rule\" of plug-in com.example failed and is left out: nothing says whether the schedule keeps it. Repair or uninstall the plug-in.";

	@Test
	void theCheckerGoesOnWithoutItAndSaysSo() {
		var sessions = school.randomSessions(12);
		var expected = ConflictChecker.check(school.timetable, Rules.CORE, sessions);
		assertTrue(!expected.isEmpty());
		for (var judge : List.of(new Throwing(), new Silent())) {
			var checker = new ConflictChecker(school.timetable, with(judge));
			sessions.forEach(checker::put);
			assertEquals(expected, checker.conflicts());
			assertEquals(List.of(SENTENCE), checker.failures().stream().map(RuleFailure::sentence).toList());
			assertEquals("com.example", checker.failures().getFirst().plugin());
		}
		assertEquals(1, asked, "a rule that failed is not asked again");
	}

	@Test
	void thePlannerGoesOnWithoutItAndSaysSo() {
		var visits = Set.copyOf(school.visits.stream().map(Timetable.Visit::id).toList());
		var task = new PlanningTask(school.timetable, visits, school.requests(8), List.of(), List.of());
		var settings = new PlanSettings(1, 1000);
		var expected = new VisitPlanner(Rules.CORE).plan(task, settings);
		var plan = new VisitPlanner(with(new Throwing())).plan(task, settings);
		assertEquals(expected.sessions(), plan.sessions());
		assertEquals(List.of(), expected.failures());
		assertEquals(List.of(SENTENCE), plan.failures().stream().map(RuleFailure::sentence).toList());
		assertTrue(plan.failures().getFirst().details().contains("the module's table is gone"));
	}
}
