package org.trellis.review.internal.meetings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.access.Action;
import org.trellis.access.SignedIn;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.referral.Referral;
import org.trellis.model.referral.ReferralFactory;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.resources.Service;
import org.trellis.model.review.Decision;
import org.trellis.model.review.DecisionKind;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Plan;
import org.trellis.model.review.PlanLine;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.PlanStatus;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.ReviewPackage;
import org.trellis.model.review.Task;
import org.trellis.model.review.TaskStatus;
import org.trellis.store.ListQuery;
import org.trellis.store.References;
import org.trellis.store.StoreException;
import org.trellis.store.Unit;

/**
 * What follows from decisions: tasks, lines of plans, drafts of referrals. Each gets an id that is made of the decision's, so that a decision that is written
 * twice, or by two people at once, has one result.
 */
final class Results {
	/** Days within which a draft should have become a referral, as of every other state of a referral (D18). */
	private static final int DAYS_TO_MOVE_ON = 14;
	private static final List<ReferralState> OVER = List.of(ReferralState.COMPLETED, ReferralState.DECLINED_BY_FAMILY, ReferralState.REJECTED_BY_PROVIDER, ReferralState.COULD_NOT_REACH, ReferralState.REVOKED);

	private record Need(UUID finding, String domain, Intensity intensity) {
	}

	private final Unit unit;
	private final SignedIn person;
	private final Permission permission;
	private final Clock clock;
	private final UUID student;
	private final UUID school;

	Results(Unit unit, SignedIn person, Permission permission, Clock clock, UUID student, UUID school) {
		this.unit = unit;
		this.person = person;
		this.permission = permission;
		this.clock = clock;
		this.student = student;
		this.school = school;
	}

	/** The id of what follows from a decision. */
	static UUID id(String what, UUID decision) {
		return UUID.nameUUIDFromBytes((what + " of decision " + decision).getBytes(UTF_8));
	}

	/** Must be called before decisions are removed, because their tasks refer to them. */
	void withdraw(List<Decision> decisions) {
		for (var decision : decisions) {
			withdrawTask(decision.getId(), true);
			withdrawLine(decision.getId());
			withdrawReferral(decision.getId());
		}
	}

	/** Must be called after the decision was written. What does not follow from it any more, because its kind was changed, is withdrawn. */
	void follow(Decision decision) {
		var kind = decision.getKind();
		if (kind == DecisionKind.ACTION) task(decision);
		else withdrawTask(decision.getId(), false);
		if (kind == DecisionKind.SERVICE) line(decision);
		else withdrawLine(decision.getId());
		if (kind == DecisionKind.REFERRAL) referral(decision);
		else withdrawReferral(decision.getId());
	}

	private void task(Decision decision) {
		var there = unit.load(Task.class, taskOf(decision.getId()), person.scope());
		if (there.isPresent()) {
			var task = there.get().root();
			if (task.getStatus() == TaskStatus.DROPPED && Messages.withdrawn.equals(task.getOutcome())) {
				task.setStatus(TaskStatus.OPEN);
				task.setClosedOn(null);
				task.setOutcome(null);
			}
			if (task.getStatus() != TaskStatus.OPEN) return;
			fill(task, decision);
			if (there.get().isChanged()) unit.save(there.get());
			return;
		}
		var task = ReviewFactory.eINSTANCE.createTask();
		task.setId(id("task", decision.getId()));
		task.setStudent(References.to(DistrictPackage.Literals.STUDENT, student));
		task.setDecision(References.to(ReviewPackage.Literals.DECISION, decision.getId()));
		task.setStatus(TaskStatus.OPEN);
		task.setCreatedBy(person.actor().name());
		task.setCreatedAt(clock.instant());
		fill(task, decision);
		unit.insert(task);
	}

	/** That of the decision, also where something else than a meeting here made it. */
	private UUID taskOf(UUID decision) {
		return unit.list(ListQuery.select("t.ID").from("TASK t").ofStudent("t.STUDENT_ID").where("t.DECISION_ID = ?", decision).orderBy("t.ID").as(r -> r.uuid(1)), person.scope()).stream().findFirst().orElse(id("task", decision));
	}

	private static void fill(Task task, Decision decision) {
		task.setText(decision.getText());
		if (!Objects.equals(References.id(task.getResponsible()), References.id(decision.getResponsible()))) task.setResponsible(References.to(decision.getResponsible()));
		task.setDue(decision.getDue());
	}

	/** @param letGo whether the decision itself goes away, to which nothing may refer then */
	private void withdrawTask(UUID decision, boolean letGo) {
		unit.load(Task.class, taskOf(decision), person.scope()).ifPresent(there -> {
			var task = there.root();
			if (letGo) task.setDecision(null);
			if (task.getStatus() == TaskStatus.OPEN) {
				task.setStatus(TaskStatus.DROPPED);
				task.setClosedOn(LocalDate.now(clock));
				task.setOutcome(Messages.withdrawn);
			}
			if (there.isChanged()) unit.save(there);
		});
	}

	private void line(Decision decision) {
		permission.require(unit, person, Action.PLAN, student);
		var need = need(decision);
		var id = id("plan line", decision.getId());
		var holding = planOf(id);
		if (holding.isPresent()) {
			var plan = unit.load(Plan.class, holding.get(), person.scope()).orElseThrow(() -> new StoreException(Messages.studentGone));
			plan.root().getLines().stream().filter(l -> l.getId().equals(id) && l.getStatus() == PlanLineStatus.PROPOSED).forEach(l -> fill(l, decision, need));
			if (plan.isChanged()) unit.save(plan);
			return;
		}
		var line = ReviewFactory.eINSTANCE.createPlanLine();
		line.setId(id);
		line.setStatus(PlanLineStatus.PROPOSED);
		fill(line, decision, need);
		var year = currentYear();
		var known = unit.list(ListQuery.select("p.ID").from("PLAN p").ofStudent("p.STUDENT_ID").where("p.STUDENT_ID = ? AND p.SCHOOL_YEAR_ID = ?", student, year).orderBy("p.ID").as(r -> r.uuid(1)), person.scope());
		if (known.isEmpty()) {
			var plan = ReviewFactory.eINSTANCE.createPlan();
			plan.setStudent(References.to(DistrictPackage.Literals.STUDENT, student));
			plan.setSchoolYear(References.to(DistrictPackage.Literals.SCHOOL_YEAR, year));
			plan.setStatus(PlanStatus.DRAFT);
			plan.getLines().add(line);
			unit.insert(plan);
		} else {
			var plan = unit.load(Plan.class, known.getFirst(), person.scope()).orElseThrow(() -> new StoreException(Messages.studentGone));
			plan.root().getLines().add(line);
			unit.save(plan);
		}
	}

	private Optional<UUID> planOf(UUID line) {
		return unit.list(ListQuery.select("l.PLAN_ID").from("PLAN_LINE l JOIN PLAN p ON p.ID = l.PLAN_ID").ofStudent("p.STUDENT_ID").where("l.ID = ?", line).orderBy("l.ID").as(r -> r.uuid(1)), person.scope()).stream().findFirst();
	}

	private static void fill(PlanLine line, Decision decision, Need need) {
		line.setDomain(need.domain);
		line.setIntensity(need.intensity);
		line.setFinding(need.finding == null ? null : References.to(ReviewPackage.Literals.FINDING, need.finding));
		if (!Objects.equals(References.id(line.getService()), References.id(decision.getService()))) line.setService(References.to(decision.getService()));
		line.setAction(decision.getText());
		if (!Objects.equals(References.id(line.getResponsible()), References.id(decision.getResponsible()))) line.setResponsible(References.to(decision.getResponsible()));
		line.setReviewOn(decision.getDue());
	}

	/** A line that nobody went on with goes; one that was made active stays in the plan. */
	private void withdrawLine(UUID decision) {
		var id = id("plan line", decision);
		planOf(id).flatMap(plan -> unit.load(Plan.class, plan, person.scope())).ifPresent(plan -> {
			plan.root().getLines().removeIf(l -> l.getId().equals(id) && l.getStatus() == PlanLineStatus.PROPOSED);
			if (plan.isChanged()) unit.save(plan);
		});
	}

	/** Whoever is asked into the service already is not asked twice. */
	private void referral(Decision decision) {
		permission.require(unit, person, Action.REFER, student);
		var need = need(decision);
		var id = id("referral", decision.getId());
		var there = unit.load(Referral.class, id, person.scope());
		if (there.isPresent()) {
			var referral = there.get().root();
			if (referral.getState() == ReferralState.REVOKED && Messages.withdrawn.equals(referral.getOutcome())) {
				move(referral, ReferralState.DRAFTED, null);
				referral.setOutcome(null);
			}
			if (referral.getState() != ReferralState.DRAFTED) return;
			fill(referral, decision, need);
			if (there.get().isChanged()) unit.save(there.get());
			return;
		}
		if (isAskedAlready(References.id(decision.getService()))) return;
		var referral = ReferralFactory.eINSTANCE.createReferral();
		referral.setId(id);
		referral.setStudent(References.to(DistrictPackage.Literals.STUDENT, student));
		referral.setSchool(References.to(DistrictPackage.Literals.SCHOOL, school));
		referral.setCreatedOn(LocalDate.now(clock));
		fill(referral, decision, need);
		move(referral, ReferralState.DRAFTED, null);
		unit.insert(referral);
	}

	private boolean isAskedAlready(UUID service) {
		var over = OVER.stream().map(s -> "'" + s + "'").toList();
		return unit.count(ListQuery.select("r.ID").from("REFERRAL r").ofStudent("r.STUDENT_ID").where("r.STUDENT_ID = ? AND r.SERVICE_ID = ? AND r.STATE NOT IN (" + String.join(", ", over) + ")", student, service).orderBy("r.ID").as(r -> r.uuid(1)),
				person.scope()) > 0;
	}

	private static void fill(Referral referral, Decision decision, Need need) {
		if (!Objects.equals(References.id(referral.getService()), References.id(decision.getService()))) referral.setService(References.to(decision.getService()));
		if (!Objects.equals(References.id(referral.getRequestedBy()), References.id(decision.getResponsible()))) referral.setRequestedBy(References.to(decision.getResponsible()));
		if (!Objects.equals(References.id(referral.getFinding()), need.finding)) referral.setFinding(need.finding == null ? null : References.to(ReviewPackage.Literals.FINDING, need.finding));
		referral.setDomain(need.domain);
		referral.setIntensity(need.intensity);
	}

	private void withdrawReferral(UUID decision) {
		unit.load(Referral.class, id("referral", decision), person.scope()).filter(r -> r.root().getState() == ReferralState.DRAFTED).ifPresent(there -> {
			move(there.root(), ReferralState.REVOKED, Messages.withdrawn);
			there.root().setOutcome(Messages.withdrawn);
			unit.save(there);
		});
	}

	private void move(Referral referral, ReferralState to, String why) {
		var change = ReferralFactory.eINSTANCE.createReferralStateChange();
		change.setBefore(referral.getChanges().isEmpty() ? null : referral.getState());
		change.setAfter(to);
		change.setAt(clock.instant());
		change.setBy(person.actor().name());
		change.setReason(why);
		referral.getChanges().add(change);
		referral.setState(to);
		referral.setDue(to == ReferralState.DRAFTED ? LocalDate.now(clock).plusDays(DAYS_TO_MOVE_ON) : null);
	}

	/** The need that the decision answers: the most intensive of its domain, of this school year; without a domain, of a domain of the service. */
	private Need need(Decision decision) {
		var service = unit.load(Service.class, References.id(decision.getService()), person.scope()).orElseThrow(() -> new StoreException(NLS.bind(Messages.serviceGone, decision.getText()))).root();
		var needs = unit.list(ListQuery.select("f.ID, f.DOMAIN, f.INTENSITY").from("FINDING f JOIN STUDENT_REVIEW r ON r.ID = f.STUDENT_REVIEW_ID JOIN REVIEW_CYCLE k ON k.ID = r.CYCLE_ID JOIN SCHOOL_YEAR y ON y.ID = k.SCHOOL_YEAR_ID AND y.IS_CURRENT = TRUE")
				.ofStudent("r.STUDENT_ID").where("r.STUDENT_ID = ? AND f.KIND = 'NEED'", student).orderBy("-CASE f.INTENSITY WHEN 'INTENSIVE' THEN 3 WHEN 'EARLY_INTERVENTION' THEN 2 ELSE 1 END", "-k.BEGINS", "f.ID")
				.as(r -> new Need(r.uuid(1), r.text(2), r.constant(Intensity.class, 3))), person.scope());
		var domains = decision.getDomain() == null ? service.getDomains() : List.of(decision.getDomain());
		var met = needs.stream().filter(n -> domains.contains(n.domain)).findFirst();
		if (met.isPresent()) return new Need(met.get().finding, met.get().domain, decision.getIntensity() == null ? met.get().intensity : decision.getIntensity());
		if (domains.isEmpty()) throw new StoreException(NLS.bind(Messages.domainNeeded, decision.getText()));
		return new Need(null, domains.getFirst(), decision.getIntensity());
	}

	private UUID currentYear() {
		return unit.list(ListQuery.select("y.ID").from("SCHOOL_YEAR y").withoutPeople().where("y.IS_CURRENT = ?", true).orderBy("y.ID").as(r -> r.uuid(1)), person.scope()).stream().findFirst().orElseThrow(() -> new StoreException(Messages.noCurrentYear));
	}
}
