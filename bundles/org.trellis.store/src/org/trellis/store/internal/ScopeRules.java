package org.trellis.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
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
	private final Values values;
	private final PeopleTables people;
	private final RestrictedColumns restricted;

	ScopeRules(Mapping mapping, Dialect dialect) {
		this.mapping = mapping;
		values = new Values(dialect);
		people = new PeopleTables(mapping);
		restricted = new RestrictedColumns(mapping);
	}

	/** For the rows of a list. */
	Condition of(ListQuery<?> query, Scope scope) {
		restricted.refuse(query);
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

	/** An answer about the whole district is whole or none: when the right to it has ended since it was given, it is refused. */
	void requireStanding(Connection connection, ListQuery<?> query, Scope scope) throws SQLException {
		if (query.whose() instanceof OfWholeDistrict && scope.coversDistrict()) requireStanding(connection, scope);
	}

	/** @param scope one of the whole district */
	void requireStanding(Connection connection, Scope scope) throws SQLException {
		var standing = district(scope);
		if (standing.isNone()) return;
		try (var statement = connection.prepareStatement("SELECT 1 FROM DISTRICT WHERE " + standing.sql())) {
			int index = 1;
			for (var parameter : standing.parameters()) values.bind(statement, index++, parameter);
			try (var result = statement.executeQuery()) {
				if (!result.next()) throw new StoreException("The right to work on the whole district has ended (" + scope.reason() + "); nothing was given out. Open the district again, or ask an administrator.");
			}
		}
	}

	/** For roots of a class, under the alias t. */
	Condition of(Table table, Scope scope) {
		return of(table, "t", scope);
	}

	/** For the roots of a class, under the alias t, of which a scope of texts gives the texts. */
	Condition ofTexts(Table table, Scope scope) {
		return mapping.whose().of(table) instanceof Answer.Students students && !students.several() ? of(table, scope) : district(scope);
	}

	/** What the right to the whole district rests on, as a condition; {@link Condition#NONE} for nothing, {@link Condition#NEVER} where there is no such right. */
	static Condition district(Scope scope) {
		return switch (scope) {
		case Scope.WholeDistrict all -> Reaches.standing(all.basis());
		case Scope.Both both -> district(both.one()).and(district(both.other()));
		case Scope.While some -> district(some.scope()).and(Reaches.standing(some.basis()));
		case Scope.Opened some -> district(some.scope());
		case Scope.Schools some -> Condition.NEVER;
		case Scope.Parts some -> Condition.NEVER;
		case Scope.Nobody nobody -> Condition.NEVER;
		};
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

	private static Condition students(Answer.Students students, Scope scope) {
		return switch (scope) {
		case Scope.WholeDistrict all -> Reaches.standing(all.basis());
		case Scope.Nobody nobody -> Condition.NEVER;
		case Scope.Schools some when some.schools().isEmpty() -> Condition.NEVER;
		case Scope.Schools some -> Reaches.enrolled(students, schools("scope_e.SCHOOL_ID", some));
		case Scope.Parts some -> Condition.any(some.parts().stream().map(p -> students(students, p)).toList());
		case Scope.Both both -> students(students, both.one()).and(students(students, both.other()));
		case Scope.While some -> students(students, some.scope()).and(Reaches.standing(some.basis()));
		case Scope.Opened some -> students(students, some.scope());
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
		case Scope.While some -> school(expression, some.scope()).and(Reaches.standing(some.basis()));
		case Scope.Opened some -> school(expression, some.scope());
		};
	}

	/** Rows of schools that tell of their students: for who sees all of them, and a class for who sees the class. */
	private static Condition schoolsPeople(String expression, String section, Scope scope) {
		return switch (scope) {
		case Scope.Parts some -> Condition.any(some.parts().stream().map(p -> Reaches.schoolsPeople(p.reach(), expression, section).and(Reaches.standing(p.basis()))).map(ScopeRules::whole).toList());
		case Scope.Both both -> schoolsPeople(expression, section, both.one()).and(schoolsPeople(expression, section, both.other()));
		case Scope.While some -> schoolsPeople(expression, section, some.scope()).and(Reaches.standing(some.basis()));
		case Scope.Opened some -> schoolsPeople(expression, section, some.scope());
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
