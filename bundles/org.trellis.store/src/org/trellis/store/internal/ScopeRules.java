package org.trellis.store.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.trellis.model.district.DistrictPackage;
import org.trellis.store.ListQuery;
import org.trellis.store.ListQuery.Whose;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;

/**
 * Turns a scope into a condition in SQL, for lists and for single loads alike. A class from which no way leads to a student or a
 * school, although it grows with students, is shown to the whole district's readers only: what is not known to be allowed is refused.
 */
final class ScopeRules {
	private static final String ENROLLED = "EXISTS (SELECT 1 FROM ENROLLMENT scope_e JOIN SCHOOL_YEAR scope_y ON scope_y.ID = scope_e.SCHOOL_YEAR_ID AND scope_y.IS_CURRENT = TRUE WHERE scope_e.STUDENT_ID = %s AND %s"
			+ " AND (scope_e.ENTRY_DATE IS NULL OR scope_e.ENTRY_DATE <= CURRENT_DATE) AND (scope_e.EXIT_DATE IS NULL OR scope_e.EXIT_DATE > CURRENT_DATE))";
	private static final EClass STUDENT = DistrictPackage.Literals.STUDENT;
	private static final EClass SCHOOL = DistrictPackage.Literals.SCHOOL;

	private final Mapping mapping;
	private final PeopleTables people;

	ScopeRules(Mapping mapping) {
		this.mapping = mapping;
		people = new PeopleTables(mapping);
	}

	/** For the rows of a list. */
	Condition of(ListQuery<?> query, Scope scope) {
		return switch (query.whose()) {
		case Whose.OfStudent student -> student(student.expression(), scope);
		case Whose.OfSchool school -> school(school.expression(), scope);
		case Whose.OfWholeDistrict all -> {
			if (!(scope instanceof Scope.WholeDistrict)) throw new StoreException("This needs to see all of the district, and you see a part of it; ask an administrator.");
			yield Condition.NONE;
		}
		case Whose.WithoutPeople nobody -> {
			people.refuse(query);
			yield Condition.NONE;
		}
		};
	}

	/** For roots of a class, under the alias t. */
	Condition of(Table table, Scope scope) {
		if (table.type == STUDENT) return student("t.ID", scope);
		var student = column(table, STUDENT);
		if (student != null) return student("t." + student, scope);
		if (table.type == DistrictPackage.Literals.HOUSEHOLD) return through("SELECT scope_s.ID FROM STUDENT scope_s WHERE scope_s.HOUSEHOLD_ID = t.ID", scope);
		if (table.type == DistrictPackage.Literals.GUARDIAN) return through("SELECT scope_c.STUDENT_ID FROM STUDENT_CONTACT scope_c WHERE scope_c.GUARDIAN_ID = t.ID", scope);
		if (!holdsStudents(table, new HashSet<>())) return Condition.NONE;
		var school = column(table, SCHOOL);
		if (school != null) return school("t." + school, scope);
		return scope instanceof Scope.WholeDistrict ? Condition.NONE : Condition.NEVER;
	}

	private static String column(Table table, EClass target) {
		return table.columns.stream().filter(c -> c.target() == target && !c.owner()).map(Column::name).findFirst().orElse(null);
	}

	/** @param seen keeps parts that hold others of their own class from being looked at without end */
	private boolean holdsStudents(Table table, Set<Table> seen) {
		return table.growsWithStudents || seen.add(table) && table.children.stream().anyMatch(r -> holdsStudents(mapping.of(r.getEReferenceType()), seen));
	}

	private static Condition student(String expression, Scope scope) {
		return switch (scope) {
		case Scope.WholeDistrict all -> Condition.NONE;
		case Scope.Nobody nobody -> Condition.NEVER;
		case Scope.Schools some when some.schools().isEmpty() -> Condition.NEVER;
		case Scope.Schools some -> new Condition(ENROLLED.formatted(expression, InList.condition("scope_e.SCHOOL_ID", some.schools().size())), List.copyOf(InList.filled(some.schools())));
		};
	}

	/** Somebody whom the scope covers is among these students. */
	private static Condition through(String students, Scope scope) {
		var inner = student("scope_p.ID", scope);
		return inner.isNone() || inner == Condition.NEVER ? inner : new Condition("EXISTS (SELECT 1 FROM STUDENT scope_p WHERE scope_p.ID IN (" + students + ") AND " + inner.sql() + ")", inner.parameters());
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
