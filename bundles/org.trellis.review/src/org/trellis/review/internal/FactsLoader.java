package org.trellis.review.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.trellis.review.Cycle;
import org.trellis.review.StudentFacts;
import org.trellis.review.internal.facts.FactTable;
import org.trellis.review.internal.facts.Source;
import org.trellis.review.internal.facts.Students;
import org.trellis.review.internal.facts.Whom;
import org.trellis.store.Database;
import org.trellis.store.Scope;

/** Reads what the district knows about students, as it is to be seen in a cycle. */
final class FactsLoader {
	private final Database database;
	private final Scope scope;
	private final Cycle cycle;
	private final Cycles cycles;

	FactsLoader(Database database, Scope scope, Cycle cycle, Cycles cycles) {
		this.database = database;
		this.scope = scope;
		this.cycle = cycle;
		this.cycles = cycles;
	}

	/** Has a value for each student. */
	Map<UUID, StudentFacts> load(List<UUID> students) {
		var numbered = new Students();
		students.forEach(numbered::add);
		var result = new HashMap<UUID, StudentFacts>();
		if (!students.isEmpty()) for (var facts : table(numbered, new Whom.These(students)).from(0, numbered.size())) result.put(facts.student(), facts);
		return result;
	}

	/** @param whom at least these students */
	FactTable table(Students students, Whom whom) {
		return new FactTable(new Source(database, scope, cycles.year(cycle.schoolYear()), cycle.asOf(), cycles.before(cycle), students, whom));
	}
}
