package org.trellis.review.internal.plans;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.access.Action;
import org.trellis.access.SignedIn;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.district.Grade;
import org.trellis.model.resources.ResourcesPackage;
import org.trellis.model.resources.Service;
import org.trellis.model.resources.ServiceStatus;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.PlanLine;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.PlanStatus;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.ReviewPackage;
import org.trellis.review.plans.Batch;
import org.trellis.review.plans.PlanDesk.Choice;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.References;
import org.trellis.store.StoreException;

/** The same support for many students, in the database. */
final class StoredBatch implements Batch {
	private static final int AT_ONCE = 200;

	private final Database database;
	private final Store store;

	StoredBatch(Database database, SignedIn person, PlansService service) {
		this.database = database;
		store = new Store(database, person, service);
	}

	/** A student with what is asked of him. @param grade null when unknown */
	private record Asked(UUID id, String name, LocalDate born, Grade grade) {
	}

	/** A need of this school year, the most pressing first. */
	private record Need(UUID finding, String domain, Intensity intensity) {
	}

	/** What is known of all of them at once. */
	private record Known(Map<UUID, Asked> students, Map<UUID, List<Need>> needs, Map<UUID, PlanStatus> plans, Set<UUID> having) {
	}

	@Override
	public List<Choice> services() {
		return database.list(ListQuery.select("v.ID, v.NAME").from("SERVICE v").withoutPeople().where("v.STATUS = 'ACTIVE'").orderBy("v.NAME", "v.ID").as(r -> new Choice(r.uuid(1), r.text(2))), store.person.scope());
	}

	@Override
	public List<Candidate> look(Support support, List<UUID> students) {
		return look(database, support, students);
	}

	private List<Candidate> look(Reader reader, Support support, List<UUID> students) {
		var service = service(reader, support);
		var known = known(reader, support, students);
		return known.students.values().stream().map(s -> candidate(reader, support, service, known, s)).toList();
	}

	/** Null where an action says what is done. */
	private Service service(Reader reader, Support support) {
		if (support.service() == null && (support.action() == null || support.action().isBlank())) throw new StoreException(Messages.lineEmpty);
		if (support.service() == null && support.domain() == null) throw new StoreException(Messages.domainNeeded);
		if (support.service() == null) return null;
		var service = reader.load(Service.class, support.service(), store.person.scope()).orElseThrow(() -> new StoreException(Messages.serviceGone)).root();
		if (support.domain() == null && service.getDomains().isEmpty()) throw new StoreException(Messages.domainNeeded);
		return service;
	}

	private Known known(Reader reader, Support support, List<UUID> students) {
		var known = new Known(new LinkedHashMap<>(), new HashMap<>(), new HashMap<>(), new HashSet<>());
		var year = store.orCurrent(reader, null);
		for (int from = 0; from < students.size(); from += AT_ONCE) {
			var some = students.subList(from, Math.min(students.size(), from + AT_ONCE));
			// not each student twice, of those who are enrolled at two schools
			reader.forEach(ListQuery.select("s.ID, " + Store.NAME + ", s.BIRTH_DATE, e.GRADE").from("STUDENT s LEFT JOIN ENROLLMENT e ON e.STUDENT_ID = s.ID AND e.SCHOOL_YEAR_ID = ? AND e.EXIT_DATE IS NULL", year).ofStudent("s.ID").whereIn("s.ID", some)
					.orderBy("s.FAMILY_NAME", "s.GIVEN_NAME", "s.ID").as(r -> new Asked(r.uuid(1), r.text(2), r.date(3), r.constant(Grade.class, 4))), store.person.scope(), s -> known.students.putIfAbsent(s.id, s));
			reader.forEach(ListQuery.select("r.STUDENT_ID, f.ID, f.DOMAIN, f.INTENSITY").from("FINDING f JOIN STUDENT_REVIEW r ON r.ID = f.STUDENT_REVIEW_ID JOIN REVIEW_CYCLE k ON k.ID = r.CYCLE_ID").ofStudent("r.STUDENT_ID").whereIn("r.STUDENT_ID", some)
					.where("k.SCHOOL_YEAR_ID = ? AND f.KIND = 'NEED'", year).orderBy("-CASE f.INTENSITY WHEN 'INTENSIVE' THEN 3 WHEN 'EARLY_INTERVENTION' THEN 2 ELSE 1 END", "-k.BEGINS", "f.ID")
					.as(r -> Map.entry(r.uuid(1), new Need(r.uuid(2), r.text(3), r.constant(Intensity.class, 4)))), store.person.scope(), e -> known.needs.computeIfAbsent(e.getKey(), k -> new ArrayList<>()).add(e.getValue()));
			reader.forEach(ListQuery.select("p.STUDENT_ID, p.STATUS").from("PLAN p").ofStudent("p.STUDENT_ID").whereIn("p.STUDENT_ID", some).where("p.SCHOOL_YEAR_ID = ?", year).orderBy("p.ID").as(r -> Map.entry(r.uuid(1), r.constant(PlanStatus.class, 2))),
					store.person.scope(), e -> known.plans.put(e.getKey(), e.getValue()));
			known.having.addAll(reader.list(having(support, some, year), store.person.scope()));
		}
		return known;
	}

	private static ListQuery<UUID> having(Support support, List<UUID> students, UUID year) {
		var query = ListQuery.select("p.STUDENT_ID").from("PLAN_LINE l JOIN PLAN p ON p.ID = l.PLAN_ID").ofStudent("p.STUDENT_ID").whereIn("p.STUDENT_ID", students).where("p.SCHOOL_YEAR_ID = ? AND l.STATUS IN ('PROPOSED', 'ACTIVE')", year);
		if (support.service() != null) query.where("l.SERVICE_ID = ?", support.service());
		else query.where("l.SERVICE_ID IS NULL AND LOWER(l.ACTION) = ?", support.action().strip().toLowerCase(Locale.ROOT));
		return query.orderBy("l.ID").as(r -> r.uuid(1));
	}

	private Candidate candidate(Reader reader, Support support, Service service, Known known, Asked student) {
		var no = new ArrayList<String>();
		if (known.having.contains(student.id)) no.add(Messages.hasIt);
		if (known.plans.containsKey(student.id)) Store.closed(known.plans.get(student.id)).ifPresent(no::add);
		store.refusal(reader, Action.PLAN, student.id).ifPresent(no::add);
		if (!no.isEmpty()) return new Candidate(student.id, student.name, Verdict.CANNOT, no);
		var warnings = new ArrayList<String>();
		if (need(support, service, known, student) == null) warnings.add(NLS.bind(Messages.noSuchNeed, service == null || support.domain() != null ? store.service.domain(support.domain()) : service.getName()));
		if (service != null) warnings.addAll(limits(service, student));
		return new Candidate(student.id, student.name, warnings.isEmpty() ? Verdict.FITS : Verdict.WARNING, warnings);
	}

	private static Need need(Support support, Service service, Known known, Asked student) {
		var domains = support.domain() == null ? service.getDomains() : List.of(support.domain());
		return known.needs.getOrDefault(student.id, List.of()).stream().filter(n -> domains.contains(n.domain)).findFirst().orElse(null);
	}

	/** What the directory says of who can come; the ranking of services knows more (D12). */
	private List<String> limits(Service service, Asked student) {
		var limits = new ArrayList<String>();
		if (service.getStatus() != ServiceStatus.ACTIVE) limits.add(NLS.bind(Messages.notActive, service.getName()));
		if (student.grade != null && service.getLowestGrade() != null && student.grade.compareTo(service.getLowestGrade()) < 0) limits.add(NLS.bind(Messages.tooYoung, service.getName()));
		if (student.grade != null && service.getHighestGrade() != null && student.grade.compareTo(service.getHighestGrade()) > 0) limits.add(NLS.bind(Messages.tooOld, service.getName()));
		if (student.born == null || !limits.isEmpty()) return limits;
		int age = Period.between(student.born, store.service.today()).getYears();
		if (service.getMinimumAge() != null && age < service.getMinimumAge()) limits.add(NLS.bind(Messages.tooYoung, service.getName()));
		if (service.getMaximumAge() != null && age > service.getMaximumAge()) limits.add(NLS.bind(Messages.tooOld, service.getName()));
		return limits;
	}

	@Override
	public Assigned assign(Support support, List<UUID> students) {
		return store.write(NLS.bind(Messages.batchReason, students.size()), unit -> {
			var service = service(unit, support);
			var known = known(unit, support, students);
			var given = new ArrayList<String>();
			var left = new ArrayList<Candidate>();
			var year = store.orCurrent(unit, null);
			for (var student : known.students.values()) {
				var candidate = candidate(unit, support, service, known, student);
				if (candidate.verdict() == Verdict.CANNOT) {
					left.add(candidate);
					continue;
				}
				var line = line(support, service, need(support, service, known, student));
				var there = store.plan(unit, student.id, year);
				if (there.isPresent()) {
					var plan = store.load(unit, there.get());
					plan.root().getLines().add(line);
					unit.save(plan);
				} else {
					var plan = store.draft(unit, student.id, year);
					plan.getLines().add(line);
					unit.insert(plan);
				}
				given.add(student.name);
			}
			return new Assigned(given, left);
		});
	}

	private static PlanLine line(Support support, Service service, Need need) {
		var line = ReviewFactory.eINSTANCE.createPlanLine();
		line.setStatus(PlanLineStatus.PROPOSED);
		line.setDomain(support.domain() != null ? support.domain() : need != null ? need.domain : service.getDomains().getFirst());
		line.setIntensity(support.intensity() != null || need == null ? support.intensity() : need.intensity);
		if (need != null) line.setFinding(References.to(ReviewPackage.Literals.FINDING, need.finding));
		if (service != null) line.setService(References.to(ResourcesPackage.Literals.SERVICE, service.getId()));
		line.setAction(blankless(support.action()));
		line.setGoal(blankless(support.goal()));
		line.setMeasure(blankless(support.measure()));
		line.setTarget(blankless(support.target()));
		line.setResponsible(support.responsible() == null ? null : References.to(DistrictPackage.Literals.STAFF, support.responsible()));
		line.setReviewOn(support.reviewOn());
		line.setDuration(support.duration());
		line.setStepDown(blankless(support.stepDown()));
		return line;
	}

	private static String blankless(String text) {
		return text == null || text.isBlank() ? null : text.strip();
	}
}
