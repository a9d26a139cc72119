package org.trellis.exchange.internal;

/** Numbers as people write them where they are. */
public final class Numbers {
	private Numbers() {
	}

	public static String text(long number) {
		return String.format("%,d", number);
	}
}
