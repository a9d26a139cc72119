package org.trellis.exchange;

import java.util.regex.Pattern;

/**
 * What is said about a row, a file or a thing that stays.
 *
 * @param code for programs: small letters and dashes, the same in every language and release, for example {@code unknown-code}. Sentences that ask for the same answer share it
 * @param sentence for people, in the language of the program: what is the matter, and what to do where something can be done
 */
public record Reason(String code, String sentence) {
	private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");

	public Reason {
		if (!CODE.matcher(code).matches()) throw new IllegalArgumentException("A code is of small letters and dashes, not " + code);
		if (sentence.isBlank()) throw new IllegalArgumentException("The reason " + code + " needs a sentence");
	}

	/** The same, with a sentence more. */
	public Reason and(String more) {
		return new Reason(code, sentence + " " + more);
	}
}
