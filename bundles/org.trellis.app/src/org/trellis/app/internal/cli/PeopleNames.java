package org.trellis.app.internal.cli;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Scope;

/** Finds whom a person means. */
final class PeopleNames {
	static final String STAFF = "The id, e-mail address, or given and family name of a member of staff.";
	static final ListQuery<UUID> STUDENTS = ListQuery.select("s.ID").from("STUDENT s").ofStudent("s.ID").as(r -> r.uuid(1));

	private static final Scope NO_STUDENT = new Scope.Nobody("staff and partners are no students");

	private PeopleNames() {
	}

	/** An id is taken as it is given; a name has to be that of one student whom the scope shows. */
	static UUID student(Reader reader, Scope scope, String given) {
		var id = id(given);
		if (id != null) return id;
		var found = reader.list(ListQuery.select("s.ID").from("STUDENT s").ofStudent("s.ID").where("LOWER(s.GIVEN_NAME || ' ' || s.FAMILY_NAME) = ?", lower(given)).orderBy("s.ID").as(r -> r.uuid(1)), scope);
		return one(found, "student \"" + given + "\" whom you see");
	}

	static UUID staff(Reader reader, String given) {
		var id = id(given);
		var shape = ListQuery.select("p.ID").from("STAFF p").withoutPeople();
		var meant = id != null ? shape.where("p.ID = ?", id) : shape.where("LOWER(p.GIVEN_NAME || ' ' || p.FAMILY_NAME) = ? OR LOWER(p.EMAIL) = ?", lower(given), lower(given));
		return one(reader.list(meant.orderBy("p.ID").as(r -> r.uuid(1)), NO_STUDENT), "member of staff \"" + given + "\"");
	}

	static UUID organization(Reader reader, String given) {
		var id = id(given);
		var shape = ListQuery.select("o.ID").from("ORGANIZATION o").withoutPeople();
		var meant = id != null ? shape.where("o.ID = ?", id) : shape.where("LOWER(o.NAME) = ?", lower(given));
		return one(reader.list(meant.orderBy("o.ID").as(r -> r.uuid(1)), NO_STUDENT), "organization \"" + given + "\"");
	}

	private static UUID one(List<UUID> found, String what) {
		if (found.size() == 1) return found.getFirst();
		throw new CliFailure(found.isEmpty() ? "There is no " + what + "." : "There is more than one " + what + "; give the id: " + found.stream().limit(10).map(UUID::toString).collect(Collectors.joining(", ")) + ".");
	}

	/** Null for what is no id. */
	private static UUID id(String given) {
		try {
			return given.length() == 36 ? UUID.fromString(given) : null;
		} catch (IllegalArgumentException e) {
			return null;
		}
	}

	private static String lower(String text) {
		return text.strip().toLowerCase(Locale.ROOT);
	}
}
