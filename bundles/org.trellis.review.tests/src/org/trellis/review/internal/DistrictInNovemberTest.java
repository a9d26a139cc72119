package org.trellis.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.access.Access;
import org.trellis.access.SignedIn;
import org.trellis.model.review.Tier;
import org.trellis.review.Indicator.Round;
import org.trellis.review.Reviews;
import org.trellis.review.StudentRow;
import org.trellis.sample.SampleDistrict;
import org.trellis.store.Progress;
import org.trellis.testing.Engine;
import org.trellis.testing.TestRegistry;
import org.trellis.testing.TestStore;

/** What the classes of a whole invented district look like on the day it is seen: the data must say enough to propose tiers from (D4). */
class DistrictInNovemberTest {
	private static final Clock CLOCK = Clock.fixed(SampleDistrict.DEFAULT_DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

	@TempDir
	Path folder;

	@Test
	void attendanceProposesATierForSomeAndForMostNot() {
		var students = studentsOfAllClasses();
		assertEquals(500, students.size());
		for (var student : students) {
			int days = student.facts().attendance().enrolled();
			assertTrue(days >= 50 && days <= 65, student.name() + " has " + days + " school days by late November");
		}
		var absence = ReviewsService.indicators(new TestRegistry(Reviews.class.getClassLoader()).withPluginOf(Reviews.class, "org.trellis.review").registry()).stream().filter(i -> i.indicator() instanceof AbsenceIndicator).toList();
		var byIndicator = new Proposer(absence);
		var proposals = byIndicator.propose(new Round(null, TestStore.EVERYBODY, students.stream().map(StudentRow::facts).toList(), LocalDate.now(CLOCK)), Map.of());
		int middle = 0;
		int highest = 0;
		for (var student : students) {
			var byAbsence = proposals.get(student.facts().student());
			if (byAbsence.tier() == Tier.MODERATE) middle++;
			if (byAbsence.tier() == Tier.INTENSIVE) highest++;
			if (byAbsence.tier() != Tier.MINIMAL) assertTrue(byAbsence.reasons().getFirst().matches("absent [0-9.]+ of \\d+ days \\(\\d+ %\\)"), byAbsence.reasons().toString());
		}
		assertTrue(middle >= 50 && middle <= 130, middle + " of 500 are chronically absent");
		assertTrue(highest >= 1 && highest <= 40, highest + " of 500 are severely chronically absent");
	}

	private List<StudentRow> studentsOfAllClasses() {
		try (var database = TestStore.create(Engine.DERBY, folder)) {
			new SampleDistrict(500, 1).write(database, TestStore.TESTER, Progress.NONE);
			var reviews = new ReviewsService(List.of(), Access.stored(), CLOCK).of(database, new SignedIn(TestStore.TESTER, TestStore.EVERYBODY));
			var cycle = reviews.currentCycle().orElseThrow();
			var rows = new ArrayList<StudentRow>();
			for (var school : reviews.schools()) for (var each : reviews.classes(cycle, school.id())) rows.addAll(reviews.open(cycle, each.id(), Progress.NONE).rows());
			return rows;
		}
	}
}
