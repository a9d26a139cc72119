package org.trellis.review.internal.meetings;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.trellis.access.SignedIn;
import org.trellis.access.SignedIn.Who;
import org.trellis.review.meetings.MeetingDesk.Choice;
import org.trellis.review.meetings.MeetingDesk.Decided;
import org.trellis.review.meetings.MeetingDesk.Outcome;
import org.trellis.store.ListQuery;
import org.trellis.store.PageKey;
import org.trellis.store.Reader;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;

/** Who can be asked to do something, and what can be given: by the first letters. */
final class Staffing {
	private final Reader reader;
	private final SignedIn person;

	Staffing(Reader reader, SignedIn person) {
		this.reader = reader;
		this.person = person;
	}

	/** A sign-in name says for certain whose it is only where it is an address that one member of staff has. */
	Optional<Choice> myself() {
		if (person.who() instanceof Who.OfStaff of) return staff("t.ID = ?", of.staff()).stream().findFirst();
		var found = staff("LOWER(t.EMAIL) = ?", person.actor().name().toLowerCase(Locale.ROOT));
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}

	private List<Choice> staff(String condition, Object value) {
		return reader.list(ListQuery.select("t.ID, t.FAMILY_NAME || ', ' || t.GIVEN_NAME").from("STAFF t").withoutPeople().where("t.ACTIVE = ?", true).where(condition, value).orderBy("t.ID").as(r -> new Choice(r.uuid(1), r.text(2))), person.scope());
	}

	List<Choice> staff(String text, int limit) {
		var pattern = beginning(text);
		var query = ListQuery.select("t.ID, t.FAMILY_NAME || ', ' || t.GIVEN_NAME").from("STAFF t").withoutPeople().where("t.ACTIVE = ?", true)
				.where("(LOWER(t.FAMILY_NAME) LIKE ? ESCAPE '!' OR LOWER(t.GIVEN_NAME) LIKE ? ESCAPE '!' OR LOWER(t.FAMILY_NAME || ', ' || t.GIVEN_NAME) LIKE ? ESCAPE '!')", pattern, pattern, pattern).orderBy("t.FAMILY_NAME", "t.GIVEN_NAME", "t.ID")
				.as(r -> new Choice(r.uuid(1), r.text(2)));
		return reader.page(query, person.scope(), PageKey.START, limit).rows();
	}

	List<Choice> services(String text, int limit) {
		var pattern = beginning(text);
		var query = ListQuery.select("v.ID, v.NAME").from("SERVICE v").withoutPeople().where("v.STATUS = 'ACTIVE'").where("(LOWER(v.NAME) LIKE ? ESCAPE '!' OR LOWER(v.NAME) LIKE ? ESCAPE '!')", pattern, "% " + pattern).orderBy("v.NAME", "v.ID")
				.as(r -> new Choice(r.uuid(1), r.text(2)));
		return reader.page(query, person.scope(), PageKey.START, limit).rows();
	}

	Map<UUID, String> names(Outcome outcome) {
		Map<UUID, String> names = new HashMap<>();
		var services = outcome.decisions().stream().map(Decided::service).filter(Objects::nonNull).distinct().toList();
		var staff = outcome.decisions().stream().map(Decided::responsible).filter(Objects::nonNull).distinct().toList();
		reader.forEach(ListQuery.select("v.ID, v.NAME").from("SERVICE v").withoutPeople().whereIn("v.ID", services).orderBy("v.ID").as(r -> new Choice(r.uuid(1), r.text(2))), person.scope(), c -> names.put(c.id(), c.name()));
		reader.forEach(ListQuery.select("t.ID, t.FAMILY_NAME || ', ' || t.GIVEN_NAME").from("STAFF t").withoutPeople().whereIn("t.ID", staff).orderBy("t.ID").as(r -> new Choice(r.uuid(1), r.text(2))), person.scope(), c -> names.put(c.id(), c.name()));
		return names;
	}

	static String beginning(String text) {
		return text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
	}

	/** Refuses a student whom the scope does not cover. */
	static void seen(Reader reader, Scope scope, UUID student) {
		if (reader.count(ListQuery.select("s.ID").from("STUDENT s").ofStudent("s.ID").where("s.ID = ?", student).orderBy("s.ID").as(r -> r.uuid(1)), scope) == 0) throw new StoreException(Messages.studentGone);
	}
}
