package org.trellis.review.internal.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.trellis.model.district.Grade;
import org.trellis.store.ListQuery;

/** Where a student has been enrolled in the last two years: how often they changed schools, and on which days they belonged to one. */
final class EnrollmentColumn {
	private static final int YEARS = 2;
	private static final int UNKNOWN = -1;

	/** An enrollment; grades by their order, {@link #UNKNOWN} where not known, days since 1970. */
	private record Span(int school, int schoolsHighest, int grade, int begins, int ends, int year) {
	}

	private final Rows rows = new Rows(6);
	private final int horizon;

	EnrollmentColumn(Source source) {
		horizon = (int) source.asOf().minusYears(YEARS).toEpochDay();
		var highest = new HashMap<UUID, Integer>();
		source.all(ListQuery.select("s.ID, s.HIGHEST_GRADE").from("SCHOOL s").withoutPeople().where("s.HIGHEST_GRADE IS NOT NULL"), r -> highest.put(r.uuid(1), r.constant(Grade.class, 2).ordinal()));
		read(source, highest);
		rows.group(source.students().size());
	}

	private void read(Source source, Map<UUID, Integer> highest) {
		var schools = new HashMap<UUID, Integer>();
		var shape = ListQuery.select("e.STUDENT_ID, e.SCHOOL_ID, e.GRADE, e.ENTRY_DATE, e.EXIT_DATE, y.BEGINS, y.ENDS").from("ENROLLMENT e JOIN SCHOOL_YEAR y ON y.ID = e.SCHOOL_YEAR_ID") //
				.ofStudent("e.STUDENT_ID").where("y.ENDS >= ? AND y.BEGINS <= ?", source.asOf().minusYears(YEARS), source.asOf());
		source.rows(shape, "e.STUDENT_ID", r -> {
			int i = source.students().number(r.uuid(1));
			if (i < 0) return;
			var school = r.uuid(2);
			var grade = r.constant(Grade.class, 3);
			var begins = r.date(6);
			rows.add(i, schools.computeIfAbsent(school, s -> schools.size()), highest.getOrDefault(school, UNKNOWN), grade == null ? UNKNOWN : grade.ordinal(), //
					day(r.date(4), begins), day(r.date(5), r.date(7).plusDays(1)), day(begins, null));
		});
	}

	private static int day(LocalDate date, LocalDate otherwise) {
		return (int) (date == null ? otherwise : date).toEpochDay();
	}

	private List<Span> spans(int i) {
		return Arrays.stream(rows.of(i)).mapToObj(r -> new Span(rows.value(r, 0), rows.value(r, 1), rows.value(r, 2), rows.value(r, 3), rows.value(r, 4), rows.value(r, 5))) //
				.sorted(Comparator.comparingInt(Span::begins).thenComparingInt(Span::ends).thenComparingInt(Span::school)).toList();
	}

	/** How often the student left one school and came to another within the last two years. */
	int moves(int i) {
		if (rows.of(i).length < 2) return 0;
		int moves = 0;
		Span last = null;
		for (var span : spans(i)) {
			if (last != null && span.begins > horizon && isMove(last, span)) moves++;
			// of two schools at once the one that goes on
			if (last == null || span.ends > last.ends) last = span;
		}
		return moves;
	}

	/** Not to two schools at once; and to leave a school after its last grade is no move, nor one between two years where that grade is not known. */
	private static boolean isMove(Span from, Span to) {
		if (from.school == to.school || to.begins < from.ends) return false;
		if (from.year == to.year) return true;
		return from.schoolsHighest != UNKNOWN && to.grade != UNKNOWN && to.grade <= from.schoolsHighest;
	}

	/**
	 * On how many of some days the student belonged to a school.
	 *
	 * @param days in their order, as days since 1970
	 * @return all of them where nothing is known of enrollments
	 */
	int daysOf(int i, int[] days) {
		var spans = spans(i);
		if (spans.isEmpty()) return days.length;
		return (int) Arrays.stream(days).filter(d -> spans.stream().anyMatch(s -> s.begins <= d && d < s.ends)).count();
	}
}
