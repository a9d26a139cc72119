package org.trellis.review.internal.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.trellis.access.Access;
import org.trellis.access.SignedIn;
import org.trellis.model.Domain;
import org.trellis.model.Domains;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.School;
import org.trellis.model.district.Staff;
import org.trellis.model.district.StaffRole;
import org.trellis.model.district.Student;
import org.trellis.model.review.Plan;
import org.trellis.model.review.PlanLine;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.ReviewFactory;
import org.trellis.review.plans.Batch;
import org.trellis.review.plans.PlanDesk;
import org.trellis.review.plans.PlanLists;
import org.trellis.review.plans.Plans;
import org.trellis.review.plans.Rollovers;
import org.trellis.store.Aggregate;
import org.trellis.store.Database;
import org.trellis.store.References;
import org.trellis.store.SaveResult;
import org.trellis.testing.GivenDistrict;
import org.trellis.testing.TestStore;

/** Plans of a district with two schools, and those who may write them. */
final class GivenPlans {
	static final LocalDate TODAY = GivenDistrict.TODAY;
	private static final Domains DOMAINS = Domains.of(List.of(new Domain("academic", "Academic", "Academic", 10, 'a', List.of()), new Domain("health", "Health and wellbeing", "Health", 30, 'h', List.of())));

	final Database database;
	final GivenDistrict given;
	final School lincoln;
	final School roosevelt;
	private final Plans plans;
	private final Access access = Access.stored();

	GivenPlans(Database database) {
		this.database = database;
		given = new GivenDistrict(database);
		lincoln = given.school("Lincoln School");
		roosevelt = given.school("Roosevelt School");
		plans = PlansService.of(DOMAINS, access, GivenDistrict.CLOCK);
	}

	/** Whoever administers a district in which no right was given. */
	SignedIn owner() {
		return new SignedIn(new org.trellis.store.Actor("owner", "test"), TestStore.EVERYBODY_REDACTED);
	}

	SignedIn staff(String name, StaffRole role, School school) {
		var staff = DistrictFactory.eINSTANCE.createStaff();
		staff.setGivenName(name);
		staff.setFamilyName("Staff");
		staff.setEmail(name + "@schools.example");
		staff.setActive(true);
		var assignment = DistrictFactory.eINSTANCE.createStaffAssignment();
		assignment.setRole(role);
		assignment.setSchool(References.to(school));
		staff.getAssignments().add(assignment);
		Staff stored = given.stored(staff);
		return new SignedIn(new org.trellis.store.Actor(stored.getEmail(), "test"), access.scopeOf(database, owner(), stored.getId()), new SignedIn.Who.OfStaff(stored.getId()));
	}

	PlanDesk desk(SignedIn person) {
		return plans.desk(database, person);
	}

	PlanDesk desk() {
		return desk(owner());
	}

	Batch batch(SignedIn person) {
		return plans.batch(database, person);
	}

	Rollovers rollovers(SignedIn person) {
		return plans.rollovers(database, person);
	}

	PlanLists lists(SignedIn person) {
		return plans.lists(database, person);
	}

	/** A plan of this year with these lines, still a draft. */
	UUID plan(Student student, PlanLine... lines) {
		var plan = desk().begin(student.getId(), null);
		edit(plan, p -> p.getLines().addAll(List.of(lines)));
		return plan;
	}

	void edit(UUID plan, Consumer<Plan> edit) {
		var loaded = load(plan);
		edit.accept(loaded.root());
		if (!(desk().save(loaded) instanceof SaveResult.Saved<Plan>)) throw new AssertionError("not saved");
	}

	Aggregate<Plan> load(UUID plan) {
		return database.load(Plan.class, plan, TestStore.EVERYBODY).orElseThrow();
	}

	static PlanLine line(String domain, String action, Consumer<PlanLine> more) {
		var line = ReviewFactory.eINSTANCE.createPlanLine();
		line.setDomain(domain);
		line.setAction(action);
		line.setStatus(PlanLineStatus.PROPOSED);
		more.accept(line);
		return line;
	}

	static PlanLine line(String domain, String action) {
		return line(domain, action, l -> {
		});
	}
}
