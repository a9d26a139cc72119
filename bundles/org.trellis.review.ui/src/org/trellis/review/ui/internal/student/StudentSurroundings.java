package org.trellis.review.ui.internal.student;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.district.Grade;
import org.trellis.model.district.SectionKind;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Row;
import org.trellis.store.Scope;
import org.trellis.ui.Terms;

/** What belongs to a student's profile and is stored elsewhere; as texts, empty when unknown. @param homeLanguage BCP 47 tag, may be null */
record StudentSurroundings(String school, String homeroom, String attendance, String address, String homeLanguage) {
	static final StudentSurroundings NONE = new StudentSurroundings("", "", "", "", null);

	/** Asks the database. @param household may be null */
	static StudentSurroundings of(Database database, Scope scope, UUID student, UUID household) {
		var school = database.list(ListQuery.select("s.NAME, e.GRADE, y.NAME").from("ENROLLMENT e JOIN SCHOOL s ON s.ID = e.SCHOOL_ID JOIN SCHOOL_YEAR y ON y.ID = e.SCHOOL_YEAR_ID").ofStudent("e.STUDENT_ID").where("e.STUDENT_ID = ?", student)
				.where("y.IS_CURRENT = ?", true).where("e.EXIT_DATE IS NULL").orderBy("e.ID").as(r -> NLS.bind(Messages.enrolledDetail, new Object[] { r.text(1), Terms.of(r.constant(Grade.class, 2)), r.text(3) })), scope);
		var homeroom = database.list(ListQuery.select("s.NAME, t.GIVEN_NAME, t.FAMILY_NAME").from("SECTION_MEMBER m JOIN SECTION s ON s.ID = m.SECTION_ID LEFT JOIN STAFF t ON t.ID = s.TEACHER_ID").ofStudent("m.STUDENT_ID").where("m.STUDENT_ID = ?", student)
				.where("m.ENDS IS NULL").where("s.KIND = ?", SectionKind.HOMEROOM).orderBy("m.ID").as(r -> r.text(3) == null ? r.text(1) : r.text(1) + " (" + together(r, " ", 2, 3) + ")"), scope);
		var attendance = database.list(ListQuery.select("y.NAME, a.DAYS_ABSENT, a.DAYS_ENROLLED").from("ATTENDANCE_SUMMARY a JOIN SCHOOL_YEAR y ON y.ID = a.SCHOOL_YEAR_ID").ofStudent("a.STUDENT_ID").where("a.STUDENT_ID = ?", student).where("a.DAYS_ABSENT IS NOT NULL")
				.orderBy("-y.BEGINS", "a.ID").as(r -> NLS.bind(Messages.absentDays, new Object[] { r.text(1), Terms.number(r.decimal(2)), r.number(3) })), scope);
		if (household == null) return new StudentSurroundings(lines(school), lines(homeroom), lines(attendance), "", null);
		var home = database.list(ListQuery.select("h.STREET, h.POSTAL_CODE, h.CITY, h.HOME_LANGUAGE").from("HOUSEHOLD h JOIN STUDENT s ON s.HOUSEHOLD_ID = h.ID").ofStudent("s.ID").where("s.ID = ?", student).orderBy("h.ID")
				.as(r -> new String[] { together(r, ", ", 1, 2, 3), r.text(4) }), scope);
		return new StudentSurroundings(lines(school), lines(homeroom), lines(attendance), home.isEmpty() ? "" : home.getFirst()[0], home.isEmpty() ? null : home.getFirst()[1]);
	}

	private static String lines(java.util.List<String> texts) {
		return String.join("\n", texts);
	}

	private static String together(Row row, String between, int... columns) {
		return Arrays.stream(columns).mapToObj(row::text).filter(Objects::nonNull).collect(Collectors.joining(between));
	}
}
