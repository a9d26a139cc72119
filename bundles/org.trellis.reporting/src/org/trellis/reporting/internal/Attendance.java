package org.trellis.reporting.internal;

import org.trellis.reporting.Figure;
import org.trellis.reporting.Figures;
import org.trellis.reporting.Question;

/** What is counted of the attendance of the students who are enrolled. */
abstract class Attendance extends CoreMeasure {
	Attendance(String name, String label, String description) {
		super(name, Kind.OUTCOME, Unit.PERCENT, label, description);
	}

	/** Value, base and people of the summaries {@code a}. */
	abstract String sums();

	@Override
	public Figures compute(Question question) {
		var sums = new Sums(sums(), bySchool -> enrolled(bySchool) + " JOIN ATTENDANCE_SUMMARY a ON a.STUDENT_ID = e.STUDENT_ID", enrolledOn(question), "e.SCHOOL_ID", "e.STUDENT_ID",
				new Condition("a.SCHOOL_YEAR_ID = ? AND a.DAYS_ENROLLED > 0", question.schoolYear()));
		var found = figures(question, sums, t -> Figure.share(t.first(), t.second(), t.third()));
		return found.district() instanceof Figure.Known known && known.people() == 0 ? Figures.notKnown(Messages.noAttendance) : found;
	}
}
