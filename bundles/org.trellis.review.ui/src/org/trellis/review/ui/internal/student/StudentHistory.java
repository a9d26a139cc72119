package org.trellis.review.ui.internal.student;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.district.Grade;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.review.Tier;
import org.trellis.review.ui.internal.Labels;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Scope;
import org.trellis.ui.Terms;

/** Gathers from several tables what happened to a student. */
final class StudentHistory {
	/**
	 * One line.
	 *
	 * @param day null when the source does not say
	 * @param by who did it; empty when unknown
	 */
	record Happened(LocalDate day, String what, String detail, String by) {
	}

	private final Labels labels;

	StudentHistory(Labels labels) {
		this.labels = labels;
	}

	/** In no order. */
	List<Happened> of(Database database, Scope scope, UUID student) {
		var all = new ArrayList<Happened>();
		all.addAll(database.list(enrollments(student), scope));
		all.addAll(database.list(reviews(student), scope));
		all.addAll(database.list(referrals(student), scope));
		all.addAll(database.list(incidents(student), scope));
		return all;
	}

	private ListQuery<Happened> enrollments(UUID student) {
		return ListQuery.select("e.ENTRY_DATE, y.BEGINS, y.NAME, s.NAME, e.GRADE, e.EXIT_DATE").from("ENROLLMENT e JOIN SCHOOL s ON s.ID = e.SCHOOL_ID JOIN SCHOOL_YEAR y ON y.ID = e.SCHOOL_YEAR_ID").ofStudent("e.STUDENT_ID")
				.where("e.STUDENT_ID = ?", student).orderBy("e.ID").as(r -> {
					var begins = r.date(1) == null ? r.date(2) : r.date(1);
					var where = NLS.bind(Messages.enrolledDetail, new Object[] { r.text(4), Terms.of(r.constant(Grade.class, 5)), r.text(3) });
					return new Happened(begins, Messages.enrolled, r.date(6) == null ? where : NLS.bind(Messages.enrolledUntil, where, StudentTerms.day(r.date(6))), "");
				});
	}

	private ListQuery<Happened> reviews(UUID student) {
		return ListQuery.select("r.REVIEWED_ON, c.BEGINS, c.NAME, t.TIER, t.REASON, t.DECIDED_BY")
				.from("STUDENT_REVIEW r JOIN REVIEW_CYCLE c ON c.ID = r.CYCLE_ID LEFT JOIN TIER_DECISION t ON t.STUDENT_REVIEW_ID = r.ID").ofStudent("r.STUDENT_ID").where("r.STUDENT_ID = ?", student).orderBy("r.ID").as(r -> {
					var day = r.date(1) == null ? r.date(2) : r.date(1);
					var tier = r.constant(Tier.class, 4);
					var detail = tier == null ? r.text(3) : NLS.bind(Messages.tierDetail, r.text(3), labels.of(tier)) + (r.text(5) == null ? "" : ": " + r.text(5));
					return new Happened(day, r.date(1) == null ? Messages.reviewBegun : Messages.reviewed, detail, Objects.requireNonNullElse(r.text(6), ""));
				});
	}

	private ListQuery<Happened> referrals(UUID student) {
		return ListQuery.select("h.CHANGED_AT, h.STATE_AFTER, v.NAME, h.REASON, h.CHANGED_BY").from("REFERRAL_STATE_CHANGE h JOIN REFERRAL r ON r.ID = h.REFERRAL_ID JOIN SERVICE v ON v.ID = r.SERVICE_ID").ofStudent("r.STUDENT_ID")
				.where("r.STUDENT_ID = ?", student).orderBy("h.ID").as(r -> {
					var state = Terms.of(r.constant(ReferralState.class, 2));
					return new Happened(r.instant(1).atZone(ZoneId.systemDefault()).toLocalDate(), NLS.bind(Messages.referralNow, state), r.text(3) + (r.text(4) == null ? "" : ": " + r.text(4)), Objects.requireNonNullElse(r.text(5), ""));
				});
	}

	private ListQuery<Happened> incidents(UUID student) {
		return ListQuery.select("i.INCIDENT_DATE, i.BEHAVIOR, i.PLACE").from("INCIDENT_PARTICIPANT p JOIN DISCIPLINE_INCIDENT i ON i.ID = p.DISCIPLINE_INCIDENT_ID").ofStudent("p.STUDENT_ID").where("p.STUDENT_ID = ?", student).orderBy("p.ID")
				.as(r -> new Happened(r.date(1), Messages.incident, Objects.requireNonNullElse(r.text(2), "") + (r.text(3) == null ? "" : " (" + r.text(3) + ")"), ""));
	}
}
