package org.trellis.review.ui.internal.students;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trellis.model.district.Grade;
import org.trellis.model.review.Tier;
import org.trellis.store.ListQuery;
import org.trellis.store.Row;
import org.trellis.ui.Beginnings;
import org.trellis.ui.tables.ListRequest;

/** The statements behind the list of students. Of a million students no more is read than the page that is looked at: school, grade and tier are looked up for its rows only. */
final class StudentList {
	static final String FAMILY_NAME = "s.FAMILY_NAME";
	private static final String GIVEN_NAME = "s.GIVEN_NAME";

	private static final String TODAY = "e.STUDENT_ID = s.ID AND (e.ENTRY_DATE IS NULL OR e.ENTRY_DATE <= CURRENT_DATE) AND (e.EXIT_DATE IS NULL OR e.EXIT_DATE > CURRENT_DATE)";
	private static final String ENROLLMENT = "ENROLLMENT e JOIN SCHOOL_YEAR y ON y.ID = e.SCHOOL_YEAR_ID AND y.IS_CURRENT = TRUE";
	/** Of who is at two schools, the one that came last. */
	private static final String LAST = " ORDER BY e.ENTRY_DATE DESC, e.ID FETCH FIRST ROW ONLY)";
	private static final String SCHOOL = "(SELECT c.NAME FROM " + ENROLLMENT + " JOIN SCHOOL c ON c.ID = e.SCHOOL_ID WHERE " + TODAY + LAST;
	private static final String GRADE = "(SELECT e.GRADE FROM " + ENROLLMENT + " WHERE " + TODAY + LAST;
	private static final String TIER = "(SELECT d.TIER FROM STUDENT_REVIEW r JOIN REVIEW_CYCLE k ON k.ID = r.CYCLE_ID JOIN SCHOOL_YEAR y ON y.ID = k.SCHOOL_YEAR_ID AND y.IS_CURRENT = TRUE JOIN TIER_DECISION d ON d.STUDENT_REVIEW_ID = r.ID"
			+ " WHERE r.STUDENT_ID = s.ID ORDER BY k.BEGINS DESC, k.ID FETCH FIRST ROW ONLY)";
	private static final String COLUMNS = "s.ID, s.FAMILY_NAME, s.GIVEN_NAME, s.BIRTH_DATE, " + SCHOOL + ", " + GRADE + ", " + TIER;

	/**
	 * One student.
	 *
	 * @param birthDate null when unknown
	 * @param school null for who is at none today
	 * @param grade null when unknown
	 * @param tier that was decided last in the current school year; null when none was
	 */
	record Line(UUID id, String familyName, String givenName, LocalDate birthDate, String school, Grade grade, Tier tier) {
		String name() {
			return familyName + ", " + givenName;
		}
	}

	private StudentList() {
	}

	/** @param request its filter is the beginning of a family name, and of a given name behind a comma */
	static ListQuery<Line> of(Shown shown, ListRequest request) {
		var query = from(shown);
		if (request.filtered()) named(query, request.filter());
		query.orderBy(request.orderWith(FAMILY_NAME, GIVEN_NAME, "s.ID"));
		if (shown instanceof Shown.Everybody && (request.order().isEmpty() || request.order().getFirst().equals(FAMILY_NAME))) query.along("STUDENT_BY_FAMILY_NAME_GIVEN_NAME");
		return query.as(StudentList::line);
	}

	private static ListQuery.Shape from(Shown shown) {
		return switch (shown) {
		case Shown.Everybody all -> ListQuery.select(COLUMNS).from("STUDENT s").ofStudent("s.ID").where("s.ACTIVE = ?", true);
		// from the school's few to their names; the other way round Derby would ask each student of the district
		case Shown.AtSchool at -> ListQuery.select(COLUMNS)
				.from("(SELECT DISTINCT e.STUDENT_ID FROM " + ENROLLMENT
						+ " WHERE e.SCHOOL_ID = ? AND (e.ENTRY_DATE IS NULL OR e.ENTRY_DATE <= CURRENT_DATE) AND (e.EXIT_DATE IS NULL OR e.EXIT_DATE > CURRENT_DATE)) here JOIN STUDENT s ON s.ID = here.STUDENT_ID", at.id())
				.ofStudent("s.ID").where("s.ACTIVE = ?", true);
		case Shown.WithoutSchool none -> ListQuery.select(COLUMNS).from("STUDENT s").ofStudent("s.ID").where("s.ACTIVE = ?", true).where("NOT EXISTS (SELECT 1 FROM " + ENROLLMENT + " WHERE " + TODAY + ")");
		};
	}

	private static void named(ListQuery.Shape query, String filter) {
		var names = filter.split(",", 2);
		begins(query, FAMILY_NAME, names[0].strip());
		if (names.length > 1) begins(query, GIVEN_NAME, names[1].strip());
	}

	/** However it is spelled; the ranges of its first letter are what an index leads to. */
	private static void begins(ListQuery.Shape query, String column, String text) {
		if (text.isEmpty()) return;
		var first = Beginnings.spellings(text.substring(0, text.offsetByCodePoints(0, 1)));
		var ends = first.stream().flatMap(letter -> Stream.of(letter, Beginnings.behind(letter))).toArray();
		query.where(first.stream().map(letter -> column + " >= ? AND " + column + " < ?").collect(Collectors.joining(" OR ")), ends);
		query.where("LOWER(" + column + ") LIKE ? ESCAPE '\\'", Beginnings.pattern(text) + "%");
	}

	private static Line line(Row r) {
		return new Line(r.uuid(1), r.text(2), r.text(3), r.date(4), r.text(5), r.constant(Grade.class, 6), r.constant(Tier.class, 7));
	}
}
