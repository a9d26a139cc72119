package org.trellis.app.internal.cli;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Scope;

/** Finds the school that a person means. */
final class Schools {
	private record School(UUID id, String name) {
	}

	private Schools() {
	}

	/** @param given an id, or a name or its beginning that only one school has; capitals do not matter */
	static UUID find(Reader reader, Scope scope, String given) {
		var all = reader.list(ListQuery.select("s.ID, s.NAME").from("SCHOOL s").withoutPeople().orderBy("s.NAME", "s.ID").as(r -> new School(r.uuid(1), r.text(2))), scope);
		var exact = all.stream().filter(s -> s.id.toString().equalsIgnoreCase(given) || s.name.equalsIgnoreCase(given)).toList();
		var meant = exact.isEmpty() ? all.stream().filter(s -> s.name.regionMatches(true, 0, given, 0, given.length())).toList() : exact;
		if (meant.size() == 1) return meant.getFirst().id;
		throw new CliFailure(meant.isEmpty() ? "There is no school \"" + given + "\"" + list(". Schools are ", all) : "Several schools are called \"" + given + "\"; give the id" + list(": ", meant));
	}

	private static String list(String lead, List<School> schools) {
		if (schools.isEmpty()) return "; the district has no schools.";
		return lead + schools.stream().limit(10).map(s -> s.name + " (" + s.id + ")").collect(Collectors.joining(", ")) + (schools.size() > 10 ? " and " + (schools.size() - 10) + " more." : ".");
	}
}
