package org.trellis.review.ui.internal.student;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trellis.model.district.Relation;
import org.trellis.model.district.Weekday;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.review.FindingKind;
import org.trellis.model.review.Informant;
import org.trellis.model.review.Intensity;
import org.trellis.model.review.PlanLineStatus;
import org.trellis.model.review.PlanStatus;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.Row;
import org.trellis.store.Scope;

/** Reads what is stored about one student outside of the student's own record. Each list is short. */
final class StudentQueries {
	/** One strength or need of one review. @param noted true where there is a note, which is restricted */
	record FindingLine(UUID id, String cycle, LocalDate cycleBegins, String domain, FindingKind kind, Intensity intensity, Informant informant, boolean noted, String by) {
	}

	/** One line of a plan. @param what service, or what is done instead; intensity and reviewOn may be null */
	record PlanRow(UUID id, UUID plan, String year, LocalDate yearBegins, PlanStatus planStatus, String domain, Intensity intensity, String what, String goal, String responsible, LocalDate reviewOn, PlanLineStatus status) {
	}

	/** One referral. @param sessions when and where, as text; empty without any */
	record ServiceRow(UUID id, UUID serviceId, String service, String provider, String domain, ReferralState state, LocalDate created, LocalDate due, String outcome, String sessions) {
	}

	/** One adult. */
	record ContactRow(UUID id, String name, Relation relation, String phone, String email, String language, boolean interpreter, boolean primary, boolean livesWith, boolean emergency, int order, String address) {
	}

	private StudentQueries() {
	}

	static List<FindingLine> findings(Database database, Scope scope, UUID student) {
		return database.list(ListQuery.select("f.ID, c.NAME, c.BEGINS, f.DOMAIN, f.KIND, f.INTENSITY, f.INFORMANT, CASE WHEN f.NOTE IS NOT NULL THEN 1 ELSE 0 END, f.RECORDED_BY")
				.from("FINDING f JOIN STUDENT_REVIEW r ON r.ID = f.STUDENT_REVIEW_ID JOIN REVIEW_CYCLE c ON c.ID = r.CYCLE_ID").ofStudent("r.STUDENT_ID").where("r.STUDENT_ID = ?", student).orderBy("f.ID")
				.as(r -> new FindingLine(r.uuid(1), r.text(2), r.date(3), r.text(4), r.constant(FindingKind.class, 5), r.constant(Intensity.class, 6), r.constant(Informant.class, 7), r.number(8) == 1, r.text(9))), scope);
	}

	static List<PlanRow> plan(Database database, Scope scope, UUID student) {
		return database.list(ListQuery.select("l.ID, p.ID, y.NAME, y.BEGINS, p.STATUS, l.DOMAIN, l.INTENSITY, v.NAME, l.ACTION, l.GOAL, w.GIVEN_NAME, w.FAMILY_NAME, l.REVIEW_ON, l.STATUS")
				.from("PLAN_LINE l JOIN PLAN p ON p.ID = l.PLAN_ID JOIN SCHOOL_YEAR y ON y.ID = p.SCHOOL_YEAR_ID LEFT JOIN SERVICE v ON v.ID = l.SERVICE_ID LEFT JOIN STAFF w ON w.ID = l.RESPONSIBLE_ID").ofStudent("p.STUDENT_ID")
				.where("p.STUDENT_ID = ?", student).orderBy("l.ID").as(r -> new PlanRow(r.uuid(1), r.uuid(2), r.text(3), r.date(4), r.constant(PlanStatus.class, 5), r.text(6), r.constant(Intensity.class, 7), together(r, ": ", 8, 9), r.text(10),
						together(r, " ", 11, 12), r.date(13), r.constant(PlanLineStatus.class, 14))),
				scope);
	}

	static List<ServiceRow> services(Database database, Scope scope, UUID student) {
		var sessions = sessions(database, scope, student);
		return database.list(ListQuery.select("r.ID, v.ID, v.NAME, o.NAME, r.DOMAIN, r.STATE, r.CREATED_ON, r.DUE, r.OUTCOME").from("REFERRAL r JOIN SERVICE v ON v.ID = r.SERVICE_ID JOIN ORGANIZATION o ON o.ID = v.ORGANIZATION_ID").ofStudent("r.STUDENT_ID")
				.where("r.STUDENT_ID = ?", student).orderBy("r.ID").as(r -> {
					var service = r.uuid(2);
					var when = sessions.stream().filter(s -> s.service.equals(service)).map(Sitting::when).collect(Collectors.joining("; "));
					return new ServiceRow(r.uuid(1), service, r.text(3), r.text(4), r.text(5), r.constant(ReferralState.class, 6), r.date(7), r.date(8), r.text(9), when);
				}), scope);
	}

	/** A session in which the student has a seat. */
	private record Sitting(UUID service, String when) {
	}

	private static List<Sitting> sessions(Database database, Scope scope, UUID student) {
		return database.list(ListQuery.select("t.SERVICE_ID, n.WEEKDAY, n.BEGINS, n.ENDS, m.NAME").from("BOOKING b JOIN SESSION n ON n.ID = b.SESSION_ID JOIN VISIT t ON t.ID = n.VISIT_ID LEFT JOIN ROOM m ON m.ID = n.ROOM_ID").ofStudent("b.STUDENT_ID")
				.where("b.STUDENT_ID = ?", student).orderBy("b.ID").as(r -> {
					var when = StudentTerms.of(r.constant(Weekday.class, 2)) + " " + time(r.time(3)) + "\u2013" + time(r.time(4));
					return new Sitting(r.uuid(1), r.text(5) == null ? when : when + ", " + r.text(5));
				}), scope);
	}

	private static String time(LocalTime time) {
		return time.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
	}

	static List<ContactRow> contacts(Database database, Scope scope, UUID student) {
		return database.list(ListQuery.select(
				"c.ID, g.GIVEN_NAME, g.FAMILY_NAME, c.RELATION, g.PHONE, g.EMAIL, g.LANGUAGE, g.NEEDS_INTERPRETER, c.PRIMARY_CONTACT, c.LIVES_WITH, c.EMERGENCY_CONTACT, c.CONTACT_ORDER, h.STREET, h.POSTAL_CODE, h.CITY")
				.from("STUDENT_CONTACT c JOIN GUARDIAN g ON g.ID = c.GUARDIAN_ID LEFT JOIN HOUSEHOLD h ON h.ID = g.HOUSEHOLD_ID").ofStudent("c.STUDENT_ID").where("c.STUDENT_ID = ?", student).orderBy("c.CONTACT_ORDER", "c.ID")
				.as(r -> new ContactRow(r.uuid(1), together(r, " ", 2, 3), r.constant(Relation.class, 4), r.text(5), r.text(6), r.text(7), r.flag(8), r.flag(9), r.flag(10), r.flag(11), r.number(12), together(r, ", ", 13, 14, 15))), scope);
	}

	/** What is there of these columns. */
	private static String together(Row row, String between, int... columns) {
		return Arrays.stream(columns).mapToObj(row::text).filter(Objects::nonNull).collect(Collectors.joining(between));
	}
}
