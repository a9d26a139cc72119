package org.trellis.store;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes ids of UUID version 7 (RFC 9562): 48 bits of milliseconds, then a counter, then random bits; later ones sort after earlier ones of the same maker. */
public final class Ids {
	private final SecureRandom random = new SecureRandom();
	private long lastMillis;
	private int counter;

	public synchronized UUID next() {
		long now = Math.max(System.currentTimeMillis(), lastMillis);
		if (now == lastMillis) {
			if (++counter > 0xFFF) {
				now++;
				counter = 0;
			}
		} else {
			counter = random.nextInt(0x800);
		}
		lastMillis = now;
		long high = now << 16 | 0x7000L | counter;
		long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
		return new UUID(high, low);
	}
}
