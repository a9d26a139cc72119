package org.trellis.reporting.internal;

import java.util.ArrayList;
import java.util.List;

import org.trellis.reporting.Figure;
import org.trellis.reporting.Figures;
import org.trellis.reporting.Question;

/** How many of the students who are enrolled have something. */
abstract class EnrolledShare extends CoreMeasure {
	EnrolledShare(String name, String label, String description) {
		super(name, Kind.PROCESS, Unit.PERCENT, label, description);
	}

	/** A query for the ids of all students who have it. */
	abstract String students();

	/** Values for its question marks. */
	abstract List<Object> parameters(Question question);

	@Override
	public Figures compute(Question question) {
		var parameters = new ArrayList<Object>(enrolledOn(question));
		parameters.addAll(parameters(question));
		var sums = new Sums("COUNT(x.STUDENT_ID), COUNT(e.STUDENT_ID), 0", bySchool -> enrolled(bySchool) + " LEFT JOIN (" + students() + ") x ON x.STUDENT_ID = e.STUDENT_ID", parameters, "e.SCHOOL_ID", "e.STUDENT_ID",
				new Condition("1 = 1"));
		return figures(question, sums, t -> Figure.students(t.first(), t.second()));
	}
}
