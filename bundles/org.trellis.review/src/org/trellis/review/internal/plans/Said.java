package org.trellis.review.internal.plans;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.trellis.model.base.Entity;
import org.trellis.model.review.Duration;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Plan;
import org.trellis.model.review.PlanLine;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.RevisionLine;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.References;
import org.trellis.store.Scope;

/** What a line says, with names instead of references: as it is now, or as a revision has kept it. */
record Said(UUID line, String domain, Intensity intensity, String support, String goal, String measure, String baseline, String target, String responsible, LocalDate reviewOn, Duration duration, String stepDown, String summer, PlanLineStatus status) {
	private static final int LONGEST_SUPPORT = 500;

	static Said of(RevisionLine l) {
		return new Said(l.getLineId(), l.getDomain(), l.getIntensity(), l.getSupport(), l.getGoal(), l.getMeasure(), l.getBaseline(), l.getTarget(), l.getResponsible(), l.getReviewOn(), l.getDuration(), l.getStepDown(), l.getSummer(), l.getStatus());
	}

	/** As the plan is now. */
	static List<Said> of(Reader reader, Scope scope, Plan plan) {
		var services = names(reader, scope, "NAME", "SERVICE", plan.getLines().stream().map(PlanLine::getService));
		var staff = names(reader, scope, "GIVEN_NAME || ' ' || t.FAMILY_NAME", "STAFF", plan.getLines().stream().map(PlanLine::getResponsible));
		return plan.getLines().stream().map(l -> new Said(l.getId(), l.getDomain(), l.getIntensity(), support(services.get(References.id(l.getService())), l.getAction()), l.getGoal(), l.getMeasure(), l.getBaseline(), l.getTarget(),
				staff.get(References.id(l.getResponsible())), l.getReviewOn(), l.getDuration(), l.getStepDown(), l.getSummer(), l.getStatus())).toList();
	}

	private static Map<UUID, String> names(Reader reader, Scope scope, String name, String table, Stream<? extends Entity> referred) {
		return names(reader, scope, name, table, referred.map(References::id).filter(Objects::nonNull).distinct().toList());
	}

	static Map<UUID, String> names(Reader reader, Scope scope, String name, String table, Collection<UUID> ids) {
		var found = new HashMap<UUID, String>();
		reader.forEach(ListQuery.select("t.ID, t." + name).from(table + " t").withoutPeople().whereIn("t.ID", List.copyOf(ids)).orderBy("t.ID").as(r -> Map.entry(r.uuid(1), r.text(2))), scope, e -> found.put(e.getKey(), e.getValue()));
		return found;
	}

	/** The service, and what is done in it. */
	static String support(String service, String action) {
		var both = service == null ? action : action == null || action.isBlank() ? service : service + ": " + action;
		return both == null || both.length() <= LONGEST_SUPPORT ? both : both.substring(0, LONGEST_SUPPORT);
	}

	RevisionLine copy() {
		var copy = ReviewFactory.eINSTANCE.createRevisionLine();
		copy.setLineId(line);
		copy.setDomain(domain);
		copy.setIntensity(intensity);
		copy.setSupport(support);
		copy.setGoal(goal);
		copy.setMeasure(measure);
		copy.setBaseline(baseline);
		copy.setTarget(target);
		copy.setResponsible(responsible);
		copy.setReviewOn(reviewOn);
		copy.setDuration(duration);
		copy.setStepDown(stepDown);
		copy.setSummer(summer);
		copy.setStatus(status);
		return copy;
	}

	/** What a person calls the line. */
	String name(PlansService service) {
		return support == null || support.isBlank() ? service.domain(domain) : support;
	}
}
