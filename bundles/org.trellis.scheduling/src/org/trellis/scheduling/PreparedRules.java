package org.trellis.scheduling;

import java.util.List;

/**
 * The rules for one timetable, with what they have read about its students and visits. Immutable.
 *
 * @param rules those that can be asked, by id
 * @param failures those that could not be made or prepared: everything is planned and checked without them, and whoever shows a plan says so
 */
public record PreparedRules(List<Rule> rules, List<RuleFailure> failures) {
	public static final PreparedRules NONE = new PreparedRules(List.of(), List.of());

	public PreparedRules {
		rules = List.copyOf(rules);
		failures = List.copyOf(failures);
	}
}
