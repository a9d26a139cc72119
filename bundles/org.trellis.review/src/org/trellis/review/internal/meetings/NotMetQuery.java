package org.trellis.review.internal.meetings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;

import org.trellis.review.meetings.MeetingDesk;
import org.trellis.review.meetings.MeetingDesk.Among;
import org.trellis.review.meetings.MeetingDesk.NotMet;
import org.trellis.store.ListQuery;

/** Students nobody has met lately. A session recurs every week, so whoever has a seat in one that is held now is met. */
final class NotMetQuery {
	private static final String DISCUSSED = "(SELECT MAX(d.BEGUN) FROM DISCUSSION d WHERE d.STUDENT_ID = s.ID)";
	private static final String CONTACTED = "(SELECT MAX(a.ATTEMPTED_AT) FROM CONTACT_ATTEMPT a JOIN REFERRAL f ON f.ID = a.REFERRAL_ID WHERE f.STUDENT_ID = s.ID)";
	/** For Derby: it asks each student, and does not join everybody with all that is asked. */
	private static final String BY_ITSELF = " FETCH FIRST ROW ONLY)";
	private static final String MET = "NOT EXISTS (SELECT 1 FROM DISCUSSION d WHERE d.STUDENT_ID = s.ID AND d.BEGUN >= ?" + BY_ITSELF;
	private static final String REACHED = "NOT EXISTS (SELECT 1 FROM REFERRAL f WHERE f.STUDENT_ID = s.ID AND EXISTS (SELECT 1 FROM CONTACT_ATTEMPT a WHERE a.REFERRAL_ID = f.ID AND a.ATTEMPTED_AT >= ?" + BY_ITSELF + BY_ITSELF;
	private static final String SEATED = "NOT EXISTS (SELECT 1 FROM BOOKING b WHERE b.STUDENT_ID = s.ID AND b.STATUS <> 'DECLINED' AND EXISTS (SELECT 1 FROM SESSION n JOIN VISIT v ON v.ID = n.VISIT_ID WHERE n.ID = b.SESSION_ID"
			+ " AND (v.VALID_FROM IS NULL OR v.VALID_FROM <= ?) AND (v.VALID_TO IS NULL OR v.VALID_TO >= ?)" + BY_ITSELF + BY_ITSELF;
	private static final String IN_CASELOAD = "(SELECT DISTINCT c.STUDENT_ID FROM CASELOAD_MEMBER c WHERE c.STAFF_ID = ? AND (c.BEGINS IS NULL OR c.BEGINS <= ?) AND (c.ENDS IS NULL OR c.ENDS > ?)) here JOIN STUDENT s ON s.ID = here.STUDENT_ID";

	private NotMetQuery() {
	}

	/** @param name beginning of a family name; empty for everybody */
	static ListQuery<NotMet> of(Among among, LocalDate today, int weeks, String name, List<String> order) {
		var since = today.minusWeeks(weeks).atStartOfDay(ZoneId.systemDefault()).toInstant();
		var select = ListQuery.select("s.ID, s.FAMILY_NAME || ', ' || COALESCE(s.PREFERRED_NAME, s.GIVEN_NAME), " + DISCUSSED + ", " + CONTACTED);
		var from = switch (among) {
		case Among.AtSchool at -> select.from(Queue.AT_SCHOOL, at.school(), today, today);
		case Among.CaseloadOf of -> select.from(IN_CASELOAD, of.staff(), today, today);
		};
		var shape = from.ofStudent("s.ID").where("s.ACTIVE = ?", true).where(MET, since).where(REACHED, since).where(SEATED, today, today);
		if (!name.isBlank()) shape.where("LOWER(s.FAMILY_NAME) LIKE ? ESCAPE '!'", Staffing.beginning(name));
		var all = new LinkedHashSet<>(order);
		if (order.stream().noneMatch(o -> o.endsWith(MeetingDesk.NAME))) all.add(MeetingDesk.NAME);
		all.addAll(List.of("s.GIVEN_NAME", "s.ID"));
		return shape.orderBy(all.toArray(String[]::new)).as(r -> new NotMet(r.uuid(1), r.text(2), r.instant(3), r.instant(4)));
	}
}
