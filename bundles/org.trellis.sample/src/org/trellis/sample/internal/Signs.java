package org.trellis.sample.internal;

import java.text.Normalizer;
import java.util.Locale;

/** Sign-in names and addresses made from names. */
final class Signs {
	private Signs() {
	}

	static String signIn(String given, String family) {
		return ascii(given) + "." + ascii(family);
	}

	/** Lower case letters without marks: the Vietnamese crossed d does not come apart by itself. */
	static String ascii(String name) {
		return Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD).replaceAll("[^a-z]", "");
	}
}
