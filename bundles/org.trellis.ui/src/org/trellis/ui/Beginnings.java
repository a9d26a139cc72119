package org.trellis.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** Names that begin with what a person types, found in an index: databases tell capital letters from small ones and sort in their own way; people do neither. */
public final class Beginnings {
	private static final String LAST = "zzzzzzzz";

	private Beginnings() {
	}

	/** A text behind all that begin so, in the order of bytes and in that of dictionaries alike. @param beginning not empty */
	public static String behind(String beginning) {
		char last = beginning.charAt(beginning.length() - 1);
		boolean hasNext = last >= 'a' && last < 'z' || last >= 'A' && last < 'Z' || last >= '0' && last < '9';
		return hasNext ? beginning.substring(0, beginning.length() - 1) + (char) (last + 1) : beginning + LAST;
	}

	/** How a name that begins so may be written, the likeliest first; none for an empty text. */
	public static List<String> spellings(String text) {
		if (text.isEmpty()) return List.of();
		return List.copyOf(new LinkedHashSet<>(List.of(capitals(text), text, text.toLowerCase(Locale.ROOT), text.toUpperCase(Locale.ROOT))));
	}

	private static String capitals(String text) {
		var words = new StringBuilder();
		boolean first = true;
		for (var c : text.toCharArray()) {
			words.append(first ? Character.toUpperCase(c) : Character.toLowerCase(c));
			first = !Character.isLetter(c);
		}
		return words.toString();
	}

	/** For {@code LIKE ? ESCAPE '\'}: small letters, and no sign of it means more than itself. */
	public static String pattern(String text) {
		return text.toLowerCase(Locale.ROOT).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}
}
