package org.trellis.review.internal.facts;

import java.util.Arrays;
import java.util.UUID;

/** The students that are looked at, numbered from 0 in the order in which they were added: an id is found without an object for each of a million. */
public final class Students {
	private static final int FREE = -1;

	private long[] high = new long[32];
	private long[] low = new long[32];
	private int[] slots = slots(64);
	private int size;

	/** Adds a student who may be there already. */
	public void add(UUID id) {
		if (size == high.length) grow();
		int slot = slot(id);
		if (slots[slot] != FREE) return;
		high[size] = id.getMostSignificantBits();
		low[size] = id.getLeastSignificantBits();
		slots[slot] = size++;
	}

	public int size() {
		return size;
	}

	/** @return -1 when the student is not among them */
	public int number(UUID id) {
		return slots[slot(id)];
	}

	public UUID id(int number) {
		return new UUID(high[number], low[number]);
	}

	/** Where the student is, or would be put. */
	private int slot(UUID id) {
		int mask = slots.length - 1;
		int slot = hash(id.getMostSignificantBits(), id.getLeastSignificantBits()) & mask;
		while (slots[slot] != FREE && !(high[slots[slot]] == id.getMostSignificantBits() && low[slots[slot]] == id.getLeastSignificantBits())) slot = slot + 1 & mask;
		return slot;
	}

	/** Time-ordered ids differ in few bits; these are spread. */
	private static int hash(long high, long low) {
		long mixed = (high ^ Long.rotateLeft(low, 32)) * 0x9E3779B97F4A7C15L;
		return (int) (mixed >>> 32);
	}

	private void grow() {
		high = Arrays.copyOf(high, 2 * size);
		low = Arrays.copyOf(low, 2 * size);
		slots = slots(4 * size);
		int mask = slots.length - 1;
		for (int i = 0; i < size; i++) {
			int slot = hash(high[i], low[i]) & mask;
			while (slots[slot] != FREE) slot = slot + 1 & mask;
			slots[slot] = i;
		}
	}

	private static int[] slots(int number) {
		var made = new int[number];
		Arrays.fill(made, FREE);
		return made;
	}
}
