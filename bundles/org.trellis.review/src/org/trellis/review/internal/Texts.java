package org.trellis.review.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers stand in the indicators' sentences. */
final class Texts {
	/** No more subjects than these are named in a sentence. */
	static final int NAMED = 8;

	private Texts() {
	}

	/** With a half, where there is one. */
	static String number(BigDecimal value) {
		return value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
	}
}
