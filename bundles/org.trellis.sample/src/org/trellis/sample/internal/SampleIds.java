package org.trellis.sample.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Ids that depend on nothing but the seed and how many were made before: UUID version 7 (RFC 9562) with the milliseconds and the
 * counter counting on from the evening before the sample's day, so that they are inserted in index order, and the rest hashed from the seed.
 */
final class SampleIds {
	private final long seed;
	private final long startMillis;
	private long made;

	SampleIds(long seed, LocalDate today) {
		this.seed = seed;
		this.startMillis = today.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli() - 6 * 3_600_000L;
	}

	UUID next() {
		long n = made++;
		long high = startMillis + (n >>> 12) << 16 | 0x7000L | n & 0xFFF;
		long low = Dice.mix(Dice.mix(seed) ^ n) & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
		return new UUID(high, low);
	}
}
