package org.trellis.resources.internal.referrals;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;

import org.trellis.model.referral.ReferralState;
import org.trellis.resources.referrals.ReferralLine;
import org.trellis.resources.referrals.ReferralsWanted;
import org.trellis.store.ListQuery;
import org.trellis.store.Row;

/** The list of referrals, as SQL. */
final class ReferralList {
	private static final String SINCE = "(SELECT MAX(c.CHANGED_AT) FROM REFERRAL_STATE_CHANGE c WHERE c.REFERRAL_ID = q.ID AND c.STATE_AFTER = q.STATE)";
	/** Not a left join: Derby takes it for an inner one as soon as a page begins behind a school. */
	private static final String SCHOOL = "(SELECT k.NAME FROM SCHOOL k WHERE k.ID = q.SCHOOL_ID)";
	private static final String COLUMNS = "q.ID, q.STUDENT_ID, s.FAMILY_NAME || ', ' || COALESCE(s.PREFERRED_NAME, s.GIVEN_NAME), q.SERVICE_ID, v.NAME, g.NAME, " + SCHOOL + ", q.STATE, " + SINCE + ", q.CREATED_ON, q.DUE";
	private static final String TABLES = "REFERRAL q JOIN STUDENT s ON s.ID = q.STUDENT_ID JOIN SERVICE v ON v.ID = q.SERVICE_ID JOIN ORGANIZATION g ON g.ID = v.ORGANIZATION_ID";
	private static final String WORD = "LOWER(s.FAMILY_NAME || ' ' || s.GIVEN_NAME || ' ' || COALESCE(s.PREFERRED_NAME, '') || ' ' || v.NAME || ' ' || g.NAME || ' ' || " + ReferralsWanted.SCHOOL + ") LIKE ? ESCAPE '\\'";

	private final LocalDate today;
	private final ZoneId zone;

	ReferralList(LocalDate today, ZoneId zone) {
		this.today = today;
		this.zone = zone;
	}

	ListQuery<ReferralLine> query(ReferralsWanted wanted) {
		var shape = ListQuery.select(COLUMNS).from(TABLES).ofStudent("q.STUDENT_ID");
		shape.where("q.STATE IN (" + String.join(", ", Collections.nCopies(wanted.states().size(), "?")) + ")", wanted.states().stream().sorted().toArray());
		if (wanted.overdue()) shape.where("q.DUE < ?", today);
		for (var word : wanted.words()) shape.where(WORD, "%" + word.toLowerCase(Locale.ROOT).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
		var order = new LinkedHashSet<>(wanted.order());
		if (order.stream().noneMatch(o -> o.endsWith(ReferralsWanted.DUE))) order.add(ReferralsWanted.DUE);
		order.add("q.ID");
		return shape.orderBy(order.toArray(String[]::new)).as(this::line);
	}

	private ReferralLine line(Row r) {
		var moved = r.instant(9);
		var due = r.date(11);
		return new ReferralLine(r.uuid(1), r.uuid(2), r.text(3), r.uuid(4), r.text(5), r.text(6), r.text(7), r.constant(ReferralState.class, 8), moved == null ? r.date(10) : moved.atZone(zone).toLocalDate(), due,
				due == null ? null : (int) DAYS.between(today, due));
	}
}
