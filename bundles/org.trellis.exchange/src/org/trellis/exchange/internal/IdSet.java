package org.trellis.exchange.internal;

import java.util.UUID;

/** A set of ids, about 30 bytes each. */
final class IdSet {
	private final LongTable table = new LongTable(2);

	void add(UUID id) {
		table.findOrAdd(id.getMostSignificantBits(), low(id));
	}

	boolean contains(UUID id) {
		return table.find(id.getMostSignificantBits(), low(id)) >= 0;
	}

	/** The table does not look at the last bit of a key, so that bit goes to where every id has the same: bit 62, which tells the variant (RFC 9562). */
	private static long low(UUID id) {
		long low = id.getLeastSignificantBits();
		return low | (low & 1) << 62;
	}
}
