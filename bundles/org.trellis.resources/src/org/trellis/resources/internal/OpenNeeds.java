package org.trellis.resources.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.trellis.resources.GapMap.Basis;
import org.trellis.store.ListQuery.Shape;

/**
 * The conditions in SQL under which a review {@code r} of a student {@code s} counts as demand. A student's newest begun review is
 * of one cycle, so that counts over the cycles add up.
 */
final class OpenNeeds {
	static final String REVIEWS = "STUDENT_REVIEW r JOIN STUDENT s ON s.ID = r.STUDENT_ID";
	private static final String BEGUN = "r.STATUS <> 'NOT_STARTED'";
	private static final String NEWER = "SELECT 1 FROM STUDENT_REVIEW n WHERE n.STUDENT_ID = r.STUDENT_ID AND n.STATUS <> 'NOT_STARTED' AND n.CYCLE_ID IN (%s)";
	private static final String PLANNED = "SELECT 1 FROM PLAN p JOIN PLAN_LINE l ON l.PLAN_ID = p.ID WHERE p.STUDENT_ID = r.STUDENT_ID AND p.SCHOOL_YEAR_ID = ? AND l.STATUS = 'ACTIVE' AND l.DOMAIN = f.DOMAIN";
	private static final String STARTED = "SELECT 1 FROM REFERRAL q WHERE q.STUDENT_ID = r.STUDENT_ID AND q.STATE = 'STARTED' AND q.DOMAIN = f.DOMAIN";
	private static final String NEED = "f.STUDENT_REVIEW_ID = r.ID AND f.KIND = 'NEED'";

	private OpenNeeds() {
	}

	/** Findings {@code f} of one cycle that count; for a query over {@link #REVIEWS} joined with FINDING f. */
	static void ofCycle(Shape shape, Basis basis, UUID cycle) {
		students(shape, basis);
		shape.where(newestIn(basis, cycle), newestValues(basis, cycle).toArray()).where(NEED).where("NOT EXISTS (" + PLANNED + ")", basis.schoolYear()).where("NOT EXISTS (" + STARTED + ")");
	}

	/** Reviews with a finding in a cell that counts, whatever their cycle; for a query over {@link #REVIEWS}. */
	static void inCell(Shape shape, Basis basis, String domain, Object intensity) {
		if (basis.cycles().isEmpty()) {
			shape.where("1 = 0");
			return;
		}
		students(shape, basis);
		var newest = new ArrayList<String>();
		var values = new ArrayList<Object>();
		for (var cycle : basis.cycles()) {
			newest.add("(" + newestIn(basis, cycle) + ")");
			values.addAll(newestValues(basis, cycle));
		}
		shape.where(String.join(" OR ", newest), values.toArray());
		shape.where("EXISTS (SELECT 1 FROM FINDING f WHERE " + NEED + " AND f.DOMAIN = ? AND f.INTENSITY = ?)", domain, intensity);
		shape.where("NOT EXISTS (" + PLANNED.replace("f.DOMAIN", "?") + ")", basis.schoolYear(), domain).where("NOT EXISTS (" + STARTED.replace("f.DOMAIN", "?") + ")", domain);
	}

	private static void students(Shape shape, Basis basis) {
		shape.where("s.ACTIVE = ?", true);
		if (basis.school() == null) return;
		shape.where("EXISTS (SELECT 1 FROM ENROLLMENT e WHERE e.STUDENT_ID = r.STUDENT_ID AND e.SCHOOL_ID = ? AND e.SCHOOL_YEAR_ID = ? AND (e.EXIT_DATE IS NULL OR e.EXIT_DATE > ?))",
				basis.school(), basis.schoolYear(), basis.asOf());
	}

	private static String newestIn(Basis basis, UUID cycle) {
		var newer = basis.cycles().indexOf(cycle);
		return "r.CYCLE_ID = ? AND " + BEGUN + (newer == 0 ? "" : " AND NOT EXISTS (" + NEWER.formatted("?, ".repeat(newer - 1) + "?") + ")");
	}

	private static List<Object> newestValues(Basis basis, UUID cycle) {
		var values = new ArrayList<Object>(List.of(cycle));
		values.addAll(basis.cycles().subList(0, basis.cycles().indexOf(cycle)));
		return values;
	}
}
