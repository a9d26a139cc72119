package org.trellis.review.internal.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import org.trellis.review.StudentFacts.Mark;
import org.trellis.store.ListQuery;

/** Grades of this school year and of the one before, by grading period. */
final class MarkColumn {
	private static final int NO_VALUE = -1;
	private static final int HUNDREDTHS = 2;

	/** A grade; periods by their order in time. */
	private record Grade(int period, int subject, int value, boolean failing) {
	}

	private final List<String> periods = new ArrayList<>();
	private final List<String> subjects = new ArrayList<>();
	private final Rows rows = new Rows(4);

	MarkColumn(Source source) {
		var numbers = periods(source);
		if (!numbers.isEmpty()) read(source, numbers);
		rows.group(source.students().size());
	}

	/** The grading periods that have begun, by the day on which they end. */
	private HashMap<UUID, Integer> periods(Source source) {
		var numbers = new HashMap<UUID, Integer>();
		source.all(ListQuery.select("t.ID, t.NAME").from("TERM t").withoutPeople().where("t.BEGINS <= ? AND t.ENDS >= ?", source.asOf(), source.year().getBegins().minusYears(1)) //
				.orderBy("t.ENDS", "t.BEGINS", "t.ID"), r -> {
					numbers.put(r.uuid(1), periods.size());
					periods.add(r.text(2));
				});
		return numbers;
	}

	private void read(Source source, HashMap<UUID, Integer> numbers) {
		var known = new HashMap<String, Integer>();
		var shape = ListQuery.select("g.STUDENT_ID, g.TERM_ID, g.SUBJECT, g.GRADE_VALUE, g.FAILING").from("COURSE_GRADE g JOIN TERM t ON t.ID = g.TERM_ID").ofStudent("g.STUDENT_ID") //
				.where("t.BEGINS <= ? AND t.ENDS >= ?", source.asOf(), source.year().getBegins().minusYears(1));
		source.rows(shape, "g.STUDENT_ID", r -> {
			int i = source.students().number(r.uuid(1));
			var period = numbers.get(r.uuid(2));
			if (i < 0 || period == null) return;
			int subject = known.computeIfAbsent(r.text(3), name -> {
				subjects.add(name);
				return subjects.size() - 1;
			});
			var value = r.decimal(4);
			rows.add(i, period, subject, value == null ? NO_VALUE : value.movePointRight(HUNDREDTHS).intValue(), r.flag(5) ? 1 : 0);
		});
	}

	/** By subject, so that the order is always the same. */
	List<Mark> at(int i) {
		var of = rows.of(i);
		if (of.length == 0) return List.of();
		var grades = Arrays.stream(of).mapToObj(r -> new Grade(rows.value(r, 0), rows.value(r, 1), rows.value(r, 2), rows.value(r, 3) == 1)) //
				.sorted(Comparator.comparing((Grade g) -> subjects.get(g.subject)).thenComparingInt(Grade::value)).toList();
		int last = grades.stream().mapToInt(Grade::period).max().orElseThrow();
		return grades.stream().filter(g -> g.period == last).map(g -> new Mark(subjects.get(g.subject), periods.get(last), g.failing, value(g.value), before(g, grades))).toList();
	}

	private static BigDecimal before(Grade grade, List<Grade> grades) {
		return grades.stream().filter(g -> g.subject == grade.subject && g.period < grade.period).max(Comparator.comparingInt(Grade::period).thenComparingInt(Grade::value)) //
				.map(g -> value(g.value)).orElse(null);
	}

	private static BigDecimal value(int hundredths) {
		return hundredths == NO_VALUE ? null : BigDecimal.valueOf(hundredths, HUNDREDTHS);
	}
}
