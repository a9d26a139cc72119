package org.trellis.review.internal.plans;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.trellis.access.Action;
import org.trellis.access.Decision;
import org.trellis.access.SignedIn;
import org.trellis.access.Subject;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.review.Plan;
import org.trellis.model.review.PlanStatus;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.Task;
import org.trellis.model.review.TaskStatus;
import org.trellis.review.plans.PlanDesk.Year;
import org.trellis.store.Aggregate;
import org.trellis.store.ConflictException;
import org.trellis.store.Database;
import org.trellis.store.Ids;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.References;
import org.trellis.store.StoreException;
import org.trellis.store.Unit;

/** What all that writes plans has in common: reads within the person's scope, asks what the person may do, and tries once more when somebody was quicker. */
final class Store {
	static final String NAME = "s.FAMILY_NAME || ', ' || COALESCE(s.PREFERRED_NAME, s.GIVEN_NAME)";

	final Database database;
	final SignedIn person;
	final PlansService service;

	Store(Database database, SignedIn person, PlansService service) {
		this.database = database;
		this.person = person;
		this.service = service;
	}

	/** Once more where the database refused, because somebody else wrote the same at the same moment: the second try sees theirs. What is refused here has no cause. */
	<R> R write(String reason, Database.Work<R> work) {
		try {
			return database.write(person.actor(), reason, work);
		} catch (StoreException e) {
			if (!(e instanceof ConflictException) && e.getCause() == null) throw e;
			return database.write(person.actor(), reason, work);
		}
	}

	void require(Reader reader, Action action, UUID student) {
		service.access().require(reader, person, action, new Subject.OfStudent(student));
	}

	/** Why not, with what to do; empty when allowed. */
	Optional<String> refusal(Reader reader, Action action, UUID student) {
		return service.access().may(reader, person, action, new Subject.OfStudent(student)) instanceof Decision.Refused no ? Optional.of(NLS.bind(Messages.refused, no.whatToDo(), no.reason())) : Optional.empty();
	}

	List<Year> years(Reader reader) {
		return reader.list(ListQuery.select("y.ID, y.NAME, y.BEGINS, y.ENDS, y.IS_CURRENT").from("SCHOOL_YEAR y").withoutPeople().orderBy("-y.BEGINS", "y.ID").as(r -> new Year(r.uuid(1), r.text(2), r.date(3), r.date(4), r.flag(5))), person.scope());
	}

	Year year(Reader reader, UUID id) {
		return years(reader).stream().filter(y -> y.id().equals(id)).findFirst().orElseThrow(() -> new StoreException(Messages.noSuchYear));
	}

	/** The year that begins next after another; where there is none, as it would be, with an id that nothing has. */
	Year after(Reader reader, Year year) {
		return years(reader).stream().filter(y -> y.begins().isAfter(year.begins())).reduce((a, b) -> b).orElseGet(() -> new Year(new Ids().next(), named(year.name()), year.begins().plusYears(1), year.ends().plusYears(1), false));
	}

	/** 2027-2028 for 2026-2027. */
	private static String named(String year) {
		return Pattern.compile("\\d{4}").matcher(year).replaceAll(m -> String.valueOf(Integer.parseInt(m.group()) + 1));
	}

	/** The year itself, or the current one for null. */
	UUID orCurrent(Reader reader, UUID year) {
		if (year != null) return year;
		return years(reader).stream().filter(Year::current).map(Year::id).findFirst().orElseThrow(() -> new StoreException(Messages.noCurrentYear));
	}

	Optional<UUID> plan(Reader reader, UUID student, UUID year) {
		return reader.list(ListQuery.select("p.ID").from("PLAN p").ofStudent("p.STUDENT_ID").where("p.STUDENT_ID = ? AND p.SCHOOL_YEAR_ID = ?", student, year).orderBy("p.ID").as(r -> r.uuid(1)), person.scope()).stream().findFirst();
	}

	Aggregate<Plan> load(Reader reader, UUID plan) {
		return reader.load(Plan.class, plan, person.scope()).orElseThrow(() -> new StoreException(Messages.planGone));
	}

	/** Asks nothing: whoever calls it has asked. */
	Plan draft(Unit unit, UUID student, UUID year) {
		var plan = ReviewFactory.eINSTANCE.createPlan();
		plan.setId(unit.newId());
		plan.setStudent(References.to(DistrictPackage.Literals.STUDENT, student));
		plan.setSchoolYear(References.to(DistrictPackage.Literals.SCHOOL_YEAR, year));
		plan.setStatus(PlanStatus.DRAFT);
		return plan;
	}

	/** Something to do for the member of staff with this sign-in name; for nobody in particular where that is not known. */
	Task task(Reader reader, UUID student, String text, String signIn) {
		var task = ReviewFactory.eINSTANCE.createTask();
		task.setStudent(References.to(DistrictPackage.Literals.STUDENT, student));
		task.setText(text);
		task.setStatus(TaskStatus.OPEN);
		task.setDue(service.today());
		task.setCreatedBy(person.actor().name());
		task.setCreatedAt(service.now());
		if (signIn == null) return task;
		responsible(reader, signIn.toLowerCase(Locale.ROOT)).ifPresent(s -> task.setResponsible(References.to(DistrictPackage.Literals.STAFF, s)));
		return task;
	}

	/** Whose account it is; without an account, whose e-mail address. */
	private Optional<UUID> responsible(Reader reader, String signIn) {
		var holders = reader.list(ListQuery.select("t.ID").from("ACCOUNT u JOIN STAFF t ON t.ID = u.STAFF_ID").withoutPeople().where("t.ACTIVE = ? AND LOWER(u.SIGN_IN_NAME) = ?", true, signIn).orderBy("t.ID").as(r -> r.uuid(1)), person.scope());
		if (!holders.isEmpty()) return Optional.of(holders.getFirst());
		var staff = reader.list(ListQuery.select("t.ID").from("STAFF t").withoutPeople().where("t.ACTIVE = ? AND LOWER(t.EMAIL) = ?", true, signIn).orderBy("t.ID").as(r -> r.uuid(1)), person.scope());
		return staff.size() == 1 ? Optional.of(staff.getFirst()) : Optional.empty();
	}

	/** Why nobody edits the plan now; empty when it can be edited. */
	static Optional<String> closed(PlanStatus status) {
		return switch (status) {
		case SUBMITTED -> Optional.of(Messages.waitsForApproval);
		case CLOSED -> Optional.of(Messages.isClosed);
		case DRAFT, ACTIVE -> Optional.empty();
		};
	}
}
