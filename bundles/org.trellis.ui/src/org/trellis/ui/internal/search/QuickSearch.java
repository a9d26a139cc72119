package org.trellis.ui.internal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
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
import org.trellis.ui.Beginnings;

/**
 * Finds students by the beginning of their family name, alone or with the given name in either order, as the index on names has it, and, with more
 * effort, by their given name alone; services and providers, of which there are thousands at most, by any part of their name. Only whom the scope covers. Used on a background thread.
 */
public final class QuickSearch {
	static final int MOST = 12;
	/** Parts the index on names into pieces, in the order of bytes and in that of dictionaries alike. */
	private static final String CUTS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
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
		for (var name : names(text)) for (var family : Beginnings.spellings(name.family)) gather(found, students(name, family), cancelled);
		// McDonald, de la Cruz: the capitals stand where nobody knows
		if (found.isEmpty()) for (var name : names(text)) for (var begins : cases(name.family)) gather(found, likeStudents(name, begins), cancelled);
		return withSchools(found.values());
	}

	private List<Hit> withSchools(Collection<Hit> students) {
		var schools = schools(students.stream().map(Hit::id).toList());
		return students.stream().map(h -> new Hit(h.type, h.id, h.name, schools.getOrDefault(h.id, ""))).toList();
	}

	/** Whether {@link #byGivenName} may find more students than {@link #find} did. */
	static boolean mayFindMore(String text, List<Hit> found) {
		return !text.isBlank() && text.indexOf(',') < 0 && found.stream().filter(h -> h.type() == Student.class).count() < MOST;
	}

	/**
	 * Students by the beginning of their given name alone. No index begins with it: the one on names is read from its beginning, piece by piece, until
	 * there are enough. In a large district this takes a second where few are called so.
	 *
	 * @param found by {@link #find}; who is among them is not found again
	 */
	List<Hit> byGivenName(String text, List<Hit> found, BooleanSupplier cancelled) {
		var wanted = text.strip().replaceAll("\\s+", " ");
		var known = found.stream().filter(h -> h.type() == Student.class).map(Hit::id).collect(Collectors.toSet());
		var more = new LinkedHashMap<UUID, Hit>();
		for (int piece = 0; piece <= CUTS.length() && known.size() + more.size() < MOST && !cancelled.getAsBoolean(); piece++) {
			for (var hit : reader.page(named(wanted, piece), scope, PageKey.START, MOST + known.size()).rows()) if (known.size() + more.size() < MOST && !known.contains(hit.id)) more.put(hit.id, hit);
		}
		return cancelled.getAsBoolean() ? List.of() : withSchools(more.values());
	}

	private static ListQuery<Hit> named(String given, int piece) {
		var shape = ListQuery.select("s.ID, s.FAMILY_NAME, s.GIVEN_NAME").from("STUDENT s").ofStudent("s.ID");
		if (piece > 0) shape.where("s.FAMILY_NAME >= ?", CUTS.substring(piece - 1, piece));
		if (piece < CUTS.length()) shape.where("s.FAMILY_NAME < ?", CUTS.substring(piece, piece + 1));
		return students(new Name("", given), shape);
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

	/** The first letters, as many as narrow the index enough, in every case. */
	private static List<String> cases(String text) {
		if (text.length() < CASES) return List.of();
		var lower = text.substring(0, CASES).toLowerCase(Locale.ROOT);
		var upper = lower.toUpperCase(Locale.ROOT);
		if (upper.length() != CASES) return List.of(lower);
		return Stream.of(lower, upper, upper.charAt(0) + lower.substring(1), lower.charAt(0) + upper.substring(1)).distinct().toList();
	}

	private static ListQuery<Hit> students(Name name, String family) {
		return students(name, range(family));
	}

	private static ListQuery<Hit> likeStudents(Name name, String begins) {
		return students(name, range(begins).where("LOWER(s.FAMILY_NAME) LIKE ? ESCAPE '\\'", Beginnings.pattern(name.family) + "%"));
	}

	private static ListQuery.Shape range(String family) {
		return ListQuery.select("s.ID, s.FAMILY_NAME, s.GIVEN_NAME").from("STUDENT s").ofStudent("s.ID").where("s.FAMILY_NAME >= ?", family).where("s.FAMILY_NAME < ?", Beginnings.behind(family));
	}

	private static ListQuery<Hit> students(Name name, ListQuery.Shape shape) {
		if (!name.given.isEmpty()) shape.where("LOWER(s.GIVEN_NAME) LIKE ? ESCAPE '\\'", Beginnings.pattern(name.given) + "%");
		return shape.orderBy("s.FAMILY_NAME", "s.GIVEN_NAME", "s.ID").as(r -> new Hit(Student.class, r.uuid(1), r.text(2) + ", " + r.text(3), ""));
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
		return reader.page(ListQuery.select("v.ID, v.NAME, o.NAME").from("SERVICE v JOIN ORGANIZATION o ON o.ID = v.ORGANIZATION_ID").withoutPeople().where("LOWER(v.NAME) LIKE ? ESCAPE '\\'", "%" + Beginnings.pattern(text) + "%").orderBy("v.NAME", "v.ID")
				.as(r -> new Hit(Service.class, r.uuid(1), r.text(2), r.text(3))), scope, PageKey.START, MOST).rows();
	}

	private List<Hit> providers(String text) {
		return reader.page(ListQuery.select("o.ID, o.NAME").from("ORGANIZATION o").withoutPeople().where("LOWER(o.NAME) LIKE ? ESCAPE '\\'", "%" + Beginnings.pattern(text) + "%").orderBy("o.NAME", "o.ID").as(r -> new Hit(Organization.class, r.uuid(1), r.text(2), "")),
				scope, PageKey.START, MOST).rows();
	}
}
