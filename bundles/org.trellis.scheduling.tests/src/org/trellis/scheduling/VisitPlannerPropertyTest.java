package org.trellis.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.trellis.scheduling.Proposal.Blocker.Kind;
import org.trellis.scheduling.internal.rules.RoomFitRule;

/** What holds for every proposal, whatever the school. */
class VisitPlannerPropertyTest {
	private static final PlanSettings QUICK = new PlanSettings(7, 1500);
	private final VisitPlanner planner = new VisitPlanner(Rules.CORE);

	/** Everything from nothing to a schedule full of conflicts may be there already; some visits are not ours to plan. */
	private static PlanningTask task(GeneratedSchool school, int seed) {
		var planned = new HashSet<UUID>();
		for (var visit : school.visits) if (school.any(4) > 0) planned.add(visit.id());
		var sessions = school.randomSessions(seed % 3 == 0 ? 0 : seed % 9);
		return new PlanningTask(school.timetable, planned, school.requests(4 + seed % 12), sessions.stream().filter(s -> planned.contains(s.visit())).toList(),
				sessions.stream().filter(s -> !planned.contains(s.visit())).toList());
	}

	@Test
	void noProposalHasAHardConflict() {
		int placed = 0, unplaced = 0;
		for (var seed = 0; seed < 500; seed++) {
			var school = new GeneratedSchool(seed, 1 + seed % 5, 1 + seed % 6, 10);
			var task = task(school, seed);
			var proposal = planner.plan(task, QUICK);
			var allowed = new HashSet<>(NaiveChecker.check(task.timetable(), task.fixed()));
			proposal.belowThreshold().stream().filter(Proposal.NotReached::kept).forEach(b -> allowed.add("threshold " + b.visit() + " " + b.ready()));
			var found = NaiveChecker.check(task.timetable(), GeneratedSchool.concat(proposal.sessions(), task.fixed()));
			found.removeAll(allowed);
			assertEquals(Set.of(), found, "school " + seed);
			placed += proposal.sessions().stream().mapToInt(PlacedSession::taken).sum();
			unplaced += proposal.unplaced().size();
		}
		assertTrue(placed > 500 && unplaced > 500, "placed " + placed + ", unplaced " + unplaced);
	}

	@Test
	void everybodyWhoAsksHasOneSeatOrOneReason() {
		for (var seed = 0; seed < 300; seed++) {
			var school = new GeneratedSchool(seed, 3, 1 + seed % 6, 10);
			var task = task(school, seed);
			var proposal = planner.plan(task, QUICK);
			var asked = new ArrayList<String>();
			var withSeat = new HashSet<String>();
			for (var s : task.current()) for (var seat : s.seats()) if (seat.taken()) {
				asked.add(seat.student() + " " + task.timetable().visit(s.visit()).service());
				withSeat.add(asked.getLast());
			}
			task.requests().stream().map(r -> r.student() + " " + r.service()).distinct().filter(r -> !withSeat.contains(r)).forEach(asked::add);
			var answered = new ArrayList<String>();
			for (var s : proposal.sessions()) for (var seat : s.seats()) if (seat.taken()) answered.add(seat.student() + " " + task.timetable().visit(s.visit()).service());
			proposal.unplaced().forEach(u -> answered.add(u.request().student() + " " + u.request().service()));
			asked.sort(null);
			answered.sort(null);
			assertEquals(asked, answered, "school " + seed);
		}
	}

	@Test
	void everyReasonNamesWhatStandsInTheWay() {
		for (var seed = 0; seed < 300; seed++) {
			var school = new GeneratedSchool(seed, 1 + seed % 4, 1 + seed % 6, 10);
			var task = task(school, seed);
			for (var u : planner.plan(task, QUICK).unplaced()) {
				assertTrue(u.reason().endsWith(".") && !u.reason().contains("null") && !u.reason().contains("is free"), "school " + seed + ": " + u.reason());
				if (u.relaxation() == null) continue;
				assertFalse(u.relaxation().blockers().isEmpty(), "school " + seed + ": nothing stands in the way of " + u);
				assertTrue(u.reason().contains(" if "), u.reason());
			}
		}
	}

	/** Where the reason says that one more seat would do, a room or group with one more seat takes the student without a conflict. */
	@Test
	void aRelaxationThatIsGrantedMakesTheSeat() {
		var granted = 0;
		for (var seed = 0; seed < 600; seed++) {
			var school = new GeneratedSchool(seed, 3, 1 + seed % 6, 14);
			var task = task(school, seed);
			var proposal = planner.plan(task, QUICK);
			for (var u : proposal.unplaced()) {
				if (u.relaxation() == null || u.relaxation().blockers().size() != 1) continue;
				var blocker = u.relaxation().blockers().getFirst();
				var at = proposal.sessions().stream().filter(s -> s.visit().equals(u.relaxation().visit()) && s.begins().equals(u.relaxation().time().begins())).findFirst();
				if (at.isEmpty() || blocker.what() != Kind.ROOM_FULL && blocker.what() != Kind.GROUP_FULL) continue;
				var seats = new ArrayList<>(at.get().seats());
				seats.add(new Seat(u.request().student(), u.request().status(), null, null));
				var with = new ArrayList<>(GeneratedSchool.concat(proposal.sessions(), task.fixed()));
				with.remove(at.get());
				with.add(at.get().withSeats(seats));
				var before = NaiveChecker.check(task.timetable(), GeneratedSchool.concat(proposal.sessions(), task.fixed()));
				var after = NaiveChecker.check(oneMoreSeat(school, at.get()), with);
				after.removeIf(c -> c.startsWith("threshold"));
				after.removeAll(before);
				assertEquals(Set.of(), after, "school " + seed + ": " + u.reason());
				granted++;
			}
		}
		assertTrue(granted > 30, "tried only " + granted);
	}

	private static Timetable oneMoreSeat(GeneratedSchool school, PlacedSession session) {
		var rooms = school.rooms.stream().map(r -> r.id().equals(session.room()) && r.capacity() != null
				? new Timetable.Room(r.id(), r.school(), r.name(), r.kind(), r.capacity() + 1, r.confidential(), r.telehealth()) : r).toList();
		var visits = school.visits.stream().map(v -> v.id().equals(session.visit()) && v.groupSize() > 0
				? new Timetable.Visit(v.id(), v.school(), v.service(), v.title(), v.provider(), v.providerName(), v.time(), v.threshold(), v.sessionMinutes(), v.groupSize() + 1,
						v.roomKind(), v.confidential(), v.telehealth(), v.subject()) : v).toList();
		return new Timetable(rooms, visits, school.students, school.classes, school.protectedTimes);
	}

	@Test
	void theSameTaskGivesTheSameProposal() {
		for (var seed = 0; seed < 40; seed++) {
			var one = new GeneratedSchool(seed, 3, 5, 10);
			var two = new GeneratedSchool(seed, 3, 5, 10);
			assertEquals(planner.plan(task(one, seed), QUICK), planner.plan(task(two, seed), QUICK), "school " + seed);
		}
	}

	/** Small enough to try everything: no way of seating seats more. */
	@Test
	void seatsAsManyAsCanBeSeatedInSmallSchools() {
		int compared = 0, worse = 0, seats = 0;
		for (var seed = 0; seed < 400 && compared < 60; seed++) {
			var school = new GeneratedSchool(seed, 2, 2, 5);
			var task = new PlanningTask(school.timetable, school.visits.stream().map(Timetable.Visit::id).collect(Collectors.toSet()), school.requests(4), List.of(), List.of());
			var most = Exhaustive.mostSeats(task);
			if (most < 0) continue;
			compared++;
			seats += most;
			var proposal = planner.plan(task, new PlanSettings(1, 4000));
			if (proposal.sessions().stream().mapToInt(PlacedSession::taken).sum() < most) worse++;
		}
		assertEquals(60, compared, "schools small enough");
		assertTrue(seats > 60, "hardly anybody could be seated: " + seats);
		assertEquals(0, worse, "schools with a better schedule");
	}

	@Test
	void aPublishedScheduleWithoutNewWishesStaysAsItIs() {
		var kept = 0;
		for (var seed = 0; seed < 120; seed++) {
			var school = new GeneratedSchool(seed, 4, 4, 10);
			var visits = school.visits.stream().map(Timetable.Visit::id).collect(Collectors.toSet());
			var first = planner.plan(new PlanningTask(school.timetable, visits, school.requests(8), List.of(), List.of()), QUICK);
			var published = first.sessions().stream().map(s -> new PlacedSession(s.id(), s.visit(), s.room(), s.weekday(), s.begins(), s.ends(), true, s.seats())).toList();
			var again = planner.plan(new PlanningTask(school.timetable, visits, List.of(), published, List.of()), QUICK);
			assertEquals(published, again.sessions(), "school " + seed);
			kept += published.size();
		}
		assertTrue(kept > 100, "sessions: " + kept);
	}

	@Test
	void aRoomThatDoesNotSuitIsNeverTakenEvenWhereNothingElseIsFree() {
		var rule = Rules.hard(RoomFitRule.ID, new SchedulingConstraint.Judge() {
			@Override
			public List<Objection> room(Timetable.Room room, Timetable.Visit visit, Timetable timetable) {
				return List.of(new Objection(null, "is being painted", "it were not painted"));
			}
		});
		var school = new GeneratedSchool(5, 4, 4, 10);
		var visits = school.visits.stream().map(Timetable.Visit::id).collect(Collectors.toSet());
		var proposal = new VisitPlanner(List.of(rule)).plan(new PlanningTask(school.timetable, visits, school.requests(8), List.of(), List.of()), QUICK);
		assertEquals(List.of(), proposal.sessions());
		assertFalse(proposal.unplaced().isEmpty());
	}
}
