package org.trellis.review.internal.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.access.Action;
import org.trellis.access.SignedIn;
import org.trellis.access.Subject;
import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.DistrictPackage;
import org.trellis.model.review.Plan;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.PlanStatus;
import org.trellis.model.review.ReviewFactory;
import org.trellis.model.review.YearRollover;
import org.trellis.review.plans.PlanDesk.Year;
import org.trellis.review.plans.Rollovers;
import org.trellis.store.Aggregate;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.References;
import org.trellis.store.StoreException;
import org.trellis.store.Unit;

/** Rollovers in the database. */
final class StoredRollovers implements Rollovers {
	private static final int AT_ONCE = 200;

	private final Database database;
	private final SignedIn person;
	private final PlansService service;
	private final Store store;

	StoredRollovers(Database database, SignedIn person, PlansService service) {
		this.database = database;
		this.person = person;
		this.service = service;
		store = new Store(database, person, service);
	}

	@Override
	public Preview look(Asked asked) {
		check(database, asked);
		var turning = new Turning(store, database, asked);
		return new Preview(turning.to().name(), turning.items(), (int) turning.turns().stream().filter(Turn::begins).count());
	}

	private void check(Reader reader, Asked asked) {
		require(reader, asked.school());
		if (asked.to() != null && !store.year(reader, asked.from()).begins().isBefore(store.year(reader, asked.to()).begins())) throw new StoreException(Messages.yearsTurned);
	}

	private void require(Reader reader, UUID school) {
		service.access().require(reader, person, Action.PLAN, of(school));
	}

	@Override
	public Run confirm(Asked asked) {
		var id = store.write(null, unit -> {
			check(unit, asked);
			var into = asked.to() == null ? new Asked(asked.from(), next(unit, asked.from()), asked.school(), asked.except()) : asked;
			var turning = new Turning(store, unit, into);
			var turns = turning.turns().stream().filter(t -> t.leftOut() == null).toList();
			if (turns.isEmpty()) throw new StoreException(NLS.bind(Messages.nothingToRoll, turning.from().name()));
			var run = run(into, turns);
			unit.insert(run);
			for (var turn : turns) turn(unit, run, turn, turning.from(), turning.to());
			return run.getId();
		});
		return runs().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
	}

	/** The year after, made where the student information system has not brought it yet. */
	private UUID next(Unit unit, UUID from) {
		var after = store.after(unit, store.year(unit, from));
		if (store.years(unit).stream().anyMatch(y -> y.id().equals(after.id()))) return after.id();
		var year = DistrictFactory.eINSTANCE.createSchoolYear();
		year.setId(after.id());
		year.setName(after.name());
		year.setBegins(after.begins());
		year.setEnds(after.ends());
		unit.insert(year);
		return year.getId();
	}

	private YearRollover run(Asked asked, List<Turn> turns) {
		var run = ReviewFactory.eINSTANCE.createYearRollover();
		run.setFromYear(References.to(DistrictPackage.Literals.SCHOOL_YEAR, asked.from()));
		run.setToYear(References.to(DistrictPackage.Literals.SCHOOL_YEAR, asked.to()));
		if (asked.school() != null) run.setSchool(References.to(DistrictPackage.Literals.SCHOOL, asked.school()));
		run.setRanBy(person.actor().name());
		run.setRanAt(service.now());
		run.setPlans((int) turns.stream().filter(Turn::begins).count());
		run.setCarriedLines(turns.stream().mapToInt(t -> t.carried().size()).sum());
		run.setEndedLines(turns.stream().mapToInt(t -> t.ended().size()).sum());
		return run;
	}

	private void turn(Unit unit, YearRollover run, Turn turn, Year from, Year to) {
		var next = turn.next(store.draft(unit, turn.student(), to.id()), unit, to);
		next.setRollover(References.to(run));
		unit.insert(next);
		for (var line : turn.ended()) {
			line.setStatus(PlanLineStatus.DONE);
			line.setEndedOn(lastDay(from));
			line.setEndNote(ended(from));
		}
		if (turn.old().isChanged()) unit.save(turn.old());
	}

	/** By this a line that a run has ended is known. */
	private static String ended(Year from) {
		return NLS.bind(Messages.endedWithYear, from.name());
	}

	private LocalDate lastDay(Year from) {
		return from.ends().isBefore(service.today()) ? from.ends() : service.today();
	}

	@Override
	public List<Run> runs() {
		var query = ListQuery.select("r.ID, r.SCHOOL_ID, f.NAME, t.NAME, k.NAME, r.RAN_BY, r.RAN_AT, r.PLANS, r.CARRIED_LINES, r.ENDED_LINES, r.UNDONE_BY, r.UNDONE_AT")
				.from("YEAR_ROLLOVER r JOIN SCHOOL_YEAR f ON f.ID = r.FROM_YEAR_ID JOIN SCHOOL_YEAR t ON t.ID = r.TO_YEAR_ID LEFT JOIN SCHOOL k ON k.ID = r.SCHOOL_ID").withoutPeople().orderBy("-r.RAN_AT", "r.ID")
				.as(r -> new Run(r.uuid(1), r.uuid(2), r.text(3), r.text(4), r.text(5), r.text(6), r.instant(7), r.number(8), r.number(9), r.number(10), r.text(11), r.instant(12)));
		var places = new HashMap<UUID, Boolean>();
		return database.list(query, person.scope()).stream().filter(r -> places.computeIfAbsent(r.place(), this::mayPlan)).toList();
	}

	private boolean mayPlan(UUID school) {
		return service.access().may(database, person, Action.PLAN, of(school)).isAllowed();
	}

	private static Subject of(UUID school) {
		return school == null ? new Subject.OfDistrict() : new Subject.OfSchool(school);
	}

	@Override
	public Undone undo(UUID run) {
		return store.write(null, unit -> {
			var loaded = unit.load(YearRollover.class, run, person.scope()).orElseThrow(() -> new StoreException(Messages.runGone));
			require(unit, References.id(loaded.root().getSchool()));
			if (loaded.root().getUndoneAt() != null) throw new StoreException(Messages.runUndone);
			var from = store.year(unit, References.id(loaded.root().getFromYear()));
			var kept = new ArrayList<String>();
			var before = new ArrayList<UUID>();
			int gone = takeBack(unit, run, from.id(), before, kept);
			for (var some : chunks(before)) for (var plan : unit.loadAll(Plan.class, some, person.scope())) restore(unit, plan, from);
			loaded.root().setUndoneBy(person.actor().name());
			loaded.root().setUndoneAt(service.now());
			unit.save(loaded);
			return new Undone(gone, kept);
		});
	}

	private static List<List<UUID>> chunks(List<UUID> all) {
		var chunks = new ArrayList<List<UUID>>();
		for (int i = 0; i < all.size(); i += AT_ONCE) chunks.add(all.subList(i, Math.min(all.size(), i + AT_ONCE)));
		return chunks;
	}

	/** A plan that the run made, and whether nothing refers to it. */
	private record Made(UUID plan, UUID before, String name, boolean free) {
	}

	/** @param before is told the plans of the old year whose next ones are gone */
	private int takeBack(Unit unit, UUID run, UUID from, List<UUID> before, List<String> kept) {
		var progress = "(SELECT COUNT(*) FROM PROGRESS_ENTRY e JOIN PLAN_LINE l ON l.ID = e.PLAN_LINE_ID WHERE l.PLAN_ID = p.ID)";
		var carriedOn = "(SELECT COUNT(*) FROM PLAN_LINE n JOIN PLAN_LINE l ON l.ID = n.CARRIED_FROM WHERE l.PLAN_ID = p.ID)";
		var made = unit.list(ListQuery.select("p.ID, o.ID, " + Store.NAME + ", " + progress + ", " + carriedOn).from("PLAN p JOIN STUDENT s ON s.ID = p.STUDENT_ID LEFT JOIN PLAN o ON o.STUDENT_ID = s.ID AND o.SCHOOL_YEAR_ID = ?", from).ofStudent("s.ID").where("p.ROLLOVER_ID = ?", run).orderBy("s.FAMILY_NAME", "s.GIVEN_NAME", "s.ID")
				.as(r -> new Made(r.uuid(1), r.uuid(2), r.text(3), r.number(4) == 0 && r.number(5) == 0)), person.scope());
		var gone = new HashSet<UUID>();
		for (var some : chunks(made.stream().filter(Made::free).map(Made::plan).toList())) for (var plan : unit.loadAll(Plan.class, some, person.scope())) {
			if (plan.root().getVersion() != 1 || plan.root().getStatus() != PlanStatus.DRAFT) continue;
			unit.delete(plan);
			gone.add(plan.root().getId());
		}
		for (var plan : made) {
			if (!gone.contains(plan.plan)) kept.add(NLS.bind(Messages.keptPlan, plan.name));
			else if (plan.before != null) before.add(plan.before);
		}
		return gone.size();
	}

	/** What somebody has changed since is as he wants it. */
	private static void restore(Unit unit, Aggregate<Plan> plan, Year from) {
		for (var line : plan.root().getLines()) {
			if (line.getStatus() != PlanLineStatus.DONE || !ended(from).equals(line.getEndNote())) continue;
			line.setStatus(PlanLineStatus.ACTIVE);
			line.setEndedOn(null);
			line.setEndNote(null);
		}
		if (plan.isChanged()) unit.save(plan);
	}
}
