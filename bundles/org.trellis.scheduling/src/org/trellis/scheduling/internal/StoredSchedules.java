package org.trellis.scheduling.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.trellis.model.district.DistrictPackage;
import org.trellis.model.referral.ReferralPackage;
import org.trellis.model.scheduling.Booking;
import org.trellis.model.scheduling.SchedulingFactory;
import org.trellis.model.scheduling.SchedulingPackage;
import org.trellis.model.scheduling.Session;
import org.trellis.scheduling.Conflict;
import org.trellis.scheduling.ConflictChecker;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.PlanSettings;
import org.trellis.scheduling.PlanningTask;
import org.trellis.scheduling.Proposal;
import org.trellis.scheduling.SchedulingRules;
import org.trellis.scheduling.Seat;
import org.trellis.scheduling.VisitPlanner;
import org.trellis.scheduling.VisitSchedules;
import org.trellis.store.Actor;
import org.trellis.store.Aggregate;
import org.trellis.store.Database;
import org.trellis.store.Progress;
import org.trellis.store.Reader;
import org.trellis.store.References;
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
	public List<Conflict> conflicts(Reader reader, Scope scope, UUID school) {
		var task = task(reader, scope, school);
		var checker = new ConflictChecker(task.timetable(), rules.all());
		task.fixed().forEach(checker::put);
		task.current().forEach(checker::put);
		var found = new LinkedHashSet<Conflict>();
		task.current().forEach(s -> found.addAll(checker.conflictsOf(s.id())));
		return List.copyOf(found);
	}

	@Override
	public Proposal propose(Reader reader, Scope scope, UUID school, PlanSettings settings, Progress progress) {
		return new VisitPlanner(rules.all()).plan(task(reader, scope, school), settings, progress::cancelled);
	}

	@Override
	public Accepted accept(Database database, Actor actor, Scope scope, UUID school, Proposal proposal) {
		return database.write(actor, "plan of visits accepted", unit -> {
			var task = task(unit, scope, school);
			refuseIfOutdated(task, proposal);
			return write(unit, scope, school, proposal);
		});
	}

	private void refuseIfOutdated(PlanningTask task, Proposal proposal) {
		if (!new HashSet<>(task.current()).equals(new HashSet<>(proposal.before()))) {
			throw new StoreException("Somebody changed sessions of this school after the plan was made; plan again. Nothing was written.");
		}
		var checker = new ConflictChecker(task.timetable(), rules.all());
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
				unit.insert(fill(SchedulingFactory.eINSTANCE.createSession(), school, session));
				added++;
			} else if (!session.equals(before.get(session.id()))) {
				fill(aggregate.root(), school, session);
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

	private static Session fill(Session session, UUID school, PlacedSession placed) {
		if (session.getVisit() == null) session.setVisit(References.to(SchedulingPackage.Literals.VISIT, placed.visit()));
		if (session.getSchool() == null) session.setSchool(References.to(DistrictPackage.Literals.SCHOOL, school));
		if (!placed.room().equals(References.id(session.getRoom()))) session.setRoom(References.to(DistrictPackage.Literals.ROOM, placed.room()));
		session.setWeekday(placed.weekday());
		session.setBegins(placed.begins());
		session.setEnds(placed.ends());
		session.setPublished(placed.published());
		var wanted = new LinkedHashMap<UUID, Seat>();
		placed.seats().forEach(s -> wanted.putIfAbsent(s.student(), s));
		session.getBookings().removeIf(b -> wanted.remove(References.id(b.getStudent())) == null);
		wanted.values().forEach(seat -> session.getBookings().add(booking(seat)));
		return session;
	}

	private static Booking booking(Seat seat) {
		var booking = SchedulingFactory.eINSTANCE.createBooking();
		booking.setStudent(References.to(DistrictPackage.Literals.STUDENT, seat.student()));
		if (seat.referral() != null) booking.setReferral(References.to(ReferralPackage.Literals.REFERRAL, seat.referral()));
		booking.setStatus(seat.status());
		booking.setMissing(seat.missing());
		return booking;
	}
}
