package org.trellis.review.internal.meetings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.trellis.model.review.DecisionKind;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.TaskStatus;
import org.trellis.model.review.Tier;
import org.trellis.review.meetings.MeetingDesk.InSight;
import org.trellis.review.meetings.MeetingDesk.KnownFinding;
import org.trellis.review.meetings.MeetingDesk.KnownTier;
import org.trellis.review.meetings.MeetingDesk.OpenTask;
import org.trellis.review.meetings.MeetingDesk.RecapLine;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.PageKey;
import org.trellis.store.Scope;

/** What a meeting has in sight of a student: of this school year and the last (D9), nothing restricted but that it is there. */
final class Background {
	private static final int LATELY_MONTHS = 18;
	private static final int DECISIONS = 8;

	private final Database database;
	private final Scope scope;
	private final LocalDate today;

	Background(Database database, Scope scope, LocalDate today) {
		this.database = database;
		this.scope = scope;
		this.today = today;
	}

	InSight of(UUID student) {
		return new InSight(tier(student), findings(student), decided(student), tasks(student));
	}

	private LocalDate since() {
		return today.minusMonths(LATELY_MONTHS);
	}

	private KnownTier tier(UUID student) {
		return first(ListQuery.select("t.TIER, k.NAME").from("STUDENT_REVIEW r JOIN TIER_DECISION t ON t.STUDENT_REVIEW_ID = r.ID JOIN REVIEW_CYCLE k ON k.ID = r.CYCLE_ID").ofStudent("r.STUDENT_ID").where("r.STUDENT_ID = ? AND k.BEGINS >= ?", student, since())
				.orderBy("-k.BEGINS", "t.ID").as(r -> new KnownTier(r.constant(Tier.class, 1), r.text(2))));
	}

	private <T> T first(ListQuery<T> query) {
		return database.page(query, scope, PageKey.START, 1).rows().stream().findFirst().orElse(null);
	}

	private List<KnownFinding> findings(UUID student) {
		return database.list(ListQuery.select("f.ID, k.NAME, f.DOMAIN, f.KIND, f.INTENSITY, f.INFORMANT, CASE WHEN f.NOTE IS NOT NULL THEN 1 ELSE 0 END")
				.from("FINDING f JOIN STUDENT_REVIEW r ON r.ID = f.STUDENT_REVIEW_ID JOIN REVIEW_CYCLE k ON k.ID = r.CYCLE_ID").ofStudent("r.STUDENT_ID").where("r.STUDENT_ID = ? AND k.BEGINS >= ?", student, since())
				.orderBy("-k.BEGINS", "f.DOMAIN", "f.ID").as(r -> new KnownFinding(r.uuid(1), r.text(2), r.text(3), r.constant(FindingKind.class, 4), r.constant(Intensity.class, 5), r.constant(Informant.class, 6), r.number(7) == 1)), scope);
	}

	/** Of the meetings before, the latest first. */
	private List<RecapLine> decided(UUID student) {
		return database.page(ListQuery.select("s.ID, s.FAMILY_NAME, d.BEGUN, d.NEXT_ON, x.KIND, x.TEXT, v.NAME, p.FAMILY_NAME || ', ' || p.GIVEN_NAME, x.DUE")
				.from("DISCUSSION d JOIN STUDENT s ON s.ID = d.STUDENT_ID JOIN DECISION x ON x.DISCUSSION_ID = d.ID LEFT JOIN SERVICE v ON v.ID = x.SERVICE_ID LEFT JOIN STAFF p ON p.ID = x.RESPONSIBLE_ID").ofStudent("d.STUDENT_ID")
				.where("d.STUDENT_ID = ? AND d.ENDED IS NOT NULL AND d.BEGUN >= ?", student, since().atStartOfDay(ZoneId.systemDefault()).toInstant()).orderBy("-d.BEGUN", "x.ID")
				.as(r -> new RecapLine(r.uuid(1), r.text(2), r.instant(3), r.date(4), r.constant(DecisionKind.class, 5), r.text(6), r.text(7), r.text(8), r.date(9))), scope, PageKey.START, DECISIONS).rows();
	}

	private List<OpenTask> tasks(UUID student) {
		return database.list(ListQuery.select("t.TEXT, p.FAMILY_NAME || ', ' || p.GIVEN_NAME, t.DUE").from("TASK t LEFT JOIN STAFF p ON p.ID = t.RESPONSIBLE_ID").ofStudent("t.STUDENT_ID").where("t.STUDENT_ID = ? AND t.STATUS = ?", student, TaskStatus.OPEN)
				.orderBy("t.ID").as(r -> new OpenTask(r.text(1), r.text(2), r.date(3), r.date(3) != null && r.date(3).isBefore(today))), scope);
	}
}
