package org.trellis.store.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.trellis.model.district.DistrictPackage;
import org.trellis.store.internal.Annotations.About;

/**
 * Whom the rows of a table are about, as the metamodel tells it: by the class's annotation {@code scope}, and by the references that lead from
 * there to a student or a school. A class from which no way leads, although it grows with students, is for the readers of the whole district
 * only: what is not known to be allowed is refused.
 */
final class Whose {
	private static final EClass STUDENT = DistrictPackage.Literals.STUDENT;
	private static final EClass SCHOOL = DistrictPackage.Literals.SCHOOL;
	private static final EClass HOUSEHOLD = DistrictPackage.Literals.HOUSEHOLD;
	private static final EClass GUARDIAN = DistrictPackage.Literals.GUARDIAN;
	/** What is nearest to a student goes first, where several references lead to one. */
	private static final List<EClass> NEAREST = List.of(STUDENT, HOUSEHOLD, GUARDIAN);

	/** Whom a row is about. */
	sealed interface Answer {
		/**
		 * @param sql the id of the student, or a subquery of the ids of several, of a row under the alias {@value #ROW}
		 * @param several true for a subquery
		 */
		record Students(String sql, boolean several) implements Answer {
			/** The same for another alias. */
			Students under(String alias) {
				return new Students(sql.replace(ROW, alias), several);
			}

			/** Condition that the student with an id is meant. */
			String is(String student) {
				return student + (several ? " IN (" + sql + ")" : " = " + sql);
			}
		}

		/**
		 * @param sql the id of the school of a row under the alias {@value #ROW}
		 * @param people true where the row, or what it contains, tells of students of the school: it is for who sees all of them
		 */
		record School(String sql, boolean people) implements Answer {
			School under(String alias) {
				return new School(sql.replace(ROW, alias), people);
			}
		}

		/** Somebody, but who is not known from the row. */
		record District() implements Answer {
		}

		record Nobody() implements Answer {
		}

		/** Stands for the alias; no text in SQL that the store writes holds it otherwise. */
		String ROW = "{row}";
	}

	private final Mapping mapping;
	private final Map<Table, Answer> answers = new HashMap<>();

	Whose(Mapping mapping) {
		this.mapping = mapping;
		for (var table : mapping.tables()) answers.put(table, answer(table, new LinkedHashSet<>()).orElseGet(Answer.District::new));
	}

	/** Never null. */
	Answer of(Table table) {
		return answers.get(table);
	}

	/** True when a row may tell something about a student, if only to who sees everything. */
	boolean isAboutPeople(Table table) {
		return switch (of(table)) {
		case Answer.Students students -> true;
		case Answer.District somebody -> true;
		case Answer.School school -> table.growsWithStudents || keepsRestricted(table);
		case Answer.Nobody nobody -> keepsRestricted(table);
		};
	}

	static boolean keepsRestricted(Table table) {
		return table.columns.stream().anyMatch(c -> Annotations.restricted(c.feature()));
	}

	/** True where the class says that it is about a student or a school, and no reference leads to one. */
	boolean leadsNowhere(Table table) {
		var about = About.of(table.type);
		return (about.equals(Optional.of(About.STUDENT)) || about.equals(Optional.of(About.SCHOOL))) && of(table) instanceof Answer.District;
	}

	/** Empty where no way is found. */
	private Optional<Answer> answer(Table table, Set<Table> path) {
		if (table.type == STUDENT) return Optional.of(new Answer.Students(Answer.ROW + ".ID", false));
		if (table.type == HOUSEHOLD) return Optional.of(among("SELECT scope_s.ID FROM STUDENT scope_s WHERE scope_s.HOUSEHOLD_ID = " + Answer.ROW + ".ID"));
		if (table.type == GUARDIAN) return Optional.of(among("SELECT scope_c.STUDENT_ID FROM STUDENT_CONTACT scope_c WHERE scope_c.GUARDIAN_ID = " + Answer.ROW + ".ID"));
		if (!path.add(table)) return Optional.empty();
		try {
			return switch (About.of(table.type).orElse(null)) {
			case NOBODY -> Optional.of(new Answer.Nobody());
			case DISTRICT -> Optional.empty();
			case STUDENT -> toStudents(table, path);
			case SCHOOL -> toSchool(table, path);
			case null -> withoutAnnotation(table, path);
			};
		} finally {
			path.remove(table);
		}
	}

	private static Answer among(String subquery) {
		return new Answer.Students(subquery, true);
	}

	/** The core's own; a module's class must say it. */
	private Optional<Answer> withoutAnnotation(Table table, Set<Table> path) {
		var student = column(table, STUDENT);
		if (student.isPresent()) return student.map(c -> new Answer.Students(Answer.ROW + "." + c.name(), false));
		if (!holdsStudents(table, new HashSet<>())) return Optional.of(new Answer.Nobody());
		return column(table, SCHOOL).map(c -> new Answer.School(Answer.ROW + "." + c.name(), true));
	}

	private static Optional<Column> column(Table table, EClass target) {
		return table.columns.stream().filter(c -> c.target() == target && !c.owner()).findFirst();
	}

	/** @param seen keeps parts that hold others of their own class from being looked at without end */
	private boolean holdsStudents(Table table, Set<Table> seen) {
		return table.growsWithStudents || seen.add(table) && table.children.stream().anyMatch(r -> holdsStudents(mapping.of(r.getEReferenceType()), seen));
	}

	private Optional<Answer> toStudents(Table table, Set<Table> path) {
		return ways(table).stream().map(c -> through(c, path)).flatMap(Optional::stream).filter(Answer.Students.class::isInstance).findFirst();
	}

	private Optional<Answer> toSchool(Table table, Set<Table> path) {
		boolean people = keepsRestricted(table) || holdsStudents(table, new HashSet<>());
		return ways(table).stream().map(c -> c.target() == SCHOOL ? Optional.<Answer>of(new Answer.School(Answer.ROW + "." + c.name(), people)) : through(c, path)).flatMap(Optional::stream)
				.filter(Answer.School.class::isInstance).map(Answer.School.class::cast).<Answer> map(s -> new Answer.School(s.sql(), people || s.people())).findFirst();
	}

	/** The references that may lead to whom a row is about: the one that the class names, else those to people, the container, and all others. */
	private static List<Column> ways(Table table) {
		var references = table.columns.stream().filter(c -> c.target() != null).toList();
		var named = Annotations.store(table.type, "scopeBy");
		if (named != null) return references.stream().filter(c -> c.feature().getName().equals(named)).toList();
		return references.stream().sorted(java.util.Comparator.comparingInt(Whose::distance)).toList();
	}

	private static int distance(Column column) {
		int near = NEAREST.indexOf(column.target());
		return near >= 0 ? near : NEAREST.size() + (column.owner() ? 0 : 1);
	}

	/** Whom the row is about that a column points to. */
	private Optional<Answer> through(Column column, Set<Table> path) {
		var here = Answer.ROW + "." + column.name();
		if (column.target() == STUDENT) return Optional.of(new Answer.Students(here, false));
		var target = mapping.of(column.target());
		var alias = "scope_" + path.size();
		return answer(target, path).map(there -> switch (there) {
		case Answer.Students s -> among("SELECT " + (s.several() ? "scope_in.ID FROM STUDENT scope_in, " : s.under(alias).sql() + " FROM ") + target.name + " " + alias + " WHERE " + alias + ".ID = " + here
				+ (s.several() ? " AND " + s.under(alias).is("scope_in.ID") : ""));
		case Answer.School s -> new Answer.School("(SELECT " + s.under(alias).sql() + " FROM " + target.name + " " + alias + " WHERE " + alias + ".ID = " + here + ")", s.people());
		case Answer.District d -> d;
		case Answer.Nobody n -> n;
		});
	}
}
