package org.trellis.store.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.trellis.store.Scope.Basis;
import org.trellis.store.Scope.Reach;
import org.trellis.store.internal.Whose.Answer;

/**
 * The parts of a scope in SQL. All that reaches students begins at an enrollment of today, under the alias {@code scope_e}: whoever has left a school
 * is out of every reach the same day. Today is the database's, so that the clock of a workstation opens nothing.
 */
final class Reaches {
	private static final String ENROLLED = "EXISTS (SELECT 1 FROM ENROLLMENT scope_e JOIN SCHOOL_YEAR scope_y ON scope_y.ID = scope_e.SCHOOL_YEAR_ID AND scope_y.IS_CURRENT = TRUE WHERE %s"
			+ " AND (scope_e.ENTRY_DATE IS NULL OR scope_e.ENTRY_DATE <= CURRENT_DATE) AND (scope_e.EXIT_DATE IS NULL OR scope_e.EXIT_DATE > CURRENT_DATE)";
	private static final String TODAY = "(%1$s.BEGINS IS NULL OR %1$s.BEGINS <= CURRENT_DATE) AND (%1$s.ENDS IS NULL OR %1$s.ENDS > CURRENT_DATE)";
	/** A class that runs today; the last day of a term belongs to it. */
	private static final String CLASSES = "SECTION scope_c JOIN SCHOOL_YEAR scope_cy ON scope_cy.ID = scope_c.SCHOOL_YEAR_ID AND scope_cy.IS_CURRENT = TRUE LEFT JOIN TERM scope_t ON scope_t.ID = scope_c.TERM_ID";
	private static final String RUNS = "(scope_c.TERM_ID IS NULL OR scope_t.BEGINS <= CURRENT_DATE AND scope_t.ENDS >= CURRENT_DATE)";
	/** Where the records hold assignments of the teacher at the school, one must hold; see {@link Reach.TaughtBy}. */
	private static final String TEACHES = "scope_c.TEACHER_ID = ? AND (NOT EXISTS (SELECT 1 FROM STAFF_ASSIGNMENT scope_a WHERE scope_a.STAFF_ID = scope_c.TEACHER_ID AND scope_a.SCHOOL_ID = scope_c.SCHOOL_ID)"
			+ " OR EXISTS (SELECT 1 FROM STAFF_ASSIGNMENT scope_h WHERE scope_h.STAFF_ID = scope_c.TEACHER_ID AND (scope_h.SCHOOL_ID = scope_c.SCHOOL_ID OR scope_h.SCHOOL_ID IS NULL) AND " + TODAY.formatted("scope_h") + "))";
	private static final String MEMBERS = "EXISTS (SELECT 1 FROM SECTION_MEMBER scope_m JOIN " + CLASSES.replace("SECTION scope_c ", "SECTION scope_c ON scope_c.ID = scope_m.SECTION_ID ")
			+ " WHERE scope_m.STUDENT_ID = scope_e.STUDENT_ID AND scope_c.SCHOOL_ID = scope_e.SCHOOL_ID AND " + TODAY.formatted("scope_m") + " AND " + RUNS + " AND %s)";
	private static final String REFERRED = "EXISTS (SELECT 1 FROM REFERRAL scope_r JOIN SERVICE scope_v ON scope_v.ID = scope_r.SERVICE_ID WHERE scope_r.STUDENT_ID = scope_e.STUDENT_ID"
			+ " AND scope_v.ORGANIZATION_ID = ? AND scope_r.STATE IN ('SENT', 'ACCEPTED', 'WAITLISTED', 'STARTED'))";

	/**
	 * For Derby: what is asked with these last words it asks once a statement, and goes through the rows as it would without. Without them it asks for every
	 * row; a count instead, and it takes the list for so short that it sorts all of it before the first page.
	 */
	private static final String ONCE = " FETCH FIRST ROW ONLY)";

	/** No right was ever given: the first one sets it, for good. */
	private static final Condition UNGOVERNED = Condition.of("NOT EXISTS (SELECT 1 FROM SETTING scope_x WHERE scope_x.SETTING_KEY = 'access.governed'" + ONCE);

	private Reaches() {
	}

	/** One of these students is enrolled today, and the enrollment meets a condition on {@code scope_e}. */
	static Condition enrolled(Answer.Students students, Condition more) {
		var here = ENROLLED.formatted(students.is("scope_e.STUDENT_ID"));
		return more.isNone() ? Condition.of(here + ")") : new Condition(here + " AND " + more.sql() + ")", more.parameters());
	}

	/** What must hold of the enrollment {@code scope_e}; {@link Condition#NEVER} for no student. */
	static Condition students(Reach reach) {
		return switch (reach) {
		case Reach.Enrolled all -> Condition.NONE;
		case Reach.AtSchool at -> at("scope_e.SCHOOL_ID", at.school());
		case Reach.InGrades in -> at("scope_e.SCHOOL_ID", in.school()).and(oneOf("scope_e.GRADE", in.grades()));
		case Reach.InSection in -> Condition.of(MEMBERS.formatted("scope_c.ID = ?"), in.section());
		case Reach.TaughtBy by -> Condition.of(MEMBERS.formatted(TEACHES), by.staff());
		case Reach.InCaseload of -> Condition.of("EXISTS (SELECT 1 FROM CASELOAD_MEMBER scope_l WHERE scope_l.STUDENT_ID = scope_e.STUDENT_ID AND scope_l.STAFF_ID = ?"
				+ " AND (scope_l.SCHOOL_ID IS NULL OR scope_l.SCHOOL_ID = scope_e.SCHOOL_ID) AND " + TODAY.formatted("scope_l") + ")", of.staff());
		case Reach.InProgram in -> at("scope_e.SCHOOL_ID", in.school()).and(flagged(in));
		case Reach.ReferredTo to -> Condition.of(REFERRED, to.organization());
		case Reach.NoStudent none -> Condition.NEVER;
		};
	}

	private static Condition flagged(Reach.InProgram in) {
		var kinds = oneOf("scope_f.KIND", in.flags());
		if (kinds == Condition.NEVER) return kinds;
		return kinds.within("EXISTS (SELECT 1 FROM STUDENT_FLAG scope_f WHERE scope_f.STUDENT_ID = scope_e.STUDENT_ID AND " + TODAY.formatted("scope_f") + " AND %s)");
	}

	/** Schools that somebody with this reach works in. */
	static Condition school(Reach reach, String expression) {
		return switch (reach) {
		case Reach.Enrolled all -> Condition.NONE;
		case Reach.NoStudent none -> Condition.NONE;
		case Reach.AtSchool at -> at(expression, at.school());
		case Reach.InGrades in -> in.grades().isEmpty() ? Condition.NEVER : at(expression, in.school());
		case Reach.InProgram in -> in.flags().isEmpty() ? Condition.NEVER : at(expression, in.school());
		case Reach.InSection in -> Condition.of(expression + " IN (SELECT scope_c.SCHOOL_ID FROM " + CLASSES + " WHERE " + RUNS + " AND scope_c.ID = ?)", in.section());
		case Reach.TaughtBy by -> Condition.of(expression + " IN (SELECT scope_c.SCHOOL_ID FROM " + CLASSES + " WHERE " + RUNS + " AND " + TEACHES + ")", by.staff());
		case Reach.InCaseload of -> somebodyAt(expression, of);
		case Reach.ReferredTo to -> somebodyAt(expression, to);
		};
	}

	private static Condition somebodyAt(String school, Reach reach) {
		return enrolled(new Answer.Students("scope_e.STUDENT_ID", false), Condition.of("scope_e.SCHOOL_ID = " + school).and(students(reach)));
	}

	/** @param section the id of a row that is a class; null for all others */
	static Condition schoolsPeople(Reach reach, String expression, String section) {
		return switch (reach) {
		case Reach.Enrolled all -> Condition.NONE;
		case Reach.AtSchool at -> at(expression, at.school());
		case Reach.InSection in when section != null -> Condition.of(section + " IN (SELECT scope_c.ID FROM " + CLASSES + " WHERE " + RUNS + " AND scope_c.ID = ?)", in.section());
		case Reach.TaughtBy by when section != null -> Condition.of(section + " IN (SELECT scope_c.ID FROM " + CLASSES + " WHERE " + RUNS + " AND " + TEACHES + ")", by.staff());
		case Reach.InSection in -> Condition.NEVER;
		case Reach.TaughtBy by -> Condition.NEVER;
		case Reach.InGrades in -> Condition.NEVER;
		case Reach.InCaseload of -> Condition.NEVER;
		case Reach.InProgram in -> Condition.NEVER;
		case Reach.ReferredTo to -> Condition.NEVER;
		case Reach.NoStudent none -> Condition.NEVER;
		};
	}

	/** What a right rests on still stands today. */
	static Condition standing(Basis basis) {
		return switch (basis) {
		case Basis.Given given -> Condition.NONE;
		case Basis.Ungoverned until -> UNGOVERNED;
		case Basis.OfAccount of -> Condition.of("EXISTS (SELECT 1 FROM ACCOUNT scope_u JOIN STAFF scope_p ON scope_p.ID = scope_u.STAFF_ID AND scope_p.ACTIVE = TRUE WHERE scope_u.ID = ? AND scope_u.ACTIVE = TRUE AND " + TODAY.formatted("scope_u") + ONCE, of.account());
		case Basis.OfGrant of -> resting("ACCESS_GRANT", of.grant());
		case Basis.OfAssignment of -> resting("STAFF_ASSIGNMENT", of.assignment());
		case Basis.OfStaff of -> Condition.of("EXISTS (SELECT 1 FROM STAFF scope_p WHERE scope_p.ID = ? AND scope_p.ACTIVE = TRUE" + ONCE, of.staff());
		};
	}

	private static Condition resting(String table, UUID id) {
		return Condition.of("EXISTS (SELECT 1 FROM " + table + " scope_g JOIN STAFF scope_p ON scope_p.ID = scope_g.STAFF_ID AND scope_p.ACTIVE = TRUE WHERE scope_g.ID = ? AND " + TODAY.formatted("scope_g") + ONCE, id);
	}

	private static Condition at(String expression, UUID school) {
		return school == null ? Condition.NONE : Condition.of(expression + " = ?", school);
	}

	private static Condition oneOf(String column, Collection<? extends Enum<?>> constants) {
		if (constants.isEmpty()) return Condition.NEVER;
		return new Condition(column + " IN (" + "?, ".repeat(constants.size() - 1) + "?)", List.copyOf(constants.stream().sorted().toList()));
	}
}
