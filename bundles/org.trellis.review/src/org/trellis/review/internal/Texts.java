package org.trellis.review.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;

/** How numbers stand in the indicators' sentences. */
final class Texts {
	/** No more subjects than these are named in a sentence. */
	static final int NAMED = 8;

	private Texts() {
	}

	/** With a half, where there is one, as people write it where they are. */
	static String number(BigDecimal value) {
		var format = NumberFormat.getInstance();
		format.setMaximumFractionDigits(1);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(value);
	}
}
