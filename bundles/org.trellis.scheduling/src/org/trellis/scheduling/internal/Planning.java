package org.trellis.scheduling.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.PlanSettings;
import org.trellis.scheduling.PlanningTask;
import org.trellis.scheduling.Proposal;
import org.trellis.scheduling.Rule;
import org.trellis.scheduling.Seat;
import org.trellis.store.Progress;

/**
 * One planning run. Visits that cannot reach their threshold are not made; but sessions of theirs that families already know of
 * are not taken away: such a visit stays as it is, and the search runs again around it.
 */
public final class Planning {
	private final Problem problem;
	private final PlanSettings settings;
	private final Progress progress;

	public Planning(PlanningTask task, List<Rule> rules, PlanSettings settings, Progress progress) {
		this.problem = new Problem(task, rules);
		this.settings = settings;
		this.progress = progress;
	}

	public Proposal propose() {
		var frozen = new BitSet();
		while (true) {
			var result = new Search(problem, frozen, settings.seed()).run(settings.steps(), progress);
			var toKeep = IntStream.range(0, problem.visits.size()).filter(v -> result.closed.get(v) && isPublished(v)).toArray();
			if (toKeep.length == 0) return proposal(result);
			Arrays.stream(toKeep).forEach(frozen::set);
		}
	}

	private boolean isPublished(int visit) {
		return Arrays.stream(problem.slotsOfVisit[visit]).mapToObj(s -> problem.slots.get(s).stored()).anyMatch(s -> s != null && s.published());
	}

	private Proposal proposal(Assignment result) {
		var explanations = new Explanations(problem, result);
		var unplaced = IntStream.range(0, problem.wishes.size()).filter(w -> result.slotOf[w] == Problem.NONE).mapToObj(explanations::unplaced)
				.sorted(Comparator.comparing(Proposal.Unplaced::studentName).thenComparing(u -> u.request().student()).thenComparing(Proposal.Unplaced::serviceName)).toList();
		var below = IntStream.range(0, problem.visits.size()).filter(v -> result.closed.get(v) || result.frozen.get(v)).mapToObj(explanations::notReached)
				.sorted(Comparator.comparing(Proposal.NotReached::title).thenComparing(Proposal.NotReached::visit)).toList();
		return new Proposal(problem.task.current(), sessions(result), unplaced, below, weight(result), problem.rules.failures());
	}

	private long weight(Assignment result) {
		var weight = 0L;
		for (var w = 0; w < problem.wishes.size(); w++) if (result.slotOf[w] != Problem.NONE) weight += problem.costOfSeat(w, result.slotOf[w]);
		for (var s = 0; s < problem.slots.size(); s++) if (result.open(s)) weight += problem.costOfRoom(problem.slots.get(s).visit(), result.roomOf[s]);
		return weight;
	}

	private List<PlacedSession> sessions(Assignment result) {
		var continued = continued(result);
		var sessions = new ArrayList<PlacedSession>();
		for (var slot = 0; slot < problem.slots.size(); slot++) if (result.open(slot)) sessions.add(session(result, slot, continued.get(slot)));
		sessions.sort(Comparator.comparing(PlacedSession::weekday).thenComparing(PlacedSession::begins).thenComparing(PlacedSession::id));
		return sessions;
	}

	private PlacedSession session(Assignment result, int slot, PlacedSession before) {
		var visit = problem.visitOf(slot);
		var time = problem.slots.get(slot).time();
		var room = problem.rooms.get(result.roomOf[slot]).id();
		var seats = new ArrayList<Seat>(Problem.declinedSeats(before));
		for (var wish : result.membersOf(slot)) {
			var request = problem.wishes.get(wish).request();
			seats.add(new Seat(request.student(), request.status(), request.referral(), request.missing()));
		}
		seats.sort(Comparator.comparing(Seat::student));
		var id = before == null ? problem.newId(visit.id(), time) : before.id();
		var asPublished = before != null && before.published() && room.equals(before.room()) && before.begins().equals(time.begins()) && before.ends().equals(time.ends());
		return new PlacedSession(id, visit.id(), room, time.weekday(), time.begins(), time.ends(), asPublished, sameSeats(before, seats) ? before.seats() : seats);
	}

	/** An order alone is no change. */
	private static boolean sameSeats(PlacedSession before, List<Seat> seats) {
		return before != null && before.seats().size() == seats.size() && before.seats().containsAll(seats);
	}

	/** Which stored session goes on in which slot: where it was, or else where most of its students went within the visit. */
	private Map<Integer, PlacedSession> continued(Assignment result) {
		var continued = new HashMap<Integer, PlacedSession>();
		var left = new ArrayList<Integer>();
		for (var slot = 0; slot < problem.slots.size(); slot++) {
			var stored = problem.slots.get(slot).stored();
			if (stored == null) continue;
			if (result.open(slot)) continued.put(slot, stored);
			else left.add(slot);
		}
		for (var from : left) {
			var stored = problem.slots.get(from).stored();
			Arrays.stream(problem.slotsOfVisit[problem.slots.get(from).visit()]).filter(s -> result.open(s) && !continued.containsKey(s)).boxed()
					.filter(s -> common(result, s, stored) > 0).max(Comparator.comparingInt(s -> common(result, s, stored)))
					.ifPresent(s -> continued.put(s, stored));
		}
		return continued;
	}

	private int common(Assignment result, int slot, PlacedSession stored) {
		var students = new HashSet<UUID>();
		stored.seats().stream().filter(Seat::taken).forEach(seat -> students.add(seat.student()));
		return (int) Arrays.stream(result.membersOf(slot)).filter(w -> students.contains(problem.wishes.get(w).request().student())).count();
	}
}
