package org.trellis.reporting.internal;

import java.util.List;

import org.trellis.reporting.Question;

/** How many students got at least one service that they were referred to (D18). */
public final class StudentsServed extends EnrolledShare {
	public StudentsServed() {
		super("studentsServed", Messages.measureServed, Messages.measureServedWhat);
	}

	@Override
	String students() {
		return "SELECT DISTINCT f.STUDENT_ID FROM REFERRAL f WHERE f.STATE IN ('STARTED', 'COMPLETED') AND f.CREATED_ON >= ? AND f.CREATED_ON <= ?";
	}

	@Override
	List<Object> parameters(Question question) {
		return List.of(question.begins(), question.ends());
	}
}
