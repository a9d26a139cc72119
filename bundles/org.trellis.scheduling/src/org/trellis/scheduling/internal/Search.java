package org.trellis.scheduling.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.trellis.scheduling.PlacedSession;
import org.trellis.store.Progress;

/**
 * Builds an assignment: what is there now, then everybody where there is room (hardest to place first), then simulated
 * annealing over a fixed number of moves. The annealing may leave a visit below its threshold; {@link #settle} does not.
 */
final class Search {
	private static final double HOT = 400;
	private static final double COLD = 1;

	private final Problem problem;
	private final Assignment now;
	private final SplittableRandom random;

	Search(Problem problem, BitSet frozen, long seed) {
		this.problem = problem;
		this.now = new Assignment(problem, frozen);
		this.random = new SplittableRandom(seed);
	}

	/**
	 * @param progress is told how many moves were tried; asked from time to time whether it is cancelled, then the best so far is settled
	 * @return an assignment without any hard conflict, but for published visits that stay below their threshold
	 */
	Assignment run(int steps, Progress progress) {
		keepWhatIsThere();
		placeEverybody();
		now.keep();
		anneal(steps, progress);
		settle();
		return now;
	}

	/** What is there now and nothing more. */
	Assignment asItIs() {
		keepWhatIsThere();
		return now;
	}

	/** Puts the stored sessions back as they are, published ones first, as far as nothing stands against them. */
	private void keepWhatIsThere() {
		var stored = IntStream.range(0, problem.slots.size()).filter(s -> problem.slots.get(s).stored() != null).boxed()
				.sorted(Comparator.comparing((Integer s) -> !now.frozen.get(problem.slots.get(s).visit())).thenComparing(s -> !stored(s).published()).thenComparing(s -> stored(s).id()))
				.toList();
		for (var slot : stored) {
			var wishes = IntStream.range(0, problem.wishes.size()).filter(w -> problem.wishes.get(w).home() == slot).toArray();
			if (wishes.length == 0 || !now.providerIsFree(slot)) continue;
			var room = roomToKeep(slot, wishes.length);
			if (room == Problem.NONE) continue;
			now.openSession(slot, room);
			for (var w : wishes) if (now.hasSeat(slot) && problem.allowed[w].get(slot) && now.sibling(w, slot) == Problem.NONE) now.seat(w, slot);
			if (now.size(slot) == 0) now.closeSession(slot);
		}
	}

	private PlacedSession stored(int slot) {
		return problem.slots.get(slot).stored();
	}

	private int roomToKeep(int slot, int wanted) {
		for (var room : problem.roomsOfSlot[slot]) {
			if (problem.rooms.get(room).id().equals(stored(slot).room()) && now.roomIsFree(slot, room)) return room;
		}
		return now.freeRoom(slot, wanted);
	}

	/** Greedy: whoever has the fewest slots to choose from goes first, into the fullest session that has a seat, else into a new one. */
	private void placeEverybody() {
		IntStream.range(0, problem.wishes.size()).filter(w -> now.slotOf[w] == Problem.NONE).boxed()
				.sorted(Comparator.comparingInt((Integer w) -> problem.slotsOfWish[w].length).thenComparing(w -> w)).forEach(this::placeBest);
	}

	private void placeBest(int wish) {
		var best = Problem.NONE;
		var bestRank = Integer.MAX_VALUE;
		for (var slot : problem.slotsOfWish[wish]) {
			if (!now.canSit(wish, slot)) continue;
			var rank = rank(slot);
			if (rank == NO_SEAT) continue;
			rank = slot == problem.wishes.get(wish).home() ? 0 : rank + problem.costOfSeat(wish, slot) * 1000;
			if (rank < bestRank) {
				bestRank = rank;
				best = slot;
			}
		}
		if (best != Problem.NONE) put(wish, best);
	}

	private static final int NO_SEAT = Integer.MAX_VALUE;

	/** How gladly one more is taken into a slot, best first: the fullest open session, a session that needs a larger room, a new session. */
	private int rank(int slot) {
		if (now.open(slot)) return now.hasSeat(slot) ? 100_000 - now.size(slot) : largerRoom(slot) != Problem.NONE ? 150_000 : NO_SEAT;
		return now.canOpen(slot) && now.freeRoom(slot, 1) != Problem.NONE ? 200_000 : NO_SEAT;
	}

	/** Seats a student, opening the session where it is not open yet; false when there is no seat or no room. The student must be free. */
	private boolean put(int wish, int slot) {
		if (!now.open(slot)) {
			if (!now.canOpen(slot)) return false;
			var wanted = Math.min(problem.groupSize(slot), problem.wishes.size());
			var room = now.freeRoom(slot, wanted);
			if (room == Problem.NONE) return false;
			now.openSession(slot, room);
		}
		if (!now.hasSeat(slot) && !widen(slot)) return false;
		now.seat(wish, slot);
		return true;
	}

	private void anneal(int steps, Progress progress) {
		if (problem.wishes.isEmpty() || problem.slots.isEmpty()) return;
		var best = new Snapshot(now);
		var cooling = Math.pow(COLD / HOT, 1.0 / Math.max(1, steps));
		var heat = HOT;
		for (var step = 0; step < steps && best.cost > 0; step++, heat *= cooling) {
			if (step % 1024 == 0) {
				if (progress.cancelled()) break;
				progress.at("visits", step, steps);
			}
			var before = now.cost();
			if (tryMove() && accept(now.cost() - before, heat)) now.keep();
			else now.takeBack();
			if (now.cost() < best.cost) best = new Snapshot(now);
		}
		best.restore(now);
	}

	private boolean accept(long worse, double heat) {
		return worse <= 0 || random.nextDouble() < Math.exp(-worse / heat);
	}

	private boolean tryMove() {
		var kind = random.nextInt(100);
		if (kind < 55) return moveStudent();
		if (kind < 75) return swapStudents();
		if (kind < 92) return moveSession();
		if (kind < 96) return changeRoom();
		return closeAndSpread();
	}

	/** A student to another slot; who is in the way there (in a full session, or the student's own other seat) gives way. */
	private boolean moveStudent() {
		var wish = random.nextInt(problem.wishes.size());
		if (now.slotOf[wish] != Problem.NONE && random.nextInt(3) > 0) wish = unplacedFrom(wish);
		if (problem.slotsOfWish[wish].length == 0) return false;
		var slot = problem.slotsOfWish[wish][random.nextInt(problem.slotsOfWish[wish].length)];
		if (slot == now.slotOf[wish] || fixed(wish) || takesNobody(slot)) return false;
		if (now.slotOf[wish] != Problem.NONE) now.unseat(wish);
		var sibling = now.sibling(wish, slot);
		if (sibling != Problem.NONE) {
			if (fixed(sibling)) return false;
			now.unseat(sibling);
		}
		if (now.sibling(wish, slot) != Problem.NONE) return false;
		if (now.open(slot) && !now.hasSeat(slot) && !widen(slot)) {
			var other = now.member(slot, random.nextInt(now.size(slot)));
			now.unseat(other);
			if (!put(wish, slot)) return false;
			placeBest(other);
		} else if (!put(wish, slot)) return false;
		if (sibling != Problem.NONE) placeBest(sibling);
		return true;
	}

	private boolean takesNobody(int slot) {
		var visit = problem.slots.get(slot).visit();
		return now.closed.get(visit) || now.frozen.get(visit);
	}

	private boolean fixed(int wish) {
		return now.slotOf[wish] != Problem.NONE && now.frozen.get(problem.slots.get(now.slotOf[wish]).visit());
	}

	private int unplacedFrom(int start) {
		for (var i = 0; i < Math.min(64, problem.wishes.size()); i++) {
			var wish = (start + i) % problem.wishes.size();
			if (now.slotOf[wish] == Problem.NONE) return wish;
		}
		return start;
	}

	/** Moves a session that is full by its room into a larger one. */
	private boolean widen(int slot) {
		var room = largerRoom(slot);
		return room != Problem.NONE && reopen(slot, slot, room);
	}

	private int largerRoom(int slot) {
		if (now.size(slot) >= problem.groupSize(slot)) return Problem.NONE;
		var room = now.freeRoom(slot, now.size(slot) + 1);
		return room != Problem.NONE && Problem.seats(problem.rooms.get(room)) > now.size(slot) ? room : Problem.NONE;
	}

	private boolean swapStudents() {
		var a = random.nextInt(problem.wishes.size());
		var from = now.slotOf[a];
		if (from == Problem.NONE || problem.slotsOfWish[a].length == 0) return false;
		var to = problem.slotsOfWish[a][random.nextInt(problem.slotsOfWish[a].length)];
		if (to == from || !now.open(to) || takesNobody(to) || takesNobody(from)) return false;
		var b = now.member(to, random.nextInt(now.size(to)));
		int roomFrom = now.roomOf[from], roomTo = now.roomOf[to];
		now.unseat(a);
		now.unseat(b);
		return now.canSit(a, to) && now.canSit(b, from) && putIn(a, to, roomTo) && putIn(b, from, roomFrom);
	}

	private boolean putIn(int wish, int slot, int room) {
		if (!now.open(slot)) {
			if (!now.canOpen(slot) || !now.roomIsFree(slot, room)) return false;
			now.openSession(slot, room);
		}
		if (!now.hasSeat(slot)) return false;
		now.seat(wish, slot);
		return true;
	}

	/** A whole session to another time of the same service; who cannot follow looks for another seat. */
	private boolean moveSession() {
		var from = random.nextInt(problem.slots.size());
		if (!now.open(from) || takesNobody(from)) return false;
		var wish = now.member(from, random.nextInt(now.size(from)));
		var to = problem.slotsOfWish[wish][random.nextInt(problem.slotsOfWish[wish].length)];
		if (to == from || now.open(to) || takesNobody(to)) return false;
		var room = now.roomOf[from];
		return reopen(from, to, room);
	}

	private boolean changeRoom() {
		var slot = random.nextInt(problem.slots.size());
		if (!now.open(slot) || takesNobody(slot)) return false;
		var room = problem.roomsOfSlot[slot][random.nextInt(problem.roomsOfSlot[slot].length)];
		if (room == now.roomOf[slot] || !now.roomIsFree(slot, room)) return false;
		return reopen(slot, slot, room);
	}

	private boolean reopen(int from, int to, int wanted) {
		var members = now.membersOf(from);
		Arrays.sort(members);
		for (var w : members) now.unseat(w);
		if (!now.canOpen(to)) return false;
		var suits = Arrays.stream(problem.roomsOfSlot[to]).anyMatch(r -> r == wanted) && now.roomIsFree(to, wanted);
		var room = suits ? wanted : now.freeRoom(to, members.length);
		if (room == Problem.NONE) return false;
		now.openSession(to, room);
		var left = new ArrayList<Integer>();
		for (var w : members) {
			if (now.hasSeat(to) && now.canSit(w, to)) now.seat(w, to);
			else left.add(w);
		}
		if (now.size(to) == 0) now.closeSession(to);
		left.forEach(this::placeBest);
		return true;
	}

	private boolean closeAndSpread() {
		var slot = random.nextInt(problem.slots.size());
		if (!now.open(slot) || takesNobody(slot)) return false;
		var members = now.membersOf(slot);
		Arrays.sort(members);
		for (var w : members) now.unseat(w);
		for (var w : members) placeBest(w);
		return true;
	}

	/** Seats whoever can still be seated, and gives up visits below their threshold, the one that lacks most first. */
	private void settle() {
		while (true) {
			placeEverybody();
			var visit = shortest();
			if (visit == Problem.NONE) break;
			now.giveUp(visit);
		}
		now.keep();
	}

	private int shortest() {
		return IntStream.range(0, problem.visits.size()).filter(v -> now.belowThreshold(v) && !now.frozen.get(v)).boxed()
				.min(Comparator.comparing((Integer v) -> now.ready(v) - problem.visits.get(v).threshold()).thenComparing(v -> v)).orElse(Problem.NONE);
	}
}
