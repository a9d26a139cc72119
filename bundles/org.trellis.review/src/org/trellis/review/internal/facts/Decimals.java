package org.trellis.review.internal.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimals as the database has them, with four digits, packed into a number. */
final class Decimals {
	static final long NONE = Long.MIN_VALUE;
	private static final int DIGITS = 4;

	private Decimals() {
	}

	static long pack(BigDecimal value) {
		return value == null ? NONE : value.setScale(DIGITS, RoundingMode.HALF_UP).unscaledValue().longValueExact();
	}

	static BigDecimal unpack(long packed) {
		return packed == NONE ? null : BigDecimal.valueOf(packed, DIGITS);
	}
}
