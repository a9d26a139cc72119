package org.trellis.checks.internal;

import java.util.function.Consumer;

import org.trellis.checks.CheckFinding;
import org.trellis.checks.Severity;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Scope;

/** Intensive needs of the newest review of the current school year for which nobody has planned or asked anything (D6, D18). */
public final class IntensiveNeedsUnanswered extends CoreCheck {
	private static final String NEWER = "SELECT 1 FROM STUDENT_REVIEW n JOIN REVIEW_CYCLE d ON d.ID = n.CYCLE_ID"
			+ " WHERE n.STUDENT_ID = r.STUDENT_ID AND n.STATUS <> 'NOT_STARTED' AND d.SCHOOL_YEAR_ID = c.SCHOOL_YEAR_ID AND (d.BEGINS > c.BEGINS OR d.BEGINS = c.BEGINS AND d.SEASON > c.SEASON)";
	private static final String PLANNED = "SELECT 1 FROM PLAN p JOIN PLAN_LINE l ON l.PLAN_ID = p.ID WHERE p.STUDENT_ID = r.STUDENT_ID AND p.SCHOOL_YEAR_ID = c.SCHOOL_YEAR_ID AND l.DOMAIN = f.DOMAIN AND l.STATUS <> 'STOPPED'";
	/** One that came to nothing is no answer, nor is what was over before the school year began. */
	private static final String REFERRED = "SELECT 1 FROM REFERRAL q WHERE q.STUDENT_ID = r.STUDENT_ID AND (q.DOMAIN = f.DOMAIN OR q.FINDING_ID = f.ID)"
			+ " AND q.STATE NOT IN ('DECLINED_BY_FAMILY', 'REJECTED_BY_PROVIDER', 'COULD_NOT_REACH', 'REVOKED') AND (q.STATE <> 'COMPLETED' OR q.CREATED_ON >= y.BEGINS)";

	public IntensiveNeedsUnanswered() {
		super("intensiveNeedsUnanswered", Severity.WARNING, "Intensive needs without plan or referral", "The students who need most are found by the review, and then must get something (D6).",
				"Open the student's review, add a plan line for the need, or refer the student to a service.");
	}

	@Override
	public void run(Database database, Scope scope, Consumer<CheckFinding> found) {
		var query = ListQuery.select("s.ID, s.GIVEN_NAME, s.FAMILY_NAME, f.DOMAIN")
				.from("FINDING f JOIN STUDENT_REVIEW r ON r.ID = f.STUDENT_REVIEW_ID JOIN REVIEW_CYCLE c ON c.ID = r.CYCLE_ID JOIN SCHOOL_YEAR y ON y.ID = c.SCHOOL_YEAR_ID JOIN STUDENT s ON s.ID = r.STUDENT_ID")
				.ofStudent("s.ID").where("f.KIND = 'NEED' AND f.INTENSITY = 'INTENSIVE'").where("y.IS_CURRENT = ? AND s.ACTIVE = ?", true, true).where("r.STATUS <> 'NOT_STARTED'")
				.where("NOT EXISTS (" + NEWER + ")").where("NOT EXISTS (" + PLANNED + ")").where("NOT EXISTS (" + REFERRED + ")")
				.groupBy("s.FAMILY_NAME", "s.GIVEN_NAME", "s.ID", "f.DOMAIN").orderBy("s.FAMILY_NAME", "s.GIVEN_NAME", "s.ID", "f.DOMAIN")
				.as(r -> new CheckFinding("Student", r.uuid(1), r.text(2) + " " + r.text(3) + " has an intensive need (" + r.text(4) + "), and there is neither a plan line nor a referral for it."));
		database.forEach(query, scope, found);
	}
}
