package org.trellis.store;

import java.util.regex.Pattern;

/**
 * How far the audit had come at one moment. Kept outside of the database, for example in the description of a backup or on paper, it shows
 * later whether the lines up to it are still the same.
 *
 * @param line sequence of the last line, 0 before the first
 * @param hash hash of that line over itself and all before it, 64 hexadecimal digits
 */
public record AuditMark(long line, String hash) {
	private static final Pattern TEXT = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

	/** The mark whose {@link #toString} this is. */
	public static AuditMark of(String text) {
		var parts = TEXT.matcher(text.strip());
		if (!parts.matches()) throw new IllegalArgumentException("\"" + text + "\" is no mark of an audit: it is a number, a colon and 64 hexadecimal digits");
		return new AuditMark(Long.parseLong(parts.group(1)), parts.group(2));
	}

	@Override
	public String toString() {
		return line + ":" + hash;
	}
}
