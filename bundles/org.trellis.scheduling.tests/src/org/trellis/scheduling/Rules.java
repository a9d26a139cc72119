package org.trellis.scheduling;

import java.util.List;

import org.trellis.scheduling.internal.rules.ProtectedTimeRule;
import org.trellis.scheduling.internal.rules.RoomFitRule;
import org.trellis.scheduling.internal.rules.SubjectRule;

/** The core's rules as its plugin.xml contributes them. */
final class Rules {
	static final List<Rule> CORE = List.of(hard(ProtectedTimeRule.ID, new ProtectedTimeRule()), hard(SubjectRule.ID, new SubjectRule()),
			hard(RoomFitRule.ID, new RoomFitRule()));

	private Rules() {
	}

	static Rule hard(String id, SchedulingConstraint constraint) {
		return new Rule(id, id, Rule.HARD, constraint);
	}
}
