package org.trellis.model;

import java.util.List;

/**
 * A developmental domain (D1-D3), contributed at {@code org.trellis.model.domains}.
 *
 * @param key what findings and services store, for example {@code health}
 * @param label what people read, in the language of the program
 * @param shortLabel the same for a narrow column
 * @param order place among the domains
 * @param shortcut the letter that begins a finding in the class review; no two domains share one
 * @param prompts what reviewers ask themselves about a student, in the language of the program and in this order; may be empty
 */
public record Domain(String key, String label, String shortLabel, int order, char shortcut, List<String> prompts) {
	public Domain {
		prompts = List.copyOf(prompts);
	}

	/** A domain without prompts. */
	public Domain(String key, String label, String shortLabel, int order, char shortcut) {
		this(key, label, shortLabel, order, shortcut, List.of());
	}

	/** A domain whose label is short enough for a column, without prompts. */
	public Domain(String key, String label, int order, char shortcut) {
		this(key, label, label, order, shortcut);
	}
}
