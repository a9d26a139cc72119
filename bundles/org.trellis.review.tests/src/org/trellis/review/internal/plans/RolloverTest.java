package org.trellis.review.internal.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.review.internal.plans.GivenPlans.TODAY;
import static org.trellis.review.internal.plans.GivenPlans.line;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.model.base.Entity;
import org.trellis.model.district.SchoolYear;
import org.trellis.model.district.StaffRole;
import org.trellis.model.district.Student;
import org.trellis.model.referral.ConsentKind;
import org.trellis.model.referral.ReferralFactory;
import org.trellis.model.review.Duration;
import org.trellis.model.review.FamilyWords;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Plan;
import org.trellis.model.review.PlanLine;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.PlanStatus;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.TransitionNote;
import org.trellis.review.plans.Rollovers.Asked;
import org.trellis.review.plans.Rollovers.Item;
import org.trellis.review.plans.Rollovers.Kind;
import org.trellis.store.ListQuery;
import org.trellis.store.References;
import org.trellis.store.StoreException;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/** From one school year into the next (D8), on real databases. */
class RolloverTest {
	@TempDir
	Path folder;

	private GivenPlans plans;
	private SchoolYear next;

	@AfterEach
	void close() {
		if (plans != null) plans.database.close();
	}

	private void givenDistrict(Engine engine) {
		plans = new GivenPlans(TestStore.create(engine, folder));
		next = plans.given.schoolYear("2027-2028", plans.given.year().getBegins().plusYears(1), plans.given.year().getEnds().plusYears(1), false);
	}

	private Asked asked(UUID school, UUID... except) {
		return new Asked(plans.given.year().getId(), next.getId(), school, Set.of(except));
	}

	private Student student(String name) {
		return plans.given.aStudent(name).at(plans.lincoln).stored();
	}

	private static PlanLine active(String action, Duration duration) {
		return line("academic", action, l -> {
			l.setStatus(PlanLineStatus.ACTIVE);
			l.setDuration(duration);
		});
	}

	private static String said(Item item) {
		return item.kind() + " " + item.name() + " | " + item.what() + " | " + item.why();
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whatGoesOnWhatEndsAndWhoIsSeenFirst(Engine engine) {
		givenDistrict(engine);
		var ana = student("Ana");
		var ben = student("Ben");
		var cem = student("Cem");
		student("Dan");
		var long_ = active("Mentor", Duration.LONG_TERM);
		long_.setIntensity(Intensity.INTENSIVE);
		long_.setSummer("meets at the library");
		var words = ReviewFactory.eINSTANCE.createFamilyWords();
		words.setLanguage("es");
		words.setText("Un adulto que la acompaña");
		long_.getFamilyWords().add(words);
		var old = plans.plan(ana, long_, active("Reading club", Duration.SHORT_TERM), line("academic", "Summer camp"));
		plans.plan(ben, active("Breakfast", null));
		plans.desk().submit(plans.plan(cem, active("Tutoring", null)));
		var consent = ReferralFactory.eINSTANCE.createConsent();
		consent.setStudent(References.to(ana));
		consent.setKind(ConsentKind.FERPA);
		consent.setParty(References.to(plans.given.partner()));
		consent.setExpiresOn(next.getBegins().minusDays(10));
		plans.given.stored(consent);
		var preview = plans.rollovers(plans.owner()).look(asked(null));
		assertEquals(2, preview.plans());
		assertEquals(List.of("SEE_FIRST Invented, Ana | null | intensive support goes on: Mentor", "CARRIED Invented, Ana | Mentor | meets at the library", "CARRIED Invented, Ana | Summer camp | was proposed and not begun", "CARRIED Invented, Ben | Breakfast | null",
				"ENDS Invented, Ana | Reading club | was meant for a short time", "PAPER Invented, Ana | Consent for Harbor Family Services | expires on " + Differences.day(next.getBegins().minusDays(10)),
				"LEFT_OUT Invented, Cem | null | the plan waits for approval: approve it or send it back first"), preview.items().stream().map(RolloverTest::said).toList());
		assertTrue(plans.desk().plan(ana.getId(), next.getId()).isEmpty(), "nothing was written");

		var run = plans.rollovers(plans.owner()).confirm(asked(null));
		assertEquals(List.of(2, 3, 1), List.of(run.plans(), run.carried(), run.ended()));
		var made = plans.load(plans.desk().plan(ana.getId(), next.getId()).orElseThrow()).root();
		assertEquals(List.of("Mentor", "Summer camp"), made.getLines().stream().map(PlanLine::getAction).toList());
		assertEquals(List.of(PlanLineStatus.ACTIVE, PlanLineStatus.PROPOSED), made.getLines().stream().map(PlanLine::getStatus).toList());
		assertEquals(List.of("Un adulto que la acompaña"), made.getLines().getFirst().getFamilyWords().stream().map(FamilyWords::getText).toList());
		assertEquals(plans.load(old).root().getLines().getFirst().getId(), made.getLines().getFirst().getCarriedFrom());
		assertEquals("intensive support goes on: Mentor", made.getSeeFirst());
		assertEquals(PlanLineStatus.DONE, plans.load(old).root().getLines().get(1).getStatus());
		assertTrue(assertThrows(StoreException.class, () -> plans.rollovers(plans.owner()).confirm(asked(null))).getMessage().contains("no plan"), "twice makes nothing twice");
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void whatSomebodyWentOnWithStaysAndIsNamed(Engine engine) {
		givenDistrict(engine);
		var ana = student("Ana");
		var ben = student("Ben");
		var oldOfAna = plans.plan(ana, active("Mentor", null), active("Reading club", Duration.SHORT_TERM));
		plans.plan(ben, active("Breakfast", null));
		var run = plans.rollovers(plans.owner()).confirm(asked(plans.lincoln.getId()));
		plans.edit(plans.desk().plan(ana.getId(), next.getId()).orElseThrow(), p -> p.getLines().getFirst().setGoal("comes every day"));
		var undone = plans.rollovers(plans.owner()).undo(run.id());
		assertEquals(1, undone.plans());
		assertEquals(List.of("Invented, Ana: somebody went on with the new plan, so it stays."), undone.kept());
		assertTrue(plans.desk().plan(ben.getId(), next.getId()).isEmpty());
		assertEquals(PlanLineStatus.DONE, plans.load(oldOfAna).root().getLines().get(1).getStatus());
		assertEquals("owner", plans.rollovers(plans.owner()).runs().getFirst().undoneBy());
		assertTrue(assertThrows(StoreException.class, () -> plans.rollovers(plans.owner()).undo(run.id())).getMessage().contains("already"));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aTransitionNoteThatSaysNothingIsNone(Engine engine) {
		givenDistrict(engine);
		var ana = student("Ana");
		plans.plan(ana, active("Mentor", null));
		var note = plans.desk().transition(ana.getId(), null);
		assertEquals(0, plans.rollovers(plans.owner()).look(asked(null)).count(Kind.SEE_FIRST));
		var loaded = plans.database.load(TransitionNote.class, note, TestStore.EVERYBODY).orElseThrow();
		loaded.root().setNote("likes a seat near the window");
		plans.desk().saveTransition(loaded);
		assertEquals(1, plans.rollovers(plans.owner()).look(asked(null)).count(Kind.SEE_FIRST));
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void onlyWhoIsResponsibleForTheWholeSchoolRollsItOver(Engine engine) {
		givenDistrict(engine);
		var coordinator = plans.staff("carla", StaffRole.COORDINATOR, plans.lincoln);
		var nurse = plans.staff("nora", StaffRole.NURSE, plans.lincoln);
		plans.plan(student("Ana"), active("Mentor", null));
		var fay = plans.given.aStudent("Fay").at(plans.roosevelt).stored();
		plans.plan(fay, active("Mentor", null));
		for (var person : List.of(coordinator, nurse)) assertThrows(StoreException.class, () -> plans.rollovers(person).look(asked(null)), person.actor().name());
		assertThrows(StoreException.class, () -> plans.rollovers(nurse).confirm(asked(plans.lincoln.getId())));
		assertThrows(StoreException.class, () -> plans.rollovers(coordinator).look(asked(plans.roosevelt.getId())));
		assertEquals(List.of("Invented, Ana"), plans.rollovers(coordinator).look(asked(plans.lincoln.getId())).items().stream().map(Item::name).distinct().toList());
		var run = plans.rollovers(coordinator).confirm(asked(plans.lincoln.getId()));
		assertTrue(plans.desk().plan(fay.getId(), next.getId()).isEmpty());
		assertEquals(List.of(), plans.rollovers(nurse).runs());
		plans.rollovers(plans.owner()).confirm(asked(plans.roosevelt.getId()));
		assertEquals(List.of(run), plans.rollovers(coordinator).runs(), "those of the own school");
		assertEquals(2, plans.rollovers(plans.owner()).runs().size());
	}

	@ParameterizedTest
	@EnumSource(Engine.class)
	void aRunThatIsTakenBackLeavesEveryRowAsItWas(Engine engine) {
		givenDistrict(engine);
		for (long seed = 1; seed <= 3; seed++) {
			generate(new Random(seed), seed);
			var before = rows();
			var run = plans.rollovers(plans.owner()).confirm(asked(seed == 2 ? plans.lincoln.getId() : null));
			assertFalse(before.equals(rows()), seed + ": the run did something");
			var undone = plans.rollovers(plans.owner()).undo(run.id());
			assertEquals(List.of(), undone.kept(), "seed " + seed);
			assertEquals(before, rows(), "seed " + seed);
		}
	}

	/** Plans as chance has them. */
	private void generate(Random random, long seed) {
		for (int i = 0; i < 25; i++) {
			var student = plans.given.aStudent("S" + seed + "-" + i).at(random.nextBoolean() ? plans.lincoln : plans.roosevelt).inGrade(1 + random.nextInt(12)).stored();
			var plan = ReviewFactory.eINSTANCE.createPlan();
			plan.setStudent(References.to(student));
			plan.setSchoolYear(References.to(plans.given.year()));
			plan.setStatus(PlanStatus.VALUES.get(random.nextInt(PlanStatus.VALUES.size())));
			plan.setRevision(random.nextInt(3));
			for (int l = random.nextInt(4); l > 0; l--) plan.getLines().add(line(random.nextBoolean() ? "academic" : "health", "Support " + l, line -> any(line, random)));
			plans.given.stored(plan);
		}
	}

	private static void any(PlanLine line, Random random) {
		line.setStatus(PlanLineStatus.VALUES.get(random.nextInt(PlanLineStatus.VALUES.size())));
		line.setDuration(random.nextInt(3) == 0 ? null : Duration.VALUES.get(random.nextInt(Duration.VALUES.size())));
		line.setIntensity(random.nextInt(4) == 0 ? null : Intensity.VALUES.get(random.nextInt(Intensity.VALUES.size())));
		if (random.nextInt(3) == 0) line.setReviewOn(TODAY.plusDays(random.nextInt(200) - 100));
		if (random.nextInt(5) == 0) line.setEndedOn(TODAY.minusDays(random.nextInt(30)));
		if (random.nextInt(5) == 0) line.setEndNote("moved");
	}

	/** All plans with all that is in them, but for the counters of versions. */
	private String rows() {
		var ids = plans.database.list(ListQuery.select("p.ID").from("PLAN p").ofStudent("p.STUDENT_ID").orderBy("p.ID").as(r -> r.uuid(1)), TestStore.EVERYBODY);
		return plans.database.loadAll(Plan.class, ids, TestStore.EVERYBODY).stream().map(p -> text(p.root())).sorted().collect(Collectors.joining("\n"));
	}

	private static String text(EObject thing) {
		return thing.eClass().getEAllStructuralFeatures().stream().filter(f -> !f.getName().equals("version") && thing.eIsSet(f)).map(f -> f.getName() + "=" + text(f.isMany() ? null : thing.eGet(f), f.isMany() ? (List<?>) thing.eGet(f) : List.of(), f instanceof org.eclipse.emf.ecore.EReference r && r.isContainment()))
				.collect(Collectors.joining(" ", thing.eClass().getName() + "(", ")"));
	}

	private static String text(Object value, List<?> many, boolean contained) {
		if (value == null) return many.stream().map(v -> text(v, List.of(), contained)).toList().toString();
		if (value instanceof Entity e) return contained ? text(e) : String.valueOf(References.id(e));
		return value.toString();
	}
}
