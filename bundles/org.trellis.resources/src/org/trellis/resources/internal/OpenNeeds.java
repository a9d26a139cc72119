package org.trellis.resources.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
	private static final String BEGUN = "r.STATUS <> 'NOT_STARTED'";
	private static final String NEWER = "SELECT 1 FROM STUDENT_REVIEW n WHERE n.STUDENT_ID = r.STUDENT_ID AND n.STATUS <> 'NOT_STARTED' AND n.CYCLE_ID IN (%s)";
	private static final String PLANNED = "SELECT 1 FROM PLAN p JOIN PLAN_LINE l ON l.PLAN_ID = p.ID WHERE p.STUDENT_ID = r.STUDENT_ID AND p.SCHOOL_YEAR_ID = ? AND l.STATUS = 'ACTIVE' AND l.DOMAIN = ?";
	private static final String STARTED = "SELECT 1 FROM REFERRAL q WHERE q.STUDENT_ID = r.STUDENT_ID AND q.STATE = 'STARTED' AND q.DOMAIN = ?";

	private static final String HERE = "e.SCHOOL_ID = ? AND e.SCHOOL_YEAR_ID = ? AND (e.ENTRY_DATE IS NULL OR e.ENTRY_DATE <= ?) AND (e.EXIT_DATE IS NULL OR e.EXIT_DATE > ?)";

	/** Hears of each student in each cell, once. */
	interface Cell {
		void student(UUID student, String domain, Intensity intensity);
	}

	private record Served(UUID student, String domain) {
	}

	private record Need(UUID student, String domain, Intensity intensity) {
	}

	private final Reader reader;
	private final Scope scope;
	private final Basis basis;
	private final Set<Served> served = new HashSet<>();
	private final Set<Need> seen = new HashSet<>();

	OpenNeeds(Reader reader, Scope scope, Basis basis) {
		this.reader = reader;
		this.scope = scope;
		this.basis = basis;
	}

	void count(Cell each) {
		if (basis.cycles().isEmpty()) return;
		served(ListQuery.select("p.STUDENT_ID, l.DOMAIN").from("PLAN p JOIN PLAN_LINE l ON l.PLAN_ID = p.ID").ofStudent("p.STUDENT_ID").where("p.SCHOOL_YEAR_ID = ?", basis.schoolYear()).where("l.STATUS = 'ACTIVE'"));
		served(ListQuery.select("q.STUDENT_ID, q.DOMAIN").from("REFERRAL q").ofStudent("q.STUDENT_ID").where("q.STATE = 'STARTED'"));
		for (var cycle : basis.cycles()) {
			var values = new ArrayList<Object>();
			var newest = newestIn(basis, cycle, values);
			var needs = ListQuery.select("r.STUDENT_ID, f.DOMAIN, f.INTENSITY").from("STUDENT s JOIN STUDENT_REVIEW r ON r.STUDENT_ID = s.ID JOIN FINDING f ON f.STUDENT_REVIEW_ID = r.ID" + enrolled(basis))
					.ofStudent("r.STUDENT_ID").where("s.ACTIVE = ?", true).where(newest, values.toArray()).where("f.KIND = 'NEED'");
			if (basis.school() != null) needs.where(HERE, here(basis));
			reader.forEach(needs.as(r -> new Need(r.uuid(1), r.text(2), r.constant(Intensity.class, 3))), scope, need -> {
				if (!served.contains(new Served(need.student, need.domain)) && seen.add(need)) each.student(need.student, need.domain, need.intensity);
			});
		}
	}

	private void served(ListQuery.Shape shape) {
		reader.forEach(shape.as(r -> new Served(r.uuid(1), r.text(2))), scope, served::add);
	}

	/** The students of one cell, as rows of STUDENT s with further joins: found by their findings first, because a cell is a small part of all. */
	static ListQuery.Shape students(ListQuery.Select columns, String joins, Basis basis, String domain, Intensity intensity) {
		if (basis.cycles().isEmpty()) return columns.from("STUDENT s" + joins).ofStudent("s.ID").where("1 = 0");
		var values = new ArrayList<Object>(List.of(domain, intensity));
		var newest = basis.cycles().stream().map(cycle -> "(" + newestIn(basis, cycle, values) + ")").toList();
		var conditions = "f.DOMAIN = ? AND f.KIND = 'NEED' AND f.INTENSITY = ? AND (" + String.join(" OR ", newest) + ") AND NOT EXISTS (" + PLANNED + ") AND NOT EXISTS (" + STARTED + ")";
		values.addAll(List.of(basis.schoolYear(), domain, domain));
		if (basis.school() != null) {
			conditions += " AND " + HERE;
			values.addAll(List.of(here(basis)));
		}
		var needs = "SELECT DISTINCT r.STUDENT_ID FROM FINDING f JOIN STUDENT_REVIEW r ON r.ID = f.STUDENT_REVIEW_ID" + enrolled(basis) + " WHERE " + conditions;
		return columns.from("(" + needs + ") d JOIN STUDENT s ON s.ID = d.STUDENT_ID" + joins, values.toArray()).ofStudent("s.ID").where("s.ACTIVE = ?", true);
	}

	/** For a school the reviews are reached through its enrollments: a hundredth of the work of the other way round. */
	private static String enrolled(Basis basis) {
		return basis.school() == null ? "" : " JOIN ENROLLMENT e ON e.STUDENT_ID = r.STUDENT_ID";
	}

	private static Object[] here(Basis basis) {
		return new Object[] { basis.school(), basis.schoolYear(), basis.asOf(), basis.asOf() };
	}

	private static String newestIn(Basis basis, UUID cycle, List<Object> values) {
		var newer = basis.cycles().subList(0, basis.cycles().indexOf(cycle));
		values.add(cycle);
		values.addAll(newer);
		return "r.CYCLE_ID = ? AND " + BEGUN + (newer.isEmpty() ? "" : " AND NOT EXISTS (" + NEWER.formatted("?, ".repeat(newer.size() - 1) + "?") + ")");
	}
}
