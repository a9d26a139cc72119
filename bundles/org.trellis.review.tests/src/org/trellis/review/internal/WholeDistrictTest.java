package org.trellis.review.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.access.Access;
import org.trellis.access.SignedIn;
import org.trellis.model.review.Tier;
import org.trellis.review.Cycle;
import org.trellis.review.Reviews;
import org.trellis.review.Tiers.Proposed;
import org.trellis.sample.SampleDistrict;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.store.Scope;
import org.trellis.testing.Engine;
import org.trellis.testing.TestRegistry;
import org.trellis.testing.TestStore;

/** Who looks at a school or at the whole district is told the same of every student as who opens their class (D4). */
class WholeDistrictTest {
	private static final Clock CLOCK = Clock.fixed(SampleDistrict.DEFAULT_DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

	@TempDir
	Path folder;

	private final Reviews service = new ReviewsService(ReviewsService.indicators(new TestRegistry(Reviews.class.getClassLoader()).withPluginOf(Reviews.class, "org.trellis.review").registry()), Access.stored(), CLOCK);

	private static SignedIn person(Scope scope) {
		return new SignedIn(TestStore.TESTER, scope);
	}

	@ParameterizedTest
	@CsvSource({ "DERBY, 3", "POSTGRESQL, 4", "DERBY, 5", "POSTGRESQL, 6" })
	void theDistrictTheSchoolsAndTheClassesProposeTheSame(Engine engine, long seed) {
		try (var database = TestStore.create(engine, folder)) {
			new SampleDistrict(500, seed).write(database, TestStore.TESTER, Progress.NONE);
			var everybody = person(TestStore.EVERYBODY);
			var cycle = service.of(database, everybody).currentCycle().orElseThrow();
			service.thresholds(database, everybody).set(cycle.schoolYear(), Map.of("org.trellis.review.tardies.moderate", BigDecimal.valueOf(5 + seed)));
			var byClass = byClass(database, cycle);
			assertEquals(500, byClass.size());
			assertEquals(byClass, propose(database, everybody, cycle, null));

			var schools = service.of(database, everybody).schools();
			var bySchool = new HashMap<UUID, Proposed>();
			for (var school : schools) bySchool.putAll(propose(database, everybody, cycle, school.id()));
			assertEquals(byClass, bySchool);

			var one = propose(database, person(new Scope.Schools(Set.of(schools.getFirst().id()), "works there")), cycle, null);
			assertEquals(propose(database, everybody, cycle, schools.getFirst().id()), one, "nobody is proposed a tier for whom the reader may not see");
			saysSomething(byClass);
		}
	}

	/** Else they would be the same by being empty. */
	private static void saysSomething(Map<UUID, Proposed> all) {
		var tiers = all.values().stream().map(p -> p.proposal().tier()).collect(Collectors.toSet());
		assertEquals(Set.of(Tier.values()), tiers);
		var facts = all.values().stream().map(Proposed::facts).toList();
		assertTrue(facts.stream().anyMatch(f -> f.recent() != null));
		assertTrue(facts.stream().anyMatch(f -> f.marks().size() > 1 && f.marks().getFirst().drop() > 0));
		assertTrue(facts.stream().anyMatch(f -> f.previous() != null && f.previous().cycle().startsWith("Spring")));
		assertTrue(facts.stream().anyMatch(f -> f.incidents() > 0) && facts.stream().anyMatch(f -> !f.flags().isEmpty()));
	}

	private Map<UUID, Proposed> propose(Database database, SignedIn who, Cycle cycle, UUID school) {
		var all = new HashMap<UUID, Proposed>();
		int students = service.tiers(database, who).propose(cycle, school, Progress.NONE, p -> all.put(p.facts().student(), p));
		assertEquals(students, all.size());
		return all;
	}

	private Map<UUID, Proposed> byClass(Database database, Cycle cycle) {
		var reviews = service.of(database, person(TestStore.EVERYBODY));
		var all = new HashMap<UUID, Proposed>();
		for (var school : reviews.schools()) for (var section : reviews.classes(cycle, school.id()))
			for (var row : reviews.open(cycle, section.id(), Progress.NONE).rows()) all.put(row.student(), new Proposed(row.facts(), row.proposal()));
		return all;
	}
}
