package org.trellis.reporting.internal;

import java.util.List;

import org.trellis.reporting.Figure;
import org.trellis.reporting.Figures;
import org.trellis.reporting.Question;

/** How many referrals of the school year came so far (D18). */
abstract class ReferralCount extends CoreMeasure {
	private final String states;

	/** @param states a condition on them */
	ReferralCount(String name, String label, String description, String states) {
		super(name, Kind.PROCESS, Unit.COUNT, label, description);
		this.states = states;
	}

	@Override
	public Figures compute(Question question) {
		var sums = new Sums("COUNT(f.ID), COUNT(DISTINCT f.STUDENT_ID), 0", bySchool -> "REFERRAL f", List.of(), "f.SCHOOL_ID", "f.STUDENT_ID",
				new Condition("f.STATE " + states + " AND f.CREATED_ON >= ? AND f.CREATED_ON <= ?", question.begins(), question.ends()));
		return figures(question, sums, t -> Figure.count(t.first(), t.second()));
	}
}
