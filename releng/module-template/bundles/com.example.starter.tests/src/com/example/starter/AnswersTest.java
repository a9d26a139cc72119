package com.example.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.trellis.testing.TestStore.EVERYBODY;
import static org.trellis.testing.TestStore.TESTER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trellis.model.review.Intensity;
import org.trellis.resources.match.Applicant;
import org.trellis.resources.match.MatchingCriterion;
import org.trellis.resources.match.Verdict;
import org.trellis.store.Database;
import org.trellis.store.Databases;
import org.trellis.testing.AnApplicant;
import org.trellis.testing.AnOffer;
import org.trellis.testing.Engine;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

import com.example.starter.internal.WantedCriterion;

/** Answers of families are kept, replaced, looked at by the ranking of services, and not lost with the module. */
class AnswersTest {
	private static final LocalDate TODAY = GivenDistrict.TODAY;

	@TempDir
	Path folder;

	@ParameterizedTest
	@MethodSource("com.example.starter.Starter#engines")
	void anAnswerIsKeptAndTheNextTakesItsPlace(Engine engine) {
		try (var database = TestStore.create(engine, folder, Starter.MODULE)) {
			var ana = student(database, "Ana");
			assertEquals(Optional.empty(), Answers.of(database, EVERYBODY, ana));
			var first = Answers.note(database, TESTER, EVERYBODY, ana, StarterChoice.LATER, TODAY.minusDays(7));
			assertEquals(StarterChoice.LATER, Answers.of(database, EVERYBODY, ana).orElseThrow().getChoice());
			assertEquals(first, Answers.note(database, TESTER, EVERYBODY, ana, StarterChoice.YES, TODAY));
			var answer = Answers.of(database, EVERYBODY, ana).orElseThrow();
			assertEquals(StarterChoice.YES, answer.getChoice());
			assertEquals(TODAY, answer.getAnsweredOn());
			assertEquals(2, answer.getVersion());
		}
	}

	@ParameterizedTest
	@MethodSource("com.example.starter.Starter#engines")
	void theRankingHeedsWhatTheFamilySaid(Engine engine) {
		try (var database = TestStore.create(engine, folder, Starter.MODULE)) {
			var given = new GivenDistrict(database);
			UUID yes = given.aStudent("Ana").stored().getId(), no = given.aStudent("Ben").stored().getId(), later = given.aStudent("Cleo").stored().getId(), never = given.aStudent("Dina").stored().getId();
			Answers.note(database, TESTER, EVERYBODY, yes, StarterChoice.YES, TODAY);
			Answers.note(database, TESTER, EVERYBODY, no, StarterChoice.NO, TODAY);
			Answers.note(database, TESTER, EVERYBODY, later, StarterChoice.LATER, TODAY);
			var applicants = List.of(applicant(yes), applicant(no), applicant(later), applicant(never));
			var judge = new WantedCriterion().prepare(new MatchingCriterion.Round(database, EVERYBODY, applicants, TODAY));
			var ours = AnOffer.of("A service").in(WantedCriterion.DOMAIN).made();

			assertEquals(1, assertInstanceOf(Verdict.Suits.class, judge.judge(applicants.get(0), ours)).worth());
			assertEquals("the family does not want it", assertInstanceOf(Verdict.Excludes.class, judge.judge(applicants.get(1), ours)).sentence());
			assertEquals(0.3, assertInstanceOf(Verdict.Suits.class, judge.judge(applicants.get(2), ours)).worth());
			assertInstanceOf(Verdict.NotKnown.class, judge.judge(applicants.get(3), ours));
			assertEquals(Verdict.silent(), judge.judge(applicants.get(1), AnOffer.of("A clinic").in("health").made()), "another domain is not its business");
		}
	}

	@ParameterizedTest
	@MethodSource("com.example.starter.Starter#engines")
	void withoutTheModuleAnAnswerIsStillReadAsAFact(Engine engine) {
		var database = TestStore.create(engine, folder, Starter.MODULE);
		var location = database.location();
		var ana = student(database, "Ana");
		Answers.note(database, TESTER, EVERYBODY, ana, StarterChoice.YES, TODAY);
		database.close();
		try (var core = Databases.of(TestStore.corePackages()).openReady(location, null)) {
			var module = core.modules().stream().filter(m -> m.id().equals("starter")).findFirst().orElseThrow();
			var facts = core.list(core.facts(module.classes().getFirst(), ana), EVERYBODY);
			assertEquals(TODAY, facts.getFirst().values().get(module.classes().getFirst().getEStructuralFeature("answeredOn")));
		}
	}

	private static UUID student(Database database, String name) {
		return new GivenDistrict(database).aStudent(name).stored().getId();
	}

	private static Applicant applicant(UUID student) {
		return AnApplicant.inNeedOf(WantedCriterion.DOMAIN, Intensity.PREVENTION).whoIs(student).made();
	}
}
