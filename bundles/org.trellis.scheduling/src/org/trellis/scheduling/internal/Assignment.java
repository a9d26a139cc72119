package org.trellis.scheduling.internal;

import java.util.Arrays;
import java.util.BitSet;

import org.trellis.model.scheduling.SeatStatus;

/**
 * Who sits where, and what it costs. Every change goes through four small steps (open, close, seat, unseat) that keep the cost
 * up to date and are written down, so that a move that turns out badly is taken back. The steps themselves do not ask whether
 * they may be done: {@link #canSit} and {@link #canOpen} do. No assignment that these allowed has a hard conflict but, for a
 * while, visits below their threshold.
 */
final class Assignment {
	/** Costs. A student without a seat is the yardstick; the threshold costs per member of the visit, so that each one who joins is a step in the right direction. */
	static final int UNPLACED = 1000;
	static final int UNPLACED_NOT_READY = 900;
	static final int UNPLACED_PUBLISHED = 3000;
	static final int IN_UNDERSIZED_VISIT = 800;
	static final int MOVED_PUBLISHED_SEAT = 60;
	static final int MOVED_SEAT = 4;
	static final int MOVED_PUBLISHED_ROOM = 30;
	static final int OPEN_SESSION = 3;

	private enum Step {
		OPEN, CLOSE, SEAT, UNSEAT
	}

	private final Problem problem;
	final int[] roomOf;
	final int[] slotOf;
	private final int[][] members;
	private final int[] size;
	private final int[] readyInVisit;
	private final int[] membersOfVisit;
	/** Visits whose published sessions stay as they are. */
	final BitSet frozen;
	/** Visits that were given up, because they do not reach their threshold. */
	final BitSet closed = new BitSet();
	/** How many were ready when a visit was given up. */
	private final int[] readyWhenClosed;
	private long cost;
	private int[] journal = new int[256];
	private int written;

	Assignment(Problem problem, BitSet frozen) {
		this.problem = problem;
		this.frozen = frozen;
		roomOf = new int[problem.slots.size()];
		Arrays.fill(roomOf, Problem.NONE);
		slotOf = new int[problem.wishes.size()];
		Arrays.fill(slotOf, Problem.NONE);
		members = new int[problem.slots.size()][4];
		size = new int[problem.slots.size()];
		readyInVisit = new int[problem.visits.size()];
		membersOfVisit = new int[problem.visits.size()];
		readyWhenClosed = new int[problem.visits.size()];
		for (var w = 0; w < slotOf.length; w++) cost += costOfUnplaced(w);
	}

	long cost() {
		return cost;
	}

	boolean open(int slot) {
		return roomOf[slot] != Problem.NONE;
	}

	int size(int slot) {
		return size[slot];
	}

	int member(int slot, int index) {
		return members[slot][index];
	}

	int[] membersOf(int slot) {
		return Arrays.copyOf(members[slot], size[slot]);
	}

	int ready(int visit) {
		return readyInVisit[visit];
	}

	/** Takes everybody out of a visit; it takes nobody any more. */
	void giveUp(int visit) {
		readyWhenClosed[visit] = readyInVisit[visit];
		closed.set(visit);
		for (var slot : problem.slotsOfVisit[visit]) {
			var members = membersOf(slot);
			Arrays.sort(members);
			for (var wish : members) unseat(wish);
		}
	}

	int readyWhenClosed(int visit) {
		return readyWhenClosed[visit];
	}

	boolean belowThreshold(int visit) {
		return membersOfVisit[visit] > 0 && readyInVisit[visit] < problem.visits.get(visit).threshold();
	}

	/** Seats of the session that is open in a slot. */
	int seats(int slot) {
		return Math.min(problem.groupSize(slot), Problem.seats(problem.rooms.get(roomOf[slot])));
	}

	boolean hasSeat(int slot) {
		return open(slot) && size[slot] < seats(slot);
	}

	/** True when the student may sit there and is nowhere else then; whether there is a seat left is another question. */
	boolean canSit(int wish, int slot) {
		return problem.allowed[wish].get(slot) && sibling(wish, slot) == Problem.NONE && takes(slot);
	}

	/** A wish of the same student that is met at the same time, or for the same visit day; NONE when there is none. */
	int sibling(int wish, int slot) {
		for (var other : problem.siblings[wish]) {
			var at = slotOf[other];
			if (at != Problem.NONE && (at == slot || problem.slots.get(at).time().meets(problem.slots.get(slot).time()))) return other;
		}
		return Problem.NONE;
	}

	private boolean takes(int slot) {
		var visit = problem.slots.get(slot).visit();
		return !closed.get(visit) && !frozen.get(visit);
	}

	boolean providerIsFree(int slot) {
		if (problem.providerElsewhere.get(slot)) return false;
		for (var other : problem.sameProvider[slot]) if (open(other)) return false;
		return true;
	}

	boolean roomIsFree(int slot, int room) {
		for (var other : problem.meeting[slot]) if (roomOf[other] == room) return false;
		return true;
	}

	boolean canOpen(int slot) {
		return !open(slot) && takes(slot) && providerIsFree(slot);
	}

	/** The smallest free room that suits and has the seats, or the largest that is free; NONE when none is. */
	int freeRoom(int slot, int wanted) {
		var best = Problem.NONE;
		for (var room : problem.roomsOfSlot[slot]) {
			if (!roomIsFree(slot, room)) continue;
			best = room;
			if (Problem.seats(problem.rooms.get(room)) >= wanted) break;
		}
		return best;
	}

	void openSession(int slot, int room) {
		doOpen(slot, room);
		note(Step.OPEN, slot, room);
	}

	/** Closes a session that nobody sits in any more. */
	void closeSession(int slot) {
		var room = roomOf[slot];
		doClose(slot);
		note(Step.CLOSE, slot, room);
	}

	void seat(int wish, int slot) {
		doSeat(wish, slot);
		note(Step.SEAT, wish, slot);
	}

	/** Takes a student out, and closes the session when it was the last one. */
	void unseat(int wish) {
		var slot = slotOf[wish];
		doUnseat(wish);
		note(Step.UNSEAT, wish, slot);
		if (size[slot] == 0) closeSession(slot);
	}

	/** Makes what was done since the last call final. */
	void keep() {
		written = 0;
	}

	/** Takes back what was done since the last {@link #keep}. */
	void takeBack() {
		while (written > 0) {
			int b = journal[--written], a = journal[--written];
			switch (Step.values()[journal[--written]]) {
			case OPEN -> doClose(a);
			case CLOSE -> doOpen(a, b);
			case SEAT -> doUnseat(a);
			case UNSEAT -> doSeat(a, b);
			}
		}
	}

	private void note(Step step, int a, int b) {
		if (written + 3 > journal.length) journal = Arrays.copyOf(journal, journal.length * 2);
		journal[written++] = step.ordinal();
		journal[written++] = a;
		journal[written++] = b;
	}

	private void doOpen(int slot, int room) {
		roomOf[slot] = room;
		cost += costOfSession(slot, room);
	}

	private void doClose(int slot) {
		cost -= costOfSession(slot, roomOf[slot]);
		roomOf[slot] = Problem.NONE;
	}

	private void doSeat(int wish, int slot) {
		var visit = problem.slots.get(slot).visit();
		cost -= costOfVisit(visit);
		if (size[slot] == members[slot].length) members[slot] = Arrays.copyOf(members[slot], size[slot] * 2);
		members[slot][size[slot]++] = wish;
		slotOf[wish] = slot;
		count(wish, visit, 1);
		cost += costOfVisit(visit) + costOfPlaced(wish, slot) - costOfUnplaced(wish);
	}

	private void doUnseat(int wish) {
		var slot = slotOf[wish];
		var visit = problem.slots.get(slot).visit();
		cost -= costOfVisit(visit);
		var at = 0;
		while (members[slot][at] != wish) at++;
		members[slot][at] = members[slot][--size[slot]];
		slotOf[wish] = Problem.NONE;
		count(wish, visit, -1);
		cost += costOfVisit(visit) - costOfPlaced(wish, slot) + costOfUnplaced(wish);
	}

	private void count(int wish, int visit, int by) {
		membersOfVisit[visit] += by;
		if (ready(problem.wishes.get(wish))) readyInVisit[visit] += by;
	}

	static boolean ready(Problem.Wish wish) {
		return wish.request().status() == SeatStatus.READY;
	}

	private long costOfVisit(int visit) {
		return belowThreshold(visit) && !frozen.get(visit) ? (long) IN_UNDERSIZED_VISIT * membersOfVisit[visit] : 0;
	}

	private int costOfUnplaced(int wish) {
		var w = problem.wishes.get(wish);
		if (w.published()) return UNPLACED_PUBLISHED;
		return ready(w) ? UNPLACED : UNPLACED_NOT_READY;
	}

	private int costOfPlaced(int wish, int slot) {
		var w = problem.wishes.get(wish);
		var moved = w.home() == slot || w.home() == Problem.NONE && !w.published() ? 0 : w.published() ? MOVED_PUBLISHED_SEAT : MOVED_SEAT;
		return moved + problem.costOfSeat(wish, slot);
	}

	private int costOfSession(int slot, int room) {
		var stored = problem.slots.get(slot).stored();
		var moved = stored != null && stored.published() && !problem.rooms.get(room).id().equals(stored.room());
		return OPEN_SESSION + (moved ? MOVED_PUBLISHED_ROOM : 0) + problem.costOfRoom(problem.slots.get(slot).visit(), room);
	}
}
