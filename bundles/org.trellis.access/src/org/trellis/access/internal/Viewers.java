package org.trellis.access.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import org.trellis.access.Action;
import org.trellis.access.Subject;
import org.trellis.access.Viewer;
import org.trellis.model.access.RestrictedLabel;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Scope.Reach;

/** Finds who can see a child. Every right that may reach the child is asked of the database, as when its holder asks. */
final class Viewers {
	private static final String ENROLLED = "ENROLLMENT e JOIN SCHOOL_YEAR y ON y.ID = e.SCHOOL_YEAR_ID AND y.IS_CURRENT = TRUE";

	private final Reader reader;
	private final Judge judge;
	private final Rights rights;

	Viewers(Reader reader) {
		this.reader = reader;
		judge = new Judge(reader);
		rights = new Rights(reader);
	}

	private record Person(String name, String signIn) {
	}

	List<Viewer> of(UUID student) {
		if (!judge.covers(Judge.EVERYBODY, student)) return List.of();
		if (!Governed.is(reader)) return List.of(new Viewer(null, Messages.whoeverOpens, null, List.of(Messages.owner), new TreeSet<>(RestrictedLabel.VALUES)));
		Map<UUID, List<Right>> reaching = new LinkedHashMap<>();
		for (var right : candidates(student)) if (judge.covers(right.scope(), student)) reaching.computeIfAbsent(right.staff(), s -> new ArrayList<>()).add(right);
		var people = people(List.copyOf(reaching.keySet()));
		return reaching.entrySet().stream().map(e -> viewer(e.getKey(), people.get(e.getKey()), e.getValue(), student)).sorted(Comparator.comparing((Viewer v) -> v.signInName() == null).thenComparing(Viewer::name).thenComparing(Viewer::staff)).toList();
	}

	/** All rights that can reach the child, and some that do not. */
	private List<Right> candidates(UUID student) {
		var schools = reader.list(ListQuery.select("e.SCHOOL_ID").from(ENROLLED).ofStudent("e.STUDENT_ID").where("e.STUDENT_ID = ?", student).groupBy("e.SCHOOL_ID").orderBy("e.SCHOOL_ID").as(r -> r.uuid(1)), Judge.EVERYBODY);
		var teachers = reader.list(ListQuery.select("c.TEACHER_ID").from("SECTION_MEMBER m JOIN SECTION c ON c.ID = m.SECTION_ID").ofStudent("m.STUDENT_ID").where("m.STUDENT_ID = ? AND c.TEACHER_ID IS NOT NULL", student).groupBy("c.TEACHER_ID").orderBy("c.TEACHER_ID")
				.as(r -> r.uuid(1)), Judge.EVERYBODY);
		var all = new ArrayList<>(rights.concerning(schools));
		for (var teacher : teachers) all.addAll(rights.teaching("c.TEACHER_ID = ?", teacher));
		return all.stream().filter(r -> r.allows(Action.SEE) && !(r.reach() instanceof Reach.AtSchool at && !schools.contains(at.school()))).toList();
	}

	private Viewer viewer(UUID staff, Person person, List<Right> all, UUID student) {
		var opens = new TreeSet<RestrictedLabel>();
		for (var right : all) if (right.allows(Action.READ_RESTRICTED)) opens.addAll(right.labels());
		return new Viewer(staff, person.name, person.signIn, all.stream().map(r -> judge.reason(r, new Subject.OfStudent(student))).distinct().toList(), opens);
	}

	private Map<UUID, Person> people(List<UUID> staff) {
		Map<UUID, Person> all = new LinkedHashMap<>();
		var query = ListQuery.select("p.ID, p.GIVEN_NAME, p.FAMILY_NAME, u.SIGN_IN_NAME").from("STAFF p LEFT JOIN ACCOUNT u ON u.STAFF_ID = p.ID AND " + Rights.ACCOUNT_TODAY).withoutPeople().whereIn("p.ID", staff).orderBy("p.ID", "u.SIGN_IN_NAME");
		reader.forEach(query.as(r -> Map.entry(r.uuid(1), new Person(r.text(2) + " " + r.text(3), r.text(4)))), Rights.NO_STUDENT, e -> all.putIfAbsent(e.getKey(), e.getValue()));
		return all;
	}
}
