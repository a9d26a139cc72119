package org.trellis.access.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trellis.access.Action;
import org.trellis.access.Decision;
import org.trellis.access.SignedIn;
import org.trellis.access.Subject;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.model.district.Staff;
import org.trellis.model.district.Student;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Scope;
import org.trellis.testing.Engine;
import org.trellis.testing.TestStore;

/**
 * What holds of everybody's rights in every district, over generated ones: the lists of each database against what the districts say of themselves,
 * and against the single answers. The seed is in the message of a failure.
 */
class AccessPropertiesTest {
	private static final ListQuery<UUID> STUDENTS = ListQuery.select("s.ID").from("STUDENT s").ofStudent("s.ID").orderBy("s.ID").as(r -> r.uuid(1));
	private static final ListQuery<UUID> FLAGS = ListQuery.select("f.STUDENT_ID").from("STUDENT_FLAG f").of(org.trellis.model.district.DistrictPackage.Literals.STUDENT_FLAG, "f").as(r -> r.uuid(1));

	@TempDir
	Path folder;

	private Database database;
	private GivenStaff given;
	private GeneratedDistrict district;
	private SignedIn administrator;
	private String seed;

	@ParameterizedTest
	@EnumSource
	void rightsHoldInGeneratedDistricts(Engine engine) {
		long number = System.nanoTime();
		seed = "seed " + number + " on " + engine;
		try (var opened = TestStore.create(engine, folder)) {
			database = opened;
			district = new GeneratedDistrict(database, number, Governed.today(database));
			given = new GivenStaff(database, null);
			administrator = given.administrator();
			for (int round = 0; round < rounds(engine); round++) {
				district.grow();
				everybodySeesWhomTheDistrictSays();
				listsAndSingleAnswersAgree();
				whoSeesAChildIsWhoHasItInHisList();
				twoTogetherSeeWhatBothSee();
				leavingEndsARightTheSameDay();
				endingAGrantAddsNothing();
			}
		}
	}

	/** Derby takes its time to prepare statements, and every scope is another one. */
	private static int rounds(Engine engine) {
		return engine == Engine.DERBY ? 3 : 6;
	}

	private List<Staff> newest() {
		return district.staff.subList(district.staff.size() - 7, district.staff.size());
	}

	private Set<UUID> seen(Scope scope) {
		return new TreeSet<>(database.list(STUDENTS, scope));
	}

	private Scope scope(Staff person) {
		return given.as(administrator, person.getId()).scope();
	}

	private void everybodySeesWhomTheDistrictSays() {
		for (var person : newest()) {
			var scope = scope(person);
			var seen = seen(scope);
			var said = new TreeSet<>(district.seenBy(person));
			assertEquals(said, seen, () -> seed + ": " + person.getGivenName() + " by " + scope.reason());
			assertTrue(seen.isEmpty() || !scope.reason().isBlank(), seed);
			assertTrue(seen.containsAll(database.list(FLAGS, scope)), () -> seed + ": flags of whoever is not seen");
		}
	}

	private void listsAndSingleAnswersAgree() {
		for (var person : newest()) {
			var someone = given.as(administrator, person.getId());
			var seen = seen(someone.scope());
			for (int i = 0; i < 6; i++) {
				var student = district.any(district.students);
				var decision = given.access.may(database, someone, Action.SEE, new Subject.OfStudent(student.getId()));
				assertEquals(seen.contains(student.getId()), decision.isAllowed(), () -> seed + ": list and answer to " + person.getGivenName() + " on " + student.getGivenName() + ": " + decision);
				assertEquals(decision.isAllowed(), database.load(Student.class, student.getId(), someone.scope()).isPresent(), seed);
				assertFalse(decision.reason().isBlank());
				var label = district.any(RestrictedLabel.VALUES);
				var reading = given.access.may(database, someone, Action.READ_RESTRICTED, new Subject.OfRestrictedText(student.getId(), label));
				assertEquals(district.seenBy(person, label).contains(student.getId()), reading.isAllowed(), () -> seed + ": " + label + " to " + person.getGivenName() + ": " + reading);
				assertTrue(decision.isAllowed() || !reading.isAllowed(), seed + ": a text of whoever is not seen");
			}
		}
	}

	private void whoSeesAChildIsWhoHasItInHisList() {
		for (int i = 0; i < 3; i++) {
			var student = district.any(district.students);
			var viewers = given.access.whoSees(database, administrator, student.getId());
			var said = district.staff.stream().filter(p -> district.seenBy(p).contains(student.getId())).map(Staff::getId).collect(Collectors.toCollection(TreeSet::new));
			assertEquals(said, viewers.stream().map(v -> v.staff()).collect(Collectors.toCollection(TreeSet::new)), () -> seed + ": who sees " + student.getGivenName() + ": " + viewers);
			for (var viewer : viewers) assertFalse(viewer.reasons().isEmpty(), seed);
			for (var viewer : viewers) assertEquals(labels(viewer.staff(), student), new TreeSet<>(viewer.opens()), seed);
		}
	}

	private Set<RestrictedLabel> labels(UUID staff, Student student) {
		var person = district.staff.stream().filter(p -> p.getId().equals(staff)).findFirst().orElseThrow();
		return RestrictedLabel.VALUES.stream().filter(l -> district.seenBy(person, l).contains(student.getId())).collect(Collectors.toCollection(TreeSet::new));
	}

	private void twoTogetherSeeWhatBothSee() {
		var one = district.any(newest());
		var other = district.any(newest());
		var together = given.access.viewAs(database, given.as(administrator, one.getId()), other.getId());
		var both = new TreeSet<>(seen(scope(one)));
		both.retainAll(seen(scope(other)));
		assertEquals(both, seen(together.scope()), seed);
		for (int i = 0; i < 3; i++) {
			var student = new Subject.OfStudent(district.any(district.students).getId());
			assertEquals(both.contains(student.student()), given.access.may(database, together, Action.SEE, student).isAllowed(), seed);
			assertFalse(given.access.may(database, together, Action.PLAN, student).isAllowed(), seed + ": somebody who looks at what another sees writes nothing");
		}
	}

	private void leavingEndsARightTheSameDay() {
		var person = district.any(newest());
		var before = scope(person);
		var sawBefore = seen(before);
		district.assignmentsEndToday(person);
		var student = district.any(district.students);
		district.leavesToday(student);
		// also for whoever had the list open before
		assertEquals(seen(scope(person)), seen(before), seed + ": the scope of the morning and a new one");
		assertEquals(new TreeSet<>(district.seenBy(person)), seen(before), seed);
		assertTrue(sawBefore.containsAll(seen(before)), seed + ": leaving added a right");
		var left = new HashSet<>(given.access.whoSees(database, administrator, student.getId()).stream().map(v -> v.staff()).toList());
		left.removeIf(staff -> district.grants.stream().anyMatch(g -> g.getKind() == org.trellis.model.access.AccessKind.DISTRICT && g.getStaff().getId().equals(staff)));
		assertEquals(Set.of(), left, seed + ": who sees somebody who left today");
	}

	private void endingAGrantAddsNothing() {
		var grant = district.anyGrantThatHolds();
		if (grant == null) return;
		var person = district.staff.stream().filter(p -> p.getId().equals(grant.getStaff().getId())).findFirst().orElseThrow();
		var morning = scope(person);
		var before = seen(morning);
		var allowedBefore = allowed(person);
		given.grants.revoke(database, administrator, grant.getId(), "no longer needed");
		grant.setEnds(Governed.today(database));
		var after = seen(scope(person));
		assertTrue(before.containsAll(after), seed + ": ending " + grant.getKind() + " added " + after);
		assertTrue(before.containsAll(seen(morning)), seed);
		assertEquals(new TreeSet<>(district.seenBy(person)), after, seed);
		assertTrue(after.containsAll(seen(morning)), seed + ": a scope of the morning outlives the grant");
		assertTrue(allowedBefore.containsAll(allowed(person)), seed + ": ending " + grant.getKind() + " allowed more");
	}

	/** What somebody may do with the district and a school. */
	private Set<String> allowed(Staff person) {
		var someone = given.as(administrator, person.getId());
		var all = new TreeSet<String>();
		for (var action : Action.values()) for (var subject : List.of(new Subject.OfDistrict(), new Subject.OfSchool(district.schools.getLast().getId())))
			if (given.access.may(database, someone, action, subject) instanceof Decision.Allowed) all.add(action + " " + subject);
		return all;
	}
}
