package org.trellis.store.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.trellis.store.ListQuery;

/**
 * The tables whose rows say something about students: those that grow with the students, those that keep text which only a few may read,
 * and the audit. It keeps a query that calls itself one without people from being wrong; whoever wants around it can get around it.
 */
final class PeopleTables {
	private static final Pattern TEXT = Pattern.compile("'[^']*'");
	/** A name that stands alone or behind the schema; what stands behind an alias is a column. */
	private static final Pattern NAME = Pattern.compile("(?:(?<![\\w.])|(?<=\\bTRELLIS\\.))[A-Z]\\w*");

	private final Set<String> names = new HashSet<>(Set.of("AUDIT_LINE", "REPORTING"));

	PeopleTables(Mapping mapping) {
		for (var table : mapping.tables()) {
			if (table.growsWithStudents || mapping.whose().isAboutPeople(table)) names.addAll(table.allNames());
		}
	}

	void refuse(ListQuery<?> query) {
		var parts = new ArrayList<>(List.of(query.columns(), query.from()));
		parts.addAll(query.conditions());
		parts.addAll(query.groups());
		parts.addAll(query.order());
		var sql = TEXT.matcher(String.join(" ", parts)).replaceAll("").replace("\"", "").toUpperCase(Locale.ROOT).replaceAll("\\s*\\.\\s*", ".");
		NAME.matcher(sql).results().map(m -> m.group()).filter(names::contains).findFirst().ifPresent(name -> {
			throw new IllegalArgumentException("A query of " + name + " is not one without people: say whose rows it shows with of, ofStudent, ofSchool or ofWholeDistrict.");
		});
	}
}
