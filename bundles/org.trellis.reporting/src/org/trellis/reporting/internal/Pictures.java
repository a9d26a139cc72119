package org.trellis.reporting.internal;

/** Tells pictures made of points from drawings, which are documents with links and scripts of their own. */
final class Pictures {
	private static final byte[][] BEGINNINGS = { { (byte) 0x89, 'P', 'N', 'G' }, { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF }, { 'G', 'I', 'F', '8' }, { 'B', 'M' } };

	private Pictures() {
	}

	static boolean isPicture(byte[] data) {
		for (var beginning : BEGINNINGS)
			if (beginsWith(data, beginning)) return true;
		return false;
	}

	private static boolean beginsWith(byte[] data, byte[] beginning) {
		if (data == null || data.length < beginning.length) return false;
		for (int i = 0; i < beginning.length; i++)
			if (data[i] != beginning[i]) return false;
		return true;
	}
}
