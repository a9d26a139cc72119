package org.trellis.reporting.internal;

import java.util.List;

import org.trellis.reporting.Question;

/** How many students have a plan (D6). */
public final class StudentsWithPlan extends EnrolledShare {
	public StudentsWithPlan() {
		super("withPlan", Messages.measurePlan, Messages.measurePlanWhat);
	}

	@Override
	String students() {
		return "SELECT DISTINCT p.STUDENT_ID FROM PLAN p WHERE p.SCHOOL_YEAR_ID = ? AND p.STATUS <> 'DRAFT'";
	}

	@Override
	List<Object> parameters(Question question) {
		return List.of(question.schoolYear());
	}
}
