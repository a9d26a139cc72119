package org.trellis.review.internal.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.review.internal.plans.GivenPlans.line;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.district.Grade;
import org.trellis.model.district.StaffRole;
import org.trellis.model.district.Student;
import org.trellis.model.resources.Service;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.review.plans.Batch.Candidate;
import org.trellis.review.plans.Batch.Support;
import org.trellis.review.plans.Batch.Verdict;
import org.trellis.store.References;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** The same support for many students (D6), on real databases. */
class BatchTest {
	@TempDir
	Path folder;

	private GivenPlans plans;
	private Service club;
	private Student needs;
	private Student without;
	private Student old;
	private Student has;
	private Student waits;
	private Student elsewhere;

	@AfterEach
	void close() {
		if (plans != null) plans.database.close();
	}

	private void givenSix(Engine engine) {
		plans = new GivenPlans(TestStore.create(engine, folder));
		var given = plans.given;
		club = given.aService("Asthma club").in("health", Intensity.PREVENTION).with(s -> s.setHighestGrade(Grade.GRADE_5)).stored();
		needs = given.aStudent("Ana").at(plans.lincoln).withNeed("health", Intensity.INTENSIVE).stored();
		without = given.aStudent("Ben").at(plans.lincoln).withNeed("academic", Intensity.PREVENTION).stored();
		old = given.aStudent("Cem").at(plans.lincoln).inGrade(8).withNeed("health", Intensity.PREVENTION).stored();
		has = given.aStudent("Dan").at(plans.lincoln).withNeed("health", Intensity.PREVENTION).stored();
		waits = given.aStudent("Eve").at(plans.lincoln).withNeed("health", Intensity.PREVENTION).stored();
		elsewhere = given.aStudent("Fay").at(plans.roosevelt).withNeed("health", Intensity.PREVENTION).stored();
		plans.plan(has, line("health", null, l -> l.setService(References.to(club))));
		plans.desk().submit(plans.plan(waits, line("health", "Breakfast")));
	}

	private Support club() {
		return new Support(null, null, club.getId(), null, "no attack in class", null, null, null, plans.given.year().getBegins().plusMonths(3), null, null);
	}

	private List<UUID> all() {
		return List.of(needs, without, old, has, waits, elsewhere).stream().map(Student::getId).toList();
	}

	private static String said(List<Candidate> candidates) {
		return candidates.stream().map(c -> c.name() + " " + c.verdict() + " " + String.join("; ", c.reasons())).collect(Collectors.joining("\n"));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void everyStudentHasHisReason(Engine engine) {
		givenSix(engine);
		assertEquals("""
				Invented, Ana FITS\s
				Invented, Ben WARNING no need was found this year that Asthma club answers
				Invented, Cem WARNING too old for Asthma club
				Invented, Dan CANNOT has it already
				Invented, Eve CANNOT The plan waits for approval and is not edited until it is approved or sent back.
				Invented, Fay FITS\s""", said(plans.batch(plans.owner()).look(club(), all())));
		assertTrue(assertThrows(StoreException.class, () -> plans.batch(plans.owner()).look(new Support("health", null, null, " ", null, null, null, null, null, null, null), all())).getMessage().contains("choose a service or write an action"));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whoeverCanGetsItAndTheRestIsNamed(Engine engine) {
		givenSix(engine);
		var coordinator = plans.staff("carla", StaffRole.COORDINATOR, plans.lincoln);
		var done = plans.batch(coordinator).assign(club(), all());
		assertEquals(List.of("Invented, Ana", "Invented, Ben", "Invented, Cem"), done.given());
		assertEquals(List.of("Invented, Dan", "Invented, Eve"), done.left().stream().map(Candidate::name).toList(), "who is elsewhere is not even named");
		assertTrue(plans.desk().plan(elsewhere.getId(), null).isEmpty());
		var line = plans.load(plans.desk().plan(needs.getId(), null).orElseThrow()).root().getLines().getFirst();
		assertEquals(List.of("health", Intensity.INTENSIVE, PlanLineStatus.PROPOSED), List.of(line.getDomain(), line.getIntensity(), line.getStatus()), "as her own need says");
		assertTrue(line.getFinding() != null);
		assertEquals(Verdict.CANNOT, plans.batch(coordinator).look(club(), List.of(needs.getId())).getFirst().verdict());
		assertEquals(List.of(), plans.batch(coordinator).assign(club(), all()).given(), "nobody gets it twice");
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whoMayNotWritePlansGivesNothing(Engine engine) {
		givenSix(engine);
		var nurse = plans.staff("nora", StaffRole.NURSE, plans.lincoln);
		var done = plans.batch(nurse).assign(club(), all());
		assertEquals(List.of(), done.given());
		assertEquals(5, done.left().size());
		assertTrue(plans.desk().plan(needs.getId(), null).isEmpty());
	}
}
