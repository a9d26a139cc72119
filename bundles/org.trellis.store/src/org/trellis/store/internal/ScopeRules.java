package org.trellis.store.internal;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.trellis.model.district.DistrictPackage;
import org.trellis.store.ListQuery;
import org.trellis.store.ListQuery.Whose.OfClass;
import org.trellis.store.ListQuery.Whose.OfSchool;
import org.trellis.store.ListQuery.Whose.OfStudent;
import org.trellis.store.ListQuery.Whose.OfWholeDistrict;
import org.trellis.store.ListQuery.Whose.WithoutPeople;
import org.trellis.store.Scope;
import org.trellis.store.Scope.Part;
import org.trellis.store.StoreException;
import org.trellis.store.internal.Whose.Answer;

/** Turns a scope into a condition in SQL, for lists and for single loads alike. */
final class ScopeRules {
	private static final EClass SECTION = DistrictPackage.Literals.SECTION;

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
			if (!scope.coversDistrict()) throw new StoreException("This needs to see all of the district, and you see a part of it; ask an administrator.");
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
		case Answer.School school when !school.people() -> school(school.under(alias).sql(), scope);
		case Answer.School school -> schoolsPeople(school.under(alias).sql(), table.type == SECTION ? alias + ".ID" : null, scope);
		case Answer.District somebody -> district(scope);
		case Answer.Nobody nobody -> Condition.NONE;
		};
	}

	private static Condition district(Scope scope) {
		return switch (scope) {
		case Scope.WholeDistrict all -> Reaches.standing(all.basis());
		case Scope.Both both -> district(both.one()).and(district(both.other()));
		case Scope.Schools some -> Condition.NEVER;
		case Scope.Parts some -> Condition.NEVER;
		case Scope.Nobody nobody -> Condition.NEVER;
		};
	}

	private static Condition students(Answer.Students students, Scope scope) {
		return switch (scope) {
		case Scope.WholeDistrict all -> Reaches.standing(all.basis());
		case Scope.Nobody nobody -> Condition.NEVER;
		case Scope.Schools some when some.schools().isEmpty() -> Condition.NEVER;
		case Scope.Schools some -> Reaches.enrolled(students, schools("scope_e.SCHOOL_ID", some));
		case Scope.Parts some -> Condition.any(some.parts().stream().map(p -> students(students, p)).toList());
		case Scope.Both both -> students(students, both.one()).and(students(students, both.other()));
		};
	}

	private static Condition students(Answer.Students students, Part part) {
		var reach = Reaches.students(part.reach());
		return reach == Condition.NEVER ? reach : Reaches.enrolled(students, reach.and(Reaches.standing(part.basis())));
	}

	/** Rows of schools that say nothing about single students. */
	private static Condition school(String expression, Scope scope) {
		return switch (scope) {
		case Scope.WholeDistrict all -> Reaches.standing(all.basis());
		case Scope.Nobody nobody -> Condition.NEVER;
		case Scope.Schools some when some.schools().isEmpty() -> Condition.NEVER;
		case Scope.Schools some -> schools(expression, some);
		case Scope.Parts some -> Condition.any(some.parts().stream().map(p -> Reaches.school(p.reach(), expression).and(Reaches.standing(p.basis()))).map(ScopeRules::whole).toList());
		case Scope.Both both -> school(expression, both.one()).and(school(expression, both.other()));
		};
	}

	/** Rows of schools that tell of their students: for who sees all of them, and a class for who sees the class. */
	private static Condition schoolsPeople(String expression, String section, Scope scope) {
		return switch (scope) {
		case Scope.Parts some -> Condition.any(some.parts().stream().map(p -> Reaches.schoolsPeople(p.reach(), expression, section).and(Reaches.standing(p.basis()))).map(ScopeRules::whole).toList());
		case Scope.Both both -> schoolsPeople(expression, section, both.one()).and(schoolsPeople(expression, section, both.other()));
		case Scope.WholeDistrict all -> school(expression, all);
		case Scope.Schools some -> school(expression, some);
		case Scope.Nobody nobody -> Condition.NEVER;
		};
	}

	/** In brackets, as one of several that are joined by OR. */
	private static Condition whole(Condition condition) {
		return condition.isNone() || condition == Condition.NEVER ? condition : condition.within("(%s)");
	}

	private static Condition schools(String expression, Scope.Schools some) {
		return new Condition(InList.condition(expression, some.schools().size()), List.copyOf(InList.filled(some.schools())));
	}
}
