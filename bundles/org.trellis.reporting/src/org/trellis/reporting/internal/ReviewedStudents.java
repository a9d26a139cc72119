package org.trellis.reporting.internal;

import java.util.List;

import org.trellis.reporting.Question;

/** How many students were reviewed (D1). */
public final class ReviewedStudents extends EnrolledShare {
	public ReviewedStudents() {
		super("reviewed", Messages.measureReviewed, Messages.measureReviewedWhat);
	}

	@Override
	String students() {
		return "SELECT DISTINCT r.STUDENT_ID FROM REVIEW_CYCLE c JOIN STUDENT_REVIEW r ON r.CYCLE_ID = c.ID WHERE c.SCHOOL_YEAR_ID = ? AND r.STATUS = 'REVIEWED'";
	}

	@Override
	List<Object> parameters(Question question) {
		return List.of(question.schoolYear());
	}
}
