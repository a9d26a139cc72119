package org.trellis.review.internal.facts;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;

import org.trellis.review.StudentFacts.Recent;
import org.trellis.store.ListQuery;

/** Absences of the last school days, of sources that report them by the day. */
final class RecentColumn {
	private final EnrollmentColumn enrollments;
	private final int[] days;
	private final long[] absent;

	RecentColumn(Source source, EnrollmentColumn enrollments) {
		this.enrollments = enrollments;
		this.days = schoolDays(source.year().getBegins(), source.asOf());
		this.absent = new long[source.students().size()];
		Arrays.fill(absent, Decimals.NONE);
		if (days.length == 0) return;
		var shape = ListQuery.select("a.STUDENT_ID, SUM(CASE WHEN a.DAYS < 1 THEN a.DAYS ELSE 1 END)").from("ATTENDANCE_EVENT a").ofStudent("a.STUDENT_ID") //
				.where("a.EVENT_DATE >= ? AND a.EVENT_DATE <= ?", LocalDate.ofEpochDay(days[0]), source.asOf()) //
				.where("a.KIND IN ('EXCUSED_ABSENCE', 'UNEXCUSED_ABSENCE')").groupBy("a.STUDENT_ID");
		source.rows(shape, "a.STUDENT_ID", r -> {
			int i = source.students().number(r.uuid(1));
			if (i >= 0) absent[i] = Decimals.pack(r.decimal(2));
		});
	}

	/** The last ones of the year up to a day, the earliest first. */
	private static int[] schoolDays(LocalDate begins, LocalDate until) {
		var latestFirst = IntStream.iterate((int) until.toEpochDay(), d -> d >= begins.toEpochDay(), d -> d - 1) //
				.filter(d -> LocalDate.ofEpochDay(d).getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0).limit(Recent.DAYS).toArray();
		return IntStream.range(0, latestFirst.length).map(i -> latestFirst[latestFirst.length - 1 - i]).toArray();
	}

	Recent at(int i) {
		if (absent[i] == Decimals.NONE) return null;
		int enrolled = enrollments.daysOf(i, days);
		return enrolled == 0 ? null : new Recent(enrolled, Decimals.unpack(absent[i]).min(BigDecimal.valueOf(enrolled)));
	}
}
