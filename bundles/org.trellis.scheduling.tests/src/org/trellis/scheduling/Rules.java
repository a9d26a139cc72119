package org.trellis.scheduling;

import java.util.List;

import org.trellis.scheduling.internal.rules.ProtectedTimeRule;
import org.trellis.scheduling.internal.rules.RoomFitRule;
import org.trellis.scheduling.internal.rules.SubjectRule;
import org.trellis.testing.TestRegistry;

/** The core's rules as its plugin.xml contributes them. */
final class Rules {
	static final List<Rule> CORE = List.of(hard(ProtectedTimeRule.ID, new ProtectedTimeRule()), hard(SubjectRule.ID, new SubjectRule()),
			hard(RoomFitRule.ID, new RoomFitRule()));

	/** The core's rules through the extension point. */
	static SchedulingRules contributed() {
		return new SchedulingRules(new TestRegistry(Rules.class.getClassLoader()).withPluginOf(SchedulingRules.class, "org.trellis.scheduling").registry());
	}

	private Rules() {
	}

	static Rule hard(String id, SchedulingConstraint.Judge judge) {
		return new Rule(id, id, Rule.HARD, judge);
	}
}
