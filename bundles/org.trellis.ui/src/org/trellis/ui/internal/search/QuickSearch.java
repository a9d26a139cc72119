package org.trellis.ui.internal.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.trellis.model.base.Entity;
import org.trellis.model.district.Grade;
import org.trellis.model.district.Student;
import org.trellis.model.resources.Organization;
import org.trellis.model.resources.Service;
import org.trellis.store.ListQuery;
import org.trellis.store.PageKey;
import org.trellis.store.Reader;
import org.trellis.store.Scope;
import org.trellis.ui.Terms;

/**
 * Finds students by the beginning of their family name, alone or with the given name in either order, as the index on names has it; services and
 * providers, of which there are thousands at most, by any part of their name. Only whom the scope covers. Used on a background thread.
 */
public final class QuickSearch {
	static final int MOST = 12;
	private static final String LAST = "zzzzzzzz";
	private static final int CASES = 2;

	/**
	 * Something that was found.
	 *
	 * @param where tells it apart from others of the name; may be empty
	 */
	public record Hit(Class<? extends Entity> type, UUID id, String name, String where) {
	}

	/** A name as it was typed: the beginning of the family name, and of the given name where there is one. */
	private record Name(String family, String given) {
	}

	private final Reader reader;
	private final Scope scope;

	public QuickSearch(Reader reader, Scope scope) {
		this.reader = reader;
		this.scope = scope;
	}

	/** The first of each kind, at most {@value #MOST}, students first. @param cancelled when nobody waits for it any more */
	public List<Hit> find(String text, BooleanSupplier cancelled) {
		var wanted = text.strip().replaceAll("\\s+", " ");
		if (wanted.isEmpty()) return List.of();
		var hits = new ArrayList<Hit>(students(wanted, cancelled));
		if (!cancelled.getAsBoolean()) hits.addAll(services(wanted));
		if (!cancelled.getAsBoolean()) hits.addAll(providers(wanted));
		return hits;
	}

	private List<Hit> students(String text, BooleanSupplier cancelled) {
		var found = new LinkedHashMap<UUID, Hit>();
		for (var name : names(text)) for (var family : spellings(name.family)) gather(found, students(name, family), cancelled);
		// McDonald, de la Cruz: the capitals stand where nobody knows
		if (found.isEmpty()) for (var name : names(text)) for (var begins : cases(name.family)) gather(found, likeStudents(name, begins), cancelled);
		var schools = schools(List.copyOf(found.keySet()));
		return found.values().stream().map(h -> new Hit(h.type, h.id, h.name, schools.getOrDefault(h.id, ""))).toList();
	}

	private void gather(Map<UUID, Hit> found, ListQuery<Hit> query, BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean() || found.size() >= MOST) return;
		for (var hit : reader.page(query, scope, PageKey.START, MOST).rows()) if (found.size() < MOST) found.putIfAbsent(hit.id, hit);
	}

	/** "Garcia", "Garcia, Ana", "Ana Garcia", and family names of two words. */
	private static List<Name> names(String text) {
		int comma = text.indexOf(',');
		if (comma >= 0) return List.of(new Name(text.substring(0, comma).strip(), text.substring(comma + 1).strip()));
		var names = new ArrayList<Name>();
		names.add(new Name(text, ""));
		int space = text.indexOf(' ');
		if (space > 0) {
			names.add(new Name(text.substring(space + 1), text.substring(0, space)));
			names.add(new Name(text.substring(0, space), text.substring(space + 1)));
		}
		return names;
	}

	/** Databases tell capital letters from small ones; people do not. */
	private static List<String> spellings(String text) {
		if (text.isEmpty()) return List.of();
		var spellings = new ArrayList<String>();
		for (var spelling : List.of(capitals(text), text, text.toLowerCase(Locale.ROOT), text.toUpperCase(Locale.ROOT))) if (!spellings.contains(spelling)) spellings.add(spelling);
		return spellings;
	}

	/** The first letters, as many as narrow the index enough, in every case. */
	private static List<String> cases(String text) {
		if (text.length() < CASES) return List.of();
		var lower = text.substring(0, CASES).toLowerCase(Locale.ROOT);
		var upper = lower.toUpperCase(Locale.ROOT);
		if (upper.length() != CASES) return List.of(lower);
		return Stream.of(lower, upper, upper.charAt(0) + lower.substring(1), lower.charAt(0) + upper.substring(1)).distinct().toList();
	}

	private static String capitals(String text) {
		var words = new StringBuilder();
		boolean first = true;
		for (var c : text.toCharArray()) {
			words.append(first ? Character.toUpperCase(c) : Character.toLowerCase(c));
			first = !Character.isLetter(c);
		}
		return words.toString();
	}

	private static ListQuery<Hit> students(Name name, String family) {
		return students(name, range(family));
	}

	private static ListQuery<Hit> likeStudents(Name name, String begins) {
		return students(name, range(begins).where("LOWER(s.FAMILY_NAME) LIKE ? ESCAPE '\\'", escaped(name.family) + "%"));
	}

	private static ListQuery.Shape range(String family) {
		return ListQuery.select("s.ID, s.FAMILY_NAME, s.GIVEN_NAME").from("STUDENT s").ofStudent("s.ID").where("s.FAMILY_NAME >= ?", family).where("s.FAMILY_NAME < ?", behind(family));
	}

	private static ListQuery<Hit> students(Name name, ListQuery.Shape shape) {
		if (!name.given.isEmpty()) shape.where("LOWER(s.GIVEN_NAME) LIKE ? ESCAPE '\\'", escaped(name.given) + "%");
		return shape.orderBy("s.FAMILY_NAME", "s.GIVEN_NAME", "s.ID").as(r -> new Hit(Student.class, r.uuid(1), r.text(2) + ", " + r.text(3), ""));
	}

	/** A text behind all that begin so, in the order of bytes and in that of dictionaries alike. */
	static String behind(String prefix) {
		char last = prefix.charAt(prefix.length() - 1);
		boolean hasNext = last >= 'a' && last < 'z' || last >= 'A' && last < 'Z' || last >= '0' && last < '9';
		return hasNext ? prefix.substring(0, prefix.length() - 1) + (char) (last + 1) : prefix + LAST;
	}

	private static String escaped(String text) {
		return text.toLowerCase(Locale.ROOT).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}

	/** Where the students are enrolled now, because many share a name. */
	private Map<UUID, String> schools(List<UUID> students) {
		var schools = new HashMap<UUID, String>();
		if (students.isEmpty()) return schools;
		reader.forEach(ListQuery.select("e.STUDENT_ID, c.NAME, e.GRADE").from("ENROLLMENT e JOIN SCHOOL c ON c.ID = e.SCHOOL_ID JOIN SCHOOL_YEAR y ON y.ID = e.SCHOOL_YEAR_ID").ofStudent("e.STUDENT_ID").whereIn("e.STUDENT_ID", students)
				.where("y.IS_CURRENT = ?", true).where("e.EXIT_DATE IS NULL").orderBy("e.ID").as(r -> Map.entry(r.uuid(1), where(r.text(2), r.constant(Grade.class, 3)))), scope, e -> schools.put(e.getKey(), e.getValue()));
		return schools;
	}

	private static String where(String school, Grade grade) {
		var named = Terms.of(grade);
		return named.isEmpty() ? school : school + ", " + named;
	}

	private List<Hit> services(String text) {
		return reader.page(ListQuery.select("v.ID, v.NAME, o.NAME").from("SERVICE v JOIN ORGANIZATION o ON o.ID = v.ORGANIZATION_ID").withoutPeople().where("LOWER(v.NAME) LIKE ? ESCAPE '\\'", "%" + escaped(text) + "%").orderBy("v.NAME", "v.ID")
				.as(r -> new Hit(Service.class, r.uuid(1), r.text(2), r.text(3))), scope, PageKey.START, MOST).rows();
	}

	private List<Hit> providers(String text) {
		return reader.page(ListQuery.select("o.ID, o.NAME").from("ORGANIZATION o").withoutPeople().where("LOWER(o.NAME) LIKE ? ESCAPE '\\'", "%" + escaped(text) + "%").orderBy("o.NAME", "o.ID").as(r -> new Hit(Organization.class, r.uuid(1), r.text(2), "")),
				scope, PageKey.START, MOST).rows();
	}
}
