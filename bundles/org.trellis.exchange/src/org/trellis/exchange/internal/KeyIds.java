package org.trellis.exchange.internal;

import java.util.UUID;

/** Ids by the keys of a source, about 50 bytes each. Of a key only its hash is kept. */
final class KeyIds {
	private static final int WIDTH = 4;

	private final KeyHash hash;
	private final LongTable table = new LongTable(WIDTH);

	KeyIds(KeyHash hash) {
		this.hash = hash;
	}

	/** Null when the key was never put. */
	UUID get(String key) {
		int row = table.find(hash.of(key).high(), hash.low());
		return row < 0 ? null : new UUID(table.get(row, 2), table.get(row, 3));
	}

	void put(String key, UUID id) {
		int row = table.findOrAdd(hash.of(key).high(), hash.low());
		table.set(row, 2, id.getMostSignificantBits());
		table.set(row, 3, id.getLeastSignificantBits());
	}
}
