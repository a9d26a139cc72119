package org.trellis.ui.internal.forms;

import java.util.Optional;

/** How values are typed. */
public interface Syntax<V> {
	/** What was typed. Exactly one of the two is there, or none where nothing was typed. */
	record Typed<V>(V value, String problem) {
	}

	Typed<V> read(String text);

	/** Empty for null. */
	String write(V value);

	/** How to type it; empty where it is obvious. */
	default Optional<String> example() {
		return Optional.empty();
	}

	/** Text as it is, without blanks around it. */
	Syntax<String> TEXT = new Syntax<>() {
		@Override
		public Typed<String> read(String text) {
			return new Typed<>(text.isBlank() ? null : text.strip(), null);
		}

		@Override
		public String write(String value) {
			return value == null ? "" : value;
		}
	};
}
