package org.trellis.resources.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trellis.model.review.Intensity;
import org.trellis.resources.GapMap.Basis;
import org.trellis.store.ListQuery;
import org.trellis.store.Reader;
import org.trellis.store.Scope;

/**
 * The demand: students with an open need. Counted by reading who needs what and who is served already, each by one plain scan, and
 * comparing them here: at 100,000 students on Derby this takes a third of the time that one aggregate in SQL with NOT EXISTS takes. A student's newest begun review is of one cycle, so that counts over the cycles add up.
 */
final class OpenNeeds {
	private static final String NEED = "f.DOMAIN = ? AND f.KIND = 'NEED' AND f.INTENSITY = ?";
	private static final String BEGUN = "r.STATUS <> 'NOT_STARTED'";
	/**
	 * For Derby, as all that ends in these words below: it asks each row for itself, by an index. Without them it joins what is asked with all students, which takes
	 * minutes in a district where its statistics make that look cheap. PostgreSQL takes no notice.
	 */
	private static final String BY_ITSELF = " FETCH FIRST ROW ONLY)";
	private static final String NEWER = "NOT EXISTS (SELECT 1 FROM STUDENT_REVIEW n WHERE n.STUDENT_ID = r.STUDENT_ID AND n.STATUS <> 'NOT_STARTED' AND n.CYCLE_ID IN (%s)%s";
	private static final String PLANNED = "NOT EXISTS (SELECT 1 FROM PLAN p WHERE p.STUDENT_ID = %s AND p.SCHOOL_YEAR_ID = ? AND EXISTS (SELECT 1 FROM PLAN_LINE l WHERE l.PLAN_ID = p.ID AND l.STATUS = 'ACTIVE' AND l.DOMAIN = ?"
			+ BY_ITSELF + BY_ITSELF;
	private static final String STARTED = "NOT EXISTS (SELECT 1 FROM REFERRAL q WHERE q.STUDENT_ID = %s AND q.STATE = 'STARTED' AND q.DOMAIN = ?" + BY_ITSELF;
	/** To which index Derby is bound, where its own choice differs by a thousand times from district to district; a comment to PostgreSQL. */
	private static final String REVIEWS = "STUDENT_REVIEW r --DERBY-PROPERTIES constraint=STUDENT_REVIEW_STUDENT_ID_FK\n";
	private static final String FINDINGS = "FINDING f --DERBY-PROPERTIES constraint=FINDING_STUDENT_REVIEW_ID_FK\n";

	private static final String HERE = "e.SCHOOL_ID = ? AND e.SCHOOL_YEAR_ID = ? AND (e.ENTRY_DATE IS NULL OR e.ENTRY_DATE <= ?) AND (e.EXIT_DATE IS NULL OR e.EXIT_DATE > ?)";

	/** Hears of each cell that has students. */
	interface Cell {
		void students(String domain, Intensity intensity, Set<UUID> students);
	}

	private record Served(UUID student, String domain) {
	}

	private record Need(UUID student, String domain, Intensity intensity) {
	}

	private final Reader reader;
	private final Scope scope;
	private final Basis basis;
	// sets of ids, and not of what is in a row: a million rows are looked up
	private final Map<String, Set<UUID>> served = new HashMap<>();
	private final Map<String, Map<Intensity, Set<UUID>>> open = new HashMap<>();

	OpenNeeds(Reader reader, Scope scope, Basis basis) {
		this.reader = reader;
		this.scope = scope;
		this.basis = basis;
	}

	void cells(Cell each) {
		if (basis.cycles().isEmpty()) return;
		served(ListQuery.select("p.STUDENT_ID, l.DOMAIN").from("PLAN p JOIN PLAN_LINE l ON l.PLAN_ID = p.ID").ofStudent("p.STUDENT_ID").where("p.SCHOOL_YEAR_ID = ?", basis.schoolYear()).where("l.STATUS = 'ACTIVE'"));
		served(ListQuery.select("q.STUDENT_ID, q.DOMAIN").from("REFERRAL q").ofStudent("q.STUDENT_ID").where("q.STATE = 'STARTED'"));
		for (var cycle : basis.cycles()) {
			var values = new ArrayList<Object>();
			var newest = newestIn(basis, cycle, values, ")");
			var needs = ListQuery.select("r.STUDENT_ID, f.DOMAIN, f.INTENSITY").from("STUDENT s JOIN STUDENT_REVIEW r ON r.STUDENT_ID = s.ID JOIN FINDING f ON f.STUDENT_REVIEW_ID = r.ID" + enrolled(basis))
					.ofStudent("r.STUDENT_ID").where("s.ACTIVE = ?", true).where(newest, values.toArray()).where("f.KIND = 'NEED'");
			if (basis.school() != null) needs.where(HERE, here(basis));
			reader.forEach(needs.as(r -> new Need(r.uuid(1), r.text(2), r.constant(Intensity.class, 3))), scope, need -> {
				// one of no intensity is in no cell
				if (need.intensity != null && !served.getOrDefault(need.domain, Set.of()).contains(need.student))
					open.computeIfAbsent(need.domain, d -> new EnumMap<>(Intensity.class)).computeIfAbsent(need.intensity, i -> new HashSet<>()).add(need.student);
			});
		}
		open.forEach((domain, cells) -> cells.forEach((intensity, students) -> each.students(domain, intensity, students)));
	}

	private void served(ListQuery.Shape shape) {
		reader.forEach(shape.as(r -> new Served(r.uuid(1), r.text(2))), scope, line -> served.computeIfAbsent(line.domain, d -> new HashSet<>()).add(line.student));
	}

	/**
	 * The ids of the students of one cell, as STUDENT_ID: found by their findings first, because a cell is a small part of all.
	 *
	 * @param values takes the values of its question marks
	 */
	static String students(Basis basis, String domain, Intensity intensity, List<Object> values) {
		if (basis.cycles().isEmpty()) return "SELECT r.STUDENT_ID FROM STUDENT_REVIEW r WHERE 1 = 0";
		values.addAll(List.of(domain, intensity));
		var conditions = NEED + " AND (" + newest(basis, values) + ") AND " + PLANNED.formatted("r.STUDENT_ID") + " AND " + STARTED.formatted("r.STUDENT_ID");
		values.addAll(List.of(basis.schoolYear(), domain, domain));
		if (basis.school() != null) {
			conditions += " AND " + HERE;
			values.addAll(List.of(here(basis)));
		}
		return "SELECT DISTINCT r.STUDENT_ID FROM FINDING f JOIN STUDENT_REVIEW r ON r.ID = f.STUDENT_REVIEW_ID" + enrolled(basis) + " WHERE " + conditions;
	}

	/** Limits rows of STUDENT s of the district to those of one cell, by asking each of them. */
	static void ofStudent(ListQuery.Shape students, Basis basis, String domain, Intensity intensity) {
		if (basis.cycles().isEmpty()) {
			students.where("1 = 0");
			return;
		}
		var values = new ArrayList<Object>();
		var newest = newest(basis, values);
		values.addAll(List.of(domain, intensity));
		students.where("EXISTS (SELECT 1 FROM " + REVIEWS + " WHERE r.STUDENT_ID = s.ID AND (" + newest + ") AND EXISTS (SELECT 1 FROM " + FINDINGS + " WHERE f.STUDENT_REVIEW_ID = r.ID AND " + NEED + BY_ITSELF + BY_ITSELF, values.toArray());
		students.where(PLANNED.formatted("s.ID"), basis.schoolYear(), domain);
		students.where(STARTED.formatted("s.ID"), domain);
	}

	private static String newest(Basis basis, List<Object> values) {
		return basis.cycles().stream().map(cycle -> "(" + newestIn(basis, cycle, values, BY_ITSELF) + ")").collect(Collectors.joining(" OR "));
	}

	/** For a school the reviews are reached through its enrollments: a hundredth of the work of the other way round. */
	private static String enrolled(Basis basis) {
		return basis.school() == null ? "" : " JOIN ENROLLMENT e ON e.STUDENT_ID = r.STUDENT_ID";
	}

	private static Object[] here(Basis basis) {
		return new Object[] { basis.school(), basis.schoolYear(), basis.asOf(), basis.asOf() };
	}

	/** @param asked how the question ends whether there is a newer one: {@link #BY_ITSELF} for a part of the students */
	private static String newestIn(Basis basis, UUID cycle, List<Object> values, String asked) {
		var newer = basis.cycles().subList(0, basis.cycles().indexOf(cycle));
		values.add(cycle);
		values.addAll(newer);
		return "r.CYCLE_ID = ? AND " + BEGUN + (newer.isEmpty() ? "" : " AND " + NEWER.formatted("?, ".repeat(newer.size() - 1) + "?", asked));
	}
}
