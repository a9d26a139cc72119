package org.trellis.scheduling.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.trellis.model.Contributed;
import org.trellis.scheduling.Objection;
import org.trellis.scheduling.Rule;
import org.trellis.scheduling.RuleFailure;
import org.trellis.scheduling.Timetable;
import org.trellis.scheduling.WeeklyTime;

/** Asks rules, which may come from anywhere: one that throws, or that answers null, is not asked again, is told as a failure, and objects to nothing. Not safe for several threads at once. */
public final class AskedRules {
	private final List<Rule> rules;
	private final Timetable timetable;
	private final Map<String, RuleFailure> failures = new LinkedHashMap<>();

	public AskedRules(Collection<Rule> rules, Timetable timetable) {
		this.rules = List.copyOf(rules);
		this.timetable = timetable;
	}

	public List<Rule> all() {
		return rules;
	}

	public List<Rule> hard() {
		return rules.stream().filter(Rule::hard).toList();
	}

	public List<Objection> seat(Rule rule, Timetable.Student student, Timetable.Visit visit, WeeklyTime time) {
		return ask(rule, () -> rule.judge().seat(student, visit, time, timetable));
	}

	public List<Objection> room(Rule rule, Timetable.Room room, Timetable.Visit visit) {
		return ask(rule, () -> rule.judge().room(room, visit, timetable));
	}

	private List<Objection> ask(Rule rule, Supplier<List<Objection>> question) {
		if (failures.containsKey(rule.id())) return List.of();
		return Contributed.call(() -> List.copyOf(Objects.requireNonNull(question.get(), "it answered null")), e -> {
			failures.put(rule.id(), RuleFailure.of(rule.id(), rule.label(), rule.plugin(), e));
			return List.of();
		});
	}

	/** Those that failed so far. */
	public List<RuleFailure> failures() {
		return List.copyOf(failures.values());
	}
}
