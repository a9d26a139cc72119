package org.trellis.store.internal;

import java.util.List;

import org.trellis.store.ListQuery;
import org.trellis.store.ListQuery.Whose.OfClass;
import org.trellis.store.ListQuery.Whose.OfSchool;
import org.trellis.store.ListQuery.Whose.OfStudent;
import org.trellis.store.ListQuery.Whose.OfWholeDistrict;
import org.trellis.store.ListQuery.Whose.WithoutPeople;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;
import org.trellis.store.internal.Whose.Answer;

/** Turns a scope into a condition in SQL, for lists and for single loads alike. */
final class ScopeRules {
	private static final String ENROLLED = "EXISTS (SELECT 1 FROM ENROLLMENT scope_e JOIN SCHOOL_YEAR scope_y ON scope_y.ID = scope_e.SCHOOL_YEAR_ID AND scope_y.IS_CURRENT = TRUE WHERE %s AND %s"
			+ " AND (scope_e.ENTRY_DATE IS NULL OR scope_e.ENTRY_DATE <= CURRENT_DATE) AND (scope_e.EXIT_DATE IS NULL OR scope_e.EXIT_DATE > CURRENT_DATE))";

	private final Mapping mapping;
	private final PeopleTables people;

	ScopeRules(Mapping mapping) {
		this.mapping = mapping;
		people = new PeopleTables(mapping);
	}

	/** For the rows of a list. */
	Condition of(ListQuery<?> query, Scope scope) {
		return switch (query.whose()) {
		case OfStudent student -> students(new Answer.Students(student.expression(), false), scope);
		case OfSchool school -> school(school.expression(), scope);
		case OfClass rows -> of(mapping.of(rows.type()), rows.alias(), scope);
		case OfWholeDistrict all -> {
			if (!(scope instanceof Scope.WholeDistrict)) throw new StoreException("This needs to see all of the district, and you see a part of it; ask an administrator.");
			yield Condition.NONE;
		}
		case WithoutPeople nobody -> {
			people.refuse(query);
			yield Condition.NONE;
		}
		};
	}

	/** For roots of a class, under the alias t. */
	Condition of(Table table, Scope scope) {
		return of(table, "t", scope);
	}

	private Condition of(Table table, String alias, Scope scope) {
		return switch (mapping.whose().of(table)) {
		case Answer.Students students -> students(students.under(alias), scope);
		case Answer.School school -> school(school.under(alias).sql(), scope);
		case Answer.District somebody -> scope instanceof Scope.WholeDistrict ? Condition.NONE : Condition.NEVER;
		case Answer.Nobody nobody -> Condition.NONE;
		};
	}

	private static Condition students(Answer.Students students, Scope scope) {
		return switch (scope) {
		case Scope.WholeDistrict all -> Condition.NONE;
		case Scope.Nobody nobody -> Condition.NEVER;
		case Scope.Schools some when some.schools().isEmpty() -> Condition.NEVER;
		case Scope.Schools some -> new Condition(ENROLLED.formatted(students.is("scope_e.STUDENT_ID"), InList.condition("scope_e.SCHOOL_ID", some.schools().size())), List.copyOf(InList.filled(some.schools())));
		};
	}

	private static Condition school(String expression, Scope scope) {
		return switch (scope) {
		case Scope.WholeDistrict all -> Condition.NONE;
		case Scope.Nobody nobody -> Condition.NEVER;
		case Scope.Schools some when some.schools().isEmpty() -> Condition.NEVER;
		case Scope.Schools some -> new Condition(InList.condition(expression, some.schools().size()), List.copyOf(InList.filled(some.schools())));
		};
	}
}
