package org.trellis.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The code values of a format and what they mean in the model. Real files write them with other capitals, blanks and dashes (D45);
 * such spellings are understood and said to be so.
 */
public final class Codes<E extends Enum<E>> {
	private final Map<String, Match<E>> exact = new HashMap<>();
	private final Map<String, Match<E>> loose = new HashMap<>();

	/**
	 * A code that was understood.
	 *
	 * @param spelling how the format itself writes it
	 * @param exact false when the file writes it differently
	 */
	public record Match<E>(E value, String spelling, boolean exact) {
	}

	/** Adds spellings of one meaning. */
	public Codes<E> code(E value, String... spellings) {
		for (var spelling : spellings) {
			exact.put(spelling, new Match<>(value, spelling, true));
			loose.putIfAbsent(essence(spelling), new Match<>(value, spelling, false));
		}
		return this;
	}

	public Optional<Match<E>> find(String code) {
		var match = exact.get(code);
		return Optional.ofNullable(match != null ? match : loose.get(essence(code)));
	}

	private static String essence(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
	}
}
