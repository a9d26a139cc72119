package org.trellis.ui.forms;

import java.util.Objects;

/**
 * Something that keeps an editor from being saved.
 *
 * @param field what a person calls the field, without its mnemonic
 * @param sentence what is wrong and what to do
 * @param show brings the field before the person's eyes; UI thread
 */
public record Problem(String field, String sentence, Runnable show) {
	public Problem {
		Objects.requireNonNull(field);
		Objects.requireNonNull(sentence);
		Objects.requireNonNull(show);
	}
}
