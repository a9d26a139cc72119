package org.trellis.scheduling.internal;

/** An assignment to go back to. */
final class Snapshot {
	final long cost;
	private final int[] roomOf;
	private final int[] slotOf;

	Snapshot(Assignment from) {
		cost = from.cost();
		roomOf = from.roomOf.clone();
		slotOf = from.slotOf.clone();
	}

	void restore(Assignment into) {
		for (var w = 0; w < slotOf.length; w++) if (into.slotOf[w] != Problem.NONE) into.unseat(w);
		for (var s = 0; s < roomOf.length; s++) if (roomOf[s] != Problem.NONE) into.openSession(s, roomOf[s]);
		for (var w = 0; w < slotOf.length; w++) if (slotOf[w] != Problem.NONE) into.seat(w, slotOf[w]);
		into.keep();
	}
}
