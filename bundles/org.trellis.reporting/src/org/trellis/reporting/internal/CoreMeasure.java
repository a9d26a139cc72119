package org.trellis.reporting.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.trellis.reporting.Figure;
import org.trellis.reporting.Figures;
import org.trellis.reporting.Measure;
import org.trellis.reporting.Question;
import org.trellis.store.ListQuery;
import org.trellis.store.Row;

/** What all measures of the core have in common: their texts, and how sums by school and for the district are read. */
abstract class CoreMeasure implements Measure {
	private final String name;
	private final Kind kind;
	private final Unit unit;
	private final String label;
	private final String description;

	/** @param name last part of the id */
	CoreMeasure(String name, Kind kind, Unit unit, String label, String description) {
		this.name = name;
		this.kind = kind;
		this.unit = unit;
		this.label = label;
		this.description = description;
	}

	@Override
	public String id() {
		return "org.trellis.reporting." + name;
	}

	@Override
	public Kind kind() {
		return kind;
	}

	@Override
	public Unit unit() {
		return unit;
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public String description() {
		return description;
	}

	/**
	 * Whom the sums are about: students who are enrolled on the day of the question, as {@code e}. Each is there once, or once at each school.
	 * Takes {@link #enrolledOn}.
	 */
	static String enrolled(boolean bySchool) {
		return "(SELECT DISTINCT " + (bySchool ? "n.SCHOOL_ID, " : "") + "n.STUDENT_ID FROM ENROLLMENT n JOIN STUDENT s ON s.ID = n.STUDENT_ID"
				+ " WHERE n.SCHOOL_YEAR_ID = ? AND (n.ENTRY_DATE IS NULL OR n.ENTRY_DATE <= ?) AND (n.EXIT_DATE IS NULL OR n.EXIT_DATE > ?) AND s.ACTIVE) e";
	}

	static List<Object> enrolledOn(Question question) {
		return List.of(question.schoolYear(), question.day(), question.day());
	}

	/**
	 * Sums over rows about students.
	 *
	 * @param sums three columns, for example of COUNT or SUM
	 * @param from the rows of the district, or of each school
	 * @param school the id of the school that a row belongs to; rows without one are in the district only
	 * @param student the id of the student that a row is about
	 */
	record Sums(String sums, Rows from, List<Object> fromParameters, String school, String student, Condition condition) {
	}

	interface Rows {
		String of(boolean bySchool);
	}

	record Condition(String text, Object... values) {
	}

	/** Three sums of one school, or of the district. */
	record Triple(long first, long second, long third) {
		static Triple of(Row row, int from) {
			return new Triple(rounded(row.decimal(from)), rounded(row.decimal(from + 1)), rounded(row.decimal(from + 2)));
		}

		private static long rounded(BigDecimal sum) {
			return sum == null ? 0 : sum.setScale(0, RoundingMode.HALF_UP).longValue();
		}
	}

	interface Reading {
		Figure figure(Triple sums);
	}

	/** Reads sums of the district and by school as figures. */
	static Figures figures(Question question, Sums sums, Reading reading) {
		var whole = new ArrayList<Triple>();
		question.data().forEach(shape(sums, sums.sums, false).as(r -> Triple.of(r, 1)), whole::add);
		Map<UUID, Figure> schools = new HashMap<>();
		record Line(UUID school, Triple sums) {
		}
		var bySchool = shape(sums, sums.school + ", " + sums.sums, true).where(sums.school + " IS NOT NULL").groupBy(sums.school).as(r -> new Line(r.uuid(1), Triple.of(r, 2)));
		question.data().forEach(bySchool, line -> schools.put(line.school, reading.figure(line.sums)));
		return new Figures(reading.figure(whole.isEmpty() ? new Triple(0, 0, 0) : whole.getFirst()), schools);
	}

	private static ListQuery.Shape shape(Sums sums, String columns, boolean bySchool) {
		return ListQuery.select(columns).from(sums.from.of(bySchool), sums.fromParameters.toArray()).ofStudent(sums.student).where(sums.condition.text, sums.condition.values);
	}
}
