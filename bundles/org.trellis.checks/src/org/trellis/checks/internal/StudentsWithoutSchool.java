package org.trellis.checks.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

import org.trellis.checks.CheckFinding;
import org.trellis.checks.Severity;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Scope;

/** Active students who are enrolled nowhere today: an enrollment of the current school year counts from its entry date to its exit date. */
public final class StudentsWithoutSchool extends CoreCheck {
	private final Clock clock;

	public StudentsWithoutSchool() {
		this(Clock.systemDefaultZone());
	}

	StudentsWithoutSchool(Clock clock) {
		super("studentsWithoutSchool", Severity.ERROR, "Students without a school", "Nobody reviews a student who belongs to no school, and no list of a school shows one (D1).",
				"Import the enrollments of the current school year, or mark the student as gone from the district.");
		this.clock = clock;
	}

	@Override
	public void run(Database database, Scope scope, Consumer<CheckFinding> found) {
		var today = LocalDate.now(clock);
		var query = ListQuery.select("s.ID, s.GIVEN_NAME, s.FAMILY_NAME").from("STUDENT s").ofStudent("s.ID").where("s.ACTIVE = ?", true)
				.where("NOT EXISTS (SELECT 1 FROM ENROLLMENT e JOIN SCHOOL_YEAR y ON y.ID = e.SCHOOL_YEAR_ID WHERE e.STUDENT_ID = s.ID AND y.IS_CURRENT = ?"
						+ " AND (e.ENTRY_DATE IS NULL OR e.ENTRY_DATE <= ?) AND (e.EXIT_DATE IS NULL OR e.EXIT_DATE > ?))", true, today, today)
				.orderBy("s.FAMILY_NAME", "s.GIVEN_NAME", "s.ID").as(r -> new CheckFinding("Student", r.uuid(1), r.text(2) + " " + r.text(3) + " is enrolled at no school."));
		database.forEach(query, scope, found);
	}
}
