package org.trellis.review.internal.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.district.Grade;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.Plan;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.PlanStatus;
import org.trellis.model.review.Tier;
import org.trellis.review.plans.PlanDesk.Year;
import org.trellis.review.plans.Rollovers.Asked;
import org.trellis.review.plans.Rollovers.Item;
import org.trellis.review.plans.Rollovers.Kind;
import org.trellis.store.Aggregate;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.References;

/** Reads what a rollover would do with each plan of the old year; the same for the preview and for the run. */
final class Turning {
	private static final int AT_ONCE = 200;

	private final Store store;
	private final Reader reader;
	private final Asked asked;
	private final Year from;
	private final Year to;
	private final List<Turn> turns = new ArrayList<>();
	private final List<Item> items = new ArrayList<>();
	private final Set<UUID> carriedServices = new HashSet<>();

	Turning(Store store, Reader reader, Asked asked) {
		this.store = store;
		this.reader = reader;
		this.asked = asked;
		from = store.year(reader, asked.from());
		to = asked.to() == null ? store.after(reader, from) : store.year(reader, asked.to());
		var plans = plans();
		for (int i = 0; i < plans.size(); i += AT_ONCE) turn(plans.subList(i, Math.min(plans.size(), i + AT_ONCE)));
		agreements();
	}

	/** In the order of names. */
	List<Turn> turns() {
		return turns;
	}

	/** What is to be said about them. */
	List<Item> items() {
		return items.stream().sorted((a, b) -> a.kind().compareTo(b.kind())).toList();
	}

	Year from() {
		return from;
	}

	Year to() {
		return to;
	}

	/** @param grade null when unknown; {@code name} family name first */
	private record Holder(UUID plan, UUID student, String name, boolean active) {
	}

	private List<Holder> plans() {
		var query = ListQuery.select("p.ID, s.ID, " + Store.NAME + ", s.ACTIVE").from("PLAN p JOIN STUDENT s ON s.ID = p.STUDENT_ID").ofStudent("s.ID").where("p.SCHOOL_YEAR_ID = ?", from.id());
		if (asked.school() != null) query.where("EXISTS (SELECT 1 FROM ENROLLMENT e WHERE e.STUDENT_ID = s.ID AND e.SCHOOL_YEAR_ID = ? AND e.SCHOOL_ID = ? AND (e.EXIT_DATE IS NULL OR e.EXIT_DATE >= ?))", from.id(), asked.school(), from.ends());
		return reader.list(query.orderBy("s.FAMILY_NAME", "s.GIVEN_NAME", "s.ID").as(r -> new Holder(r.uuid(1), r.uuid(2), r.text(3), r.flag(4))), store.person.scope());
	}

	private void turn(List<Holder> some) {
		var students = some.stream().map(Holder::student).toList();
		Map<UUID, Aggregate<Plan>> plans = new HashMap<>();
		reader.loadAll(Plan.class, some.stream().map(Holder::plan).toList(), store.person.scope()).forEach(p -> plans.put(p.root().getId(), p));
		var planned = Set.copyOf(reader.list(ListQuery.select("p.STUDENT_ID").from("PLAN p").ofStudent("p.STUDENT_ID").whereIn("p.STUDENT_ID", students).where("p.SCHOOL_YEAR_ID = ?", to.id()).orderBy("p.ID").as(r -> r.uuid(1)), store.person.scope()));
		var leaving = Set.copyOf(reader.list(ListQuery.select("e.STUDENT_ID").from("ENROLLMENT e").ofStudent("e.STUDENT_ID").whereIn("e.STUDENT_ID", students).where("e.SCHOOL_YEAR_ID = ? AND e.GRADE = ?", from.id(), Grade.GRADE_12).orderBy("e.ID").as(r -> r.uuid(1)), store.person.scope()));
		var tiers = tiers(students);
		var noted = Set.copyOf(reader.list(ListQuery.select("n.STUDENT_ID").from("TRANSITION_NOTE n").ofStudent("n.STUDENT_ID").whereIn("n.STUDENT_ID", students).where("n.SCHOOL_YEAR_ID = ? AND (n.NOTE IS NOT NULL OR n.RESTRICTED_NOTE IS NOT NULL)", from.id()).orderBy("n.ID").as(r -> r.uuid(1)), store.person.scope()));
		var continuing = new HashMap<UUID, String>();
		for (var holder : some) {
			var plan = plans.get(holder.plan);
			if (plan == null) continue;
			var leftOut = leftOut(holder, plan.root(), planned.contains(holder.student), leaving.contains(holder.student));
			var said = Said.of(reader, store.person.scope(), plan.root());
			var turn = new Turn(plan, holder.name, leftOut, leftOut != null ? List.of() : first(plan.root(), said, tiers.get(holder.student), noted.contains(holder.student)));
			if (leftOut == null && !turn.begins()) continue;
			turns.add(turn);
			tell(turn, said);
			if (turn.begins()) continuing.put(holder.student, holder.name);
		}
		consents(continuing);
	}

	private String leftOut(Holder holder, Plan plan, boolean planned, boolean leaving) {
		if (asked.except().contains(holder.student)) return Messages.leftByHand;
		if (plan.getStatus() == PlanStatus.SUBMITTED) return Messages.leftSubmitted;
		if (!holder.active) return Messages.leftGone;
		if (planned) return NLS.bind(Messages.leftPlanned, to.name());
		return leaving ? Messages.leftGrade : null;
	}

	/** What was decided last in the old year. */
	private Map<UUID, Tier> tiers(List<UUID> students) {
		Map<UUID, Tier> tiers = new HashMap<>();
		reader.forEach(ListQuery.select("r.STUDENT_ID, d.TIER").from("TIER_DECISION d JOIN STUDENT_REVIEW r ON r.ID = d.STUDENT_REVIEW_ID JOIN REVIEW_CYCLE k ON k.ID = r.CYCLE_ID").ofStudent("r.STUDENT_ID").whereIn("r.STUDENT_ID", students).where("k.SCHOOL_YEAR_ID = ? AND d.TIER IS NOT NULL", from.id())
				.orderBy("k.BEGINS", "d.ID").as(r -> Map.entry(r.uuid(1), r.constant(Tier.class, 2))), store.person.scope(), e -> tiers.put(e.getKey(), e.getValue()));
		return tiers;
	}

	private List<String> first(Plan plan, List<Said> said, Tier tier, boolean noted) {
		var why = new ArrayList<String>();
		if (tier == Tier.INTENSIVE) why.add(NLS.bind(Messages.firstTier, from.name()));
		for (var line : plan.getLines()) {
			if (line.getStatus() != PlanLineStatus.ACTIVE) continue;
			if (line.getIntensity() == Intensity.INTENSIVE && Turn.goesOn(line)) why.add(NLS.bind(Messages.firstIntensive, Turn.said(said, line).name(store.service)));
			else if (line.getReviewOn() != null && line.getReviewOn().isBefore(today()) && Turn.goesOn(line)) why.add(NLS.bind(Messages.firstReview, Turn.said(said, line).name(store.service), Differences.day(line.getReviewOn())));
		}
		if (noted) why.add(Messages.firstNote);
		return why;
	}

	private LocalDate today() {
		return store.service.today();
	}

	private void tell(Turn turn, List<Said> said) {
		if (turn.leftOut() != null) {
			items.add(new Item(Kind.LEFT_OUT, turn.student(), turn.name(), null, turn.leftOut()));
			return;
		}
		if (!turn.first().isEmpty()) items.add(new Item(Kind.SEE_FIRST, turn.student(), turn.name(), null, String.join("; ", turn.first())));
		for (var line : turn.carried()) {
			if (line.getService() != null) carriedServices.add(References.id(line.getService()));
			items.add(new Item(Kind.CARRIED, turn.student(), turn.name(), Turn.said(said, line).name(store.service), line.getStatus() == PlanLineStatus.PROPOSED ? Messages.carriedProposed : line.getSummer()));
		}
		for (var line : turn.ended()) items.add(new Item(Kind.ENDS, turn.student(), turn.name(), Turn.said(said, line).name(store.service), line.getStepDown() == null ? Messages.endsShort : NLS.bind(Messages.endsStepDown, line.getStepDown())));
	}

	/** From when on a paper counts as one of the summer: the end of the year, or today where that is later. */
	private LocalDate summer() {
		return from.ends().isBefore(today()) ? from.ends() : today();
	}

	private void consents(Map<UUID, String> students) {
		reader.forEach(ListQuery.select("c.STUDENT_ID, o.NAME, c.EXPIRES_ON").from("CONSENT c LEFT JOIN ORGANIZATION o ON o.ID = c.PARTY_ID").ofStudent("c.STUDENT_ID").whereIn("c.STUDENT_ID", List.copyOf(students.keySet())).where("c.REVOKED_ON IS NULL AND c.EXPIRES_ON >= ? AND c.EXPIRES_ON < ?", summer(), to.begins())
				.orderBy("c.EXPIRES_ON", "c.ID").as(r -> new Item(Kind.PAPER, r.uuid(1), students.get(r.uuid(1)), r.text(2) == null ? Messages.consent : NLS.bind(Messages.consentFor, r.text(2)), NLS.bind(Messages.expires, Differences.day(r.date(3))))), store.person.scope(), items::add);
	}

	private void agreements() {
		reader.forEach(ListQuery.select("DISTINCT o.NAME, o.AGREEMENT_UNTIL").from("SERVICE v JOIN ORGANIZATION o ON o.ID = v.ORGANIZATION_ID").withoutPeople().whereIn("v.ID", List.copyOf(carriedServices)).where("o.AGREEMENT_UNTIL >= ? AND o.AGREEMENT_UNTIL < ?", summer(), to.begins())
				.orderBy("o.NAME").as(r -> new Item(Kind.PAPER, null, null, NLS.bind(Messages.agreementWith, r.text(1)), NLS.bind(Messages.expires, Differences.day(r.date(2))))), store.person.scope(), items::add);
	}
}
