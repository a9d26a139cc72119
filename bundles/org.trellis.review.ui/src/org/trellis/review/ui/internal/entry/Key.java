package org.trellis.review.ui.internal.entry;

/**
 * A key and what it means at one point of an entry.
 *
 * @param character compared without regard to case
 * @param label what it does, a word or two
 */
public record Key<T>(char character, String label, T means) {
	boolean is(char typed) {
		return Character.toLowerCase(typed) == Character.toLowerCase(character);
	}
}
