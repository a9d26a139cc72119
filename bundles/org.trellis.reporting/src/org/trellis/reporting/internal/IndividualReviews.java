package org.trellis.reporting.internal;

import java.time.ZoneId;
import java.util.List;

import org.trellis.reporting.Question;

/** How many of the students who are enrolled were talked about in a meeting of the school year (D5). */
public final class IndividualReviews extends EnrolledShare {
	public IndividualReviews() {
		super("individualReviews", Messages.measureIndividual, Messages.measureIndividualWhat);
	}

	@Override
	String students() {
		return "SELECT DISTINCT d.STUDENT_ID FROM DISCUSSION d WHERE d.BEGUN >= ? AND d.BEGUN < ?";
	}

	@Override
	List<Object> parameters(Question question) {
		var zone = ZoneId.systemDefault();
		return List.of(question.begins().atStartOfDay(zone).toInstant(), question.ends().plusDays(1).atStartOfDay(zone).toInstant());
	}
}
