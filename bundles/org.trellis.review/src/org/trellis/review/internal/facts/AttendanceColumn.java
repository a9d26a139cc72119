package org.trellis.review.internal.facts;

import org.trellis.review.StudentFacts.Attendance;
import org.trellis.store.ListQuery;

/** Attendance of the school year so far. */
final class AttendanceColumn {
	private final int[] enrolled;
	private final int[] tardies;
	private final long[] absent;

	AttendanceColumn(Source source) {
		int size = source.students().size();
		enrolled = new int[size];
		tardies = new int[size];
		absent = new long[size];
		var shape = ListQuery.select("a.STUDENT_ID, a.DAYS_ENROLLED, a.DAYS_ABSENT, a.TARDIES").from("ATTENDANCE_SUMMARY a").ofStudent("a.STUDENT_ID") //
				.where("a.SCHOOL_YEAR_ID = ?", source.year().getId()).where("a.DAYS_ENROLLED > 0 AND a.DAYS_ABSENT IS NOT NULL");
		source.rows(shape, "a.STUDENT_ID", r -> {
			int i = source.students().number(r.uuid(1));
			if (i < 0) return;
			enrolled[i] = r.number(2);
			absent[i] = Decimals.pack(r.decimal(3));
			tardies[i] = r.number(4);
		});
	}

	Attendance at(int i) {
		return enrolled[i] == 0 ? null : new Attendance(enrolled[i], Decimals.unpack(absent[i]), tardies[i]);
	}
}
