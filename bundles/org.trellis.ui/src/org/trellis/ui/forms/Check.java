package org.trellis.ui.forms;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.trellis.ui.internal.forms.Messages;

/**
 * What the value of a field has to be like. Asked after every edit, on the UI thread: must be quick.
 *
 * @param <V> kind of value; null where nothing is filled in
 */
@FunctionalInterface
public interface Check<V> {
	/** The sentence that stands beside the field; empty when the value is right. */
	Optional<String> problem(V value);

	/** Whether a value has to be there; the field is marked so. */
	default boolean requiresValue() {
		return false;
	}

	/** Something has to be filled in. */
	static <V> Check<V> required() {
		return new Check<>() {
			@Override
			public Optional<String> problem(V value) {
				return value == null || value instanceof String text && text.isBlank() ? Optional.of(Messages.required) : Optional.empty();
			}

			@Override
			public boolean requiresValue() {
				return true;
			}
		};
	}

	/** At most so many characters. */
	static Check<String> atMost(int characters) {
		return text -> text == null || text.length() <= characters ? Optional.empty() : Optional.of(NLS.bind(Messages.tooLong, characters, text.length()));
	}

	/** Looks like an email address. */
	static Check<String> email() {
		var pattern = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
		return text -> text == null || pattern.matcher(text).matches() ? Optional.empty() : Optional.of(Messages.notEmail);
	}

	/** A number from one to another, both included. */
	static Check<Integer> between(int least, int most) {
		return number -> number == null || number >= least && number <= most ? Optional.empty() : Optional.of(NLS.bind(Messages.notBetween, least, most));
	}

	/** A rule of one's own. */
	static <V> Check<V> that(Predicate<V> right, String otherwise) {
		return value -> right.test(value) ? Optional.empty() : Optional.of(otherwise);
	}
}
