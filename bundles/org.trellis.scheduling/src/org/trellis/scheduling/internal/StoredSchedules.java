package org.trellis.scheduling.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.trellis.model.scheduling.SchedulingFactory;
import org.trellis.model.scheduling.Session;
import org.trellis.scheduling.Conflict;
import org.trellis.scheduling.ConflictChecker;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.PlanSettings;
import org.trellis.scheduling.PlanningTask;
import org.trellis.scheduling.PreparedRules;
import org.trellis.scheduling.Proposal;
import org.trellis.scheduling.Rule;
import org.trellis.scheduling.SaveOutcome;
import org.trellis.scheduling.SchedulingConstraint.Round;
import org.trellis.scheduling.SchedulingRules;
import org.trellis.scheduling.SchoolVisits;
import org.trellis.scheduling.SessionChange;
import org.trellis.scheduling.Timetable;
import org.trellis.scheduling.VisitPlanner;
import org.trellis.scheduling.VisitSchedules;
import org.trellis.store.Actor;
import org.trellis.store.Aggregate;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.store.Reader;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;
import org.trellis.store.Unit;

/** Schedules in the database. */
public final class StoredSchedules implements VisitSchedules {
	private final SchedulingRules rules;
	private final Clock clock;

	public StoredSchedules(SchedulingRules rules) {
		this(rules, Clock.systemDefaultZone());
	}

	public StoredSchedules(SchedulingRules rules, Clock clock) {
		this.rules = rules;
		this.clock = clock;
	}

	@Override
	public PlanningTask task(Reader reader, Scope scope, UUID school) {
		return new ScheduleReader(reader, scope, school, LocalDate.now(clock)).task();
	}

	@Override
	public PreparedRules rules(Reader reader, Scope scope, Timetable timetable) {
		return rules.prepare(new Round(reader, scope, timetable));
	}

	@Override
	public List<Conflict> conflicts(Reader reader, Scope scope, UUID school) {
		var task = task(reader, scope, school);
		var checker = new ConflictChecker(task.timetable(), rules(reader, scope, task.timetable()).rules());
		task.fixed().forEach(checker::put);
		task.current().forEach(checker::put);
		var found = new LinkedHashSet<Conflict>();
		task.current().forEach(s -> found.addAll(checker.conflictsOf(s.id())));
		return List.copyOf(found);
	}

	@Override
	public Proposal propose(Reader reader, Scope scope, UUID school, PlanSettings settings, Progress progress) {
		var task = task(reader, scope, school);
		var prepared = rules(reader, scope, task.timetable());
		var plan = new VisitPlanner(prepared.rules()).plan(task, settings, progress);
		var failures = new ArrayList<>(prepared.failures());
		failures.addAll(plan.failures());
		return new Proposal(plan.before(), plan.sessions(), plan.unplaced(), plan.belowThreshold(), plan.weight(), failures);
	}

	@Override
	public Accepted accept(Database database, Actor actor, Scope scope, UUID school, Proposal proposal) {
		return database.write(actor, "plan of visits accepted", unit -> {
			var task = task(unit, scope, school);
			refuseIfOutdated(task, rules(unit, scope, task.timetable()).rules(), proposal);
			return write(unit, scope, school, proposal);
		});
	}

	@Override
	public List<SchoolVisits> schools(Reader reader, Scope scope) {
		return ScheduleReader.schools(reader, scope, LocalDate.now(clock));
	}

	@Override
	public List<Timetable.Student> students(Reader reader, Scope scope, UUID school, String text, int most) {
		return new ScheduleReader(reader, scope, school, LocalDate.now(clock)).students(text, most);
	}

	@Override
	public SaveOutcome save(Database database, Actor actor, Scope scope, UUID school, List<SessionChange> changes) {
		return database.write(actor, "schedule edited", unit -> new EditedSessions(unit, scope, school).save(changes));
	}

	private static void refuseIfOutdated(PlanningTask task, List<Rule> rules, Proposal proposal) {
		if (!new HashSet<>(task.current()).equals(new HashSet<>(proposal.before()))) {
			throw new StoreException("Somebody changed sessions of this school after the plan was made; plan again. Nothing was written.");
		}
		var checker = new ConflictChecker(task.timetable(), rules);
		task.fixed().forEach(checker::put);
		proposal.sessions().forEach(checker::put);
		var kept = proposal.belowThreshold().stream().map(Proposal.NotReached::visit).collect(Collectors.toSet());
		for (var session : proposal.sessions()) {
			for (var conflict : checker.conflictsOf(session.id())) {
				if (conflict instanceof Conflict.BelowThreshold below && kept.contains(below.visit())) continue;
				throw new StoreException("The plan does not fit any more: " + conflict.sentence() + " Plan again; nothing was written.");
			}
		}
	}

	private static Accepted write(Unit unit, Scope scope, UUID school, Proposal proposal) {
		var before = byId(proposal.before());
		var after = byId(proposal.sessions());
		var stored = new LinkedHashMap<UUID, Aggregate<Session>>();
		unit.loadAll(Session.class, before.keySet(), scope).forEach(a -> stored.put(a.root().getId(), a));
		int added = 0, changed = 0, removed = 0;
		for (var session : proposal.sessions()) {
			var aggregate = stored.get(session.id());
			if (aggregate == null) {
				unit.insert(SessionWriter.fill(SchedulingFactory.eINSTANCE.createSession(), school, session));
				added++;
			} else if (!session.equals(before.get(session.id()))) {
				SessionWriter.fill(aggregate.root(), school, session);
				unit.save(aggregate);
				changed++;
			}
		}
		for (var entry : stored.entrySet()) {
			if (after.containsKey(entry.getKey())) continue;
			unit.delete(entry.getValue());
			removed++;
		}
		return new Accepted(added, changed, removed);
	}

	private static Map<UUID, PlacedSession> byId(List<PlacedSession> sessions) {
		return sessions.stream().collect(Collectors.toMap(PlacedSession::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
	}
}
