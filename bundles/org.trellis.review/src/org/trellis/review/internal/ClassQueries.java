package org.trellis.review.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.trellis.access.SignedIn;
import org.trellis.model.district.Grade;
import org.trellis.review.ClassLine;
import org.trellis.review.Cycle;
import org.trellis.review.Reviewed;
import org.trellis.review.SchoolLine;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.ListQuery.Shape;
import org.trellis.store.PageKey;

/** The lists of schools and classes. What classes there are and how many students are reviewed are two queries, because only the second is about people. */
final class ClassQueries {
	private static final String OF_YEAR = "se.KIND = 'HOMEROOM' AND (se.SCHOOL_YEAR_ID = ? OR se.SCHOOL_YEAR_ID IS NULL AND (se.TERM_ID IS NULL OR te.SCHOOL_YEAR_ID = ?))";
	private static final String SECTIONS = "SECTION se JOIN SCHOOL sc ON sc.ID = se.SCHOOL_ID LEFT JOIN TERM te ON te.ID = se.TERM_ID LEFT JOIN STAFF t ON t.ID = se.TEACHER_ID";
	private static final String COUNTED = "SECTION_MEMBER m JOIN SECTION se ON se.ID = m.SECTION_ID LEFT JOIN TERM te ON te.ID = se.TERM_ID"
			+ " LEFT JOIN STUDENT_REVIEW r ON r.STUDENT_ID = m.STUDENT_ID AND r.CYCLE_ID = ? AND r.STATUS = 'REVIEWED'";
	static final String MEMBER_TODAY = "(m.BEGINS IS NULL OR m.BEGINS <= ?) AND (m.ENDS IS NULL OR m.ENDS > ?)";

	private record Line(UUID id, UUID school, String schoolName, String name, Grade grade, String givenName, String familyName) {
	}

	private final Database database;
	private final SignedIn person;

	ClassQueries(Database database, SignedIn person) {
		this.database = database;
		this.person = person;
	}

	List<SchoolLine> schools() {
		return database.list(ListQuery.select("s.ID, s.NAME").from("SCHOOL s").ofSchool("s.ID").orderBy("s.NAME", "s.ID") //
				.as(r -> new SchoolLine(r.uuid(1), r.text(2))), person.scope());
	}

	Map<UUID, Reviewed> reviewedBySchool(Cycle cycle) {
		return reviewed(cycle, "se.SCHOOL_ID", s -> s);
	}

	List<ClassLine> ofSchool(Cycle cycle, UUID school) {
		return withCounts(cycle, sections(cycle, s -> s.where("se.SCHOOL_ID = ?", school), Integer.MAX_VALUE), s -> s.where("se.SCHOOL_ID = ?", school));
	}

	List<ClassLine> containing(Cycle cycle, String text, int limit) {
		var pattern = "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
		var like = " LIKE ? ESCAPE '!'";
		var lines = sections(cycle, s -> s.where("(LOWER(se.NAME)" + like + " OR LOWER(t.GIVEN_NAME || ' ' || t.FAMILY_NAME)" + like + " OR LOWER(sc.NAME)" + like + ")", pattern, pattern, pattern), limit);
		return withCounts(cycle, lines, s -> s.whereIn("se.ID", lines.stream().map(Line::id).toList()));
	}

	List<ClassLine> one(Cycle cycle, UUID section) {
		return withCounts(cycle, sections(cycle, s -> s.where("se.ID = ?", section), 1), s -> s.where("se.ID = ?", section));
	}

	private List<Line> sections(Cycle cycle, UnaryOperator<Shape> which, int limit) {
		var shape = ListQuery.select("se.ID, se.SCHOOL_ID, sc.NAME, se.NAME, se.GRADE, t.GIVEN_NAME, t.FAMILY_NAME").from(SECTIONS).ofSchool("se.SCHOOL_ID") //
				.where("(" + OF_YEAR + ")", cycle.schoolYear(), cycle.schoolYear());
		var query = which.apply(shape).orderBy("sc.NAME", "se.NAME", "se.ID") //
				.as(r -> new Line(r.uuid(1), r.uuid(2), r.text(3), r.text(4), r.constant(Grade.class, 5), r.text(6), r.text(7)));
		return limit == Integer.MAX_VALUE ? database.list(query, person.scope()) : database.page(query, person.scope(), PageKey.START, limit).rows();
	}

	private List<ClassLine> withCounts(Cycle cycle, List<Line> lines, UnaryOperator<Shape> which) {
		if (lines.isEmpty()) return List.of();
		var counts = reviewed(cycle, "se.ID", which);
		return lines.stream().map(l -> new ClassLine(l.id, l.school, l.schoolName, l.name, l.grade, teacher(l), counts.getOrDefault(l.id, Reviewed.NOBODY))).toList();
	}

	private static String teacher(Line line) {
		if (line.familyName == null) return null;
		return line.givenName == null ? line.familyName : line.givenName + " " + line.familyName;
	}

	private Map<UUID, Reviewed> reviewed(Cycle cycle, String by, UnaryOperator<Shape> which) {
		var shape = ListQuery.select(by + ", COUNT(r.ID), COUNT(m.ID)").from(COUNTED, cycle.id()).ofStudent("m.STUDENT_ID") //
				.where("(" + OF_YEAR + ")", cycle.schoolYear(), cycle.schoolYear()).where(MEMBER_TODAY, cycle.asOf(), cycle.asOf());
		var result = new HashMap<UUID, Reviewed>();
		database.forEach(which.apply(shape).groupBy(by).orderBy(by).as(r -> Map.entry(r.uuid(1), new Reviewed(r.number(2), r.number(3)))), person.scope(),
				e -> result.put(e.getKey(), e.getValue()));
		return result;
	}
}
