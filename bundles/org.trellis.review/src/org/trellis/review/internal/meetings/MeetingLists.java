package org.trellis.review.internal.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.trellis.model.review.DecisionKind;
import org.trellis.model.review.MeetingStatus;
import org.trellis.review.meetings.MeetingDesk.AgendaItem;
import org.trellis.review.meetings.MeetingDesk.Choice;
import org.trellis.review.meetings.MeetingDesk.MeetingLine;
import org.trellis.review.meetings.MeetingDesk.RecapLine;
import org.trellis.store.Database;
import org.trellis.store.ListQuery;
import org.trellis.store.ListQuery.Shape;
import org.trellis.store.PageKey;
import org.trellis.store.Reader;
import org.trellis.store.Row;
import org.trellis.store.Scope;

/** The lists of meetings, agendas and results. Which meetings there are and how many students are on them are two queries, because only the second is about people. */
final class MeetingLists {
	private static final String MEETING = "m.ID, m.SCHOOL_ID, m.TEMPLATE, m.TITLE, m.PLANNED_ON, m.PLANNED_AT, m.STATUS, m.BEGUN, m.ENDED, m.NEXT_ON";
	private static final String NAME = "s.FAMILY_NAME || ', ' || COALESCE(s.PREFERRED_NAME, s.GIVEN_NAME)";

	private record Counts(int students, int discussed) {
	}

	private final Database database;
	private final Scope scope;

	MeetingLists(Database database, Scope scope) {
		this.database = database;
		this.scope = scope;
	}

	List<MeetingLine> meetings(UUID school, int limit) {
		return withCounts(database.page(lines(from().where("m.SCHOOL_ID = ?", school)), scope, PageKey.START, limit).rows());
	}

	Optional<MeetingLine> meeting(UUID meeting) {
		return withCounts(database.list(lines(from().where("m.ID = ?", meeting)), scope)).stream().findFirst();
	}

	/** @param school null for any */
	Optional<MeetingLine> begunLast(UUID school) {
		var shape = from().where("m.BEGUN IS NOT NULL");
		if (school != null) shape.where("m.SCHOOL_ID = ?", school);
		return withCounts(database.page(shape.orderBy("-m.BEGUN", "m.ID").as(r -> line(r, new Counts(0, 0))), scope, PageKey.START, 1).rows()).stream().findFirst();
	}

	private static Shape from() {
		return ListQuery.select(MEETING).from("MEETING m").ofSchool("m.SCHOOL_ID");
	}

	private static ListQuery<MeetingLine> lines(Shape shape) {
		return shape.orderBy("-m.PLANNED_ON", "m.ID").as(r -> line(r, new Counts(0, 0)));
	}

	private static MeetingLine line(Row r, Counts counts) {
		return new MeetingLine(r.uuid(1), r.uuid(2), r.text(3), r.text(4), r.date(5), r.time(6), r.constant(MeetingStatus.class, 7), r.instant(8), r.instant(9), r.date(10), counts.students, counts.discussed);
	}

	private List<MeetingLine> withCounts(List<MeetingLine> lines) {
		Map<UUID, Counts> counts = new HashMap<>();
		database.forEach(ListQuery.select("d.MEETING_ID, COUNT(d.ID), COUNT(d.BEGUN)").from("DISCUSSION d").ofStudent("d.STUDENT_ID").whereIn("d.MEETING_ID", lines.stream().map(MeetingLine::id).toList()).groupBy("d.MEETING_ID").orderBy("d.MEETING_ID")
				.as(r -> Map.entry(r.uuid(1), new Counts(r.number(2), r.number(3)))), scope, e -> counts.put(e.getKey(), e.getValue()));
		return lines.stream().map(l -> {
			var c = counts.getOrDefault(l.id(), new Counts(0, 0));
			return new MeetingLine(l.id(), l.school(), l.template(), l.title(), l.on(), l.at(), l.status(), l.begun(), l.ended(), l.nextOn(), c.students, c.discussed);
		}).toList();
	}

	List<AgendaItem> agenda(Reader reader, UUID meeting) {
		return reader.list(ListQuery.select("d.ID, s.ID, " + NAME + ", d.REASON, d.BEGUN, d.ENDED, (SELECT COUNT(*) FROM DECISION x WHERE x.DISCUSSION_ID = d.ID)").from("DISCUSSION d JOIN STUDENT s ON s.ID = d.STUDENT_ID").ofStudent("d.STUDENT_ID")
				.where("d.MEETING_ID = ?", meeting).orderBy("d.AGENDA_ORDER", "d.ID").as(r -> new AgendaItem(r.uuid(1), r.uuid(2), r.text(3), r.text(4), r.instant(5), r.instant(6), r.number(7))), scope);
	}

	/** The last place on the agenda that the person sees; 0 for an empty one. */
	int lastPlace(Reader reader, UUID meeting) {
		return reader.list(ListQuery.select("MAX(d.AGENDA_ORDER)").from("DISCUSSION d").ofStudent("d.STUDENT_ID").where("d.MEETING_ID = ?", meeting).as(r -> r.number(1)), scope).stream().findFirst().orElse(0);
	}

	Optional<UUID> onAgenda(Reader reader, UUID meeting, UUID student) {
		return reader.list(ListQuery.select("d.ID").from("DISCUSSION d").ofStudent("d.STUDENT_ID").where("d.MEETING_ID = ? AND d.STUDENT_ID = ?", meeting, student).orderBy("d.ID").as(r -> r.uuid(1)), scope).stream().findFirst();
	}

	/** Of a class on a day, by name. */
	List<UUID> members(Reader reader, UUID section, LocalDate day) {
		return reader.list(ListQuery.select("s.ID").from("SECTION_MEMBER m JOIN STUDENT s ON s.ID = m.STUDENT_ID").ofStudent("s.ID").where("m.SECTION_ID = ? AND (m.BEGINS IS NULL OR m.BEGINS <= ?) AND (m.ENDS IS NULL OR m.ENDS > ?)", section, day, day)
				.orderBy("s.FAMILY_NAME", "s.GIVEN_NAME", "s.ID").as(r -> r.uuid(1)), scope).stream().distinct().toList();
	}

	/** @param school null for the whole district: then by family name alone, as the index has it */
	List<Choice> students(UUID school, String text, LocalDate today, int limit) {
		if (school == null) return students(text, limit);
		var pattern = Staffing.beginning(text);
		var query = ListQuery.select("s.ID, " + NAME).from(Queue.AT_SCHOOL, school, today, today).ofStudent("s.ID").where("s.ACTIVE = ?", true)
				.where("(LOWER(s.FAMILY_NAME) LIKE ? ESCAPE '!' OR LOWER(s.GIVEN_NAME) LIKE ? ESCAPE '!' OR LOWER(s.FAMILY_NAME || ', ' || s.GIVEN_NAME) LIKE ? ESCAPE '!')", pattern, pattern, pattern)
				.orderBy("s.FAMILY_NAME", "s.GIVEN_NAME", "s.ID").as(r -> new Choice(r.uuid(1), r.text(2)));
		return database.page(query, scope, PageKey.START, limit).rows();
	}

	private List<Choice> students(String text, int limit) {
		var typed = text.strip();
		// where the index begins; behind the first letter a name has capitals that nobody types, as McDonald has
		var begins = typed.isEmpty() ? "" : typed.substring(0, 1).toUpperCase(Locale.ROOT);
		var query = ListQuery.select("s.ID, " + NAME).from("STUDENT s").ofStudent("s.ID").where("s.ACTIVE = ?", true).where("s.FAMILY_NAME >= ?", begins)
				.where("(LOWER(s.FAMILY_NAME) LIKE ? ESCAPE '!' OR LOWER(" + NAME + ") LIKE ? ESCAPE '!')", Staffing.beginning(typed), Staffing.beginning(typed)).orderBy("s.FAMILY_NAME", "s.GIVEN_NAME", "s.ID").as(r -> new Choice(r.uuid(1), r.text(2)));
		return database.page(query, scope, PageKey.START, limit).rows();
	}

	List<Choice> caseloads(LocalDate today) {
		return database.list(ListQuery.select("t.ID, t.FAMILY_NAME || ', ' || t.GIVEN_NAME, COUNT(c.ID)").from("CASELOAD_MEMBER c JOIN STAFF t ON t.ID = c.STAFF_ID").ofStudent("c.STUDENT_ID")
				.where("(c.BEGINS IS NULL OR c.BEGINS <= ?) AND (c.ENDS IS NULL OR c.ENDS > ?)", today, today).groupBy("t.ID", "t.FAMILY_NAME", "t.GIVEN_NAME").orderBy("t.FAMILY_NAME", "t.GIVEN_NAME", "t.ID").as(r -> new Choice(r.uuid(1), r.text(2))), scope);
	}

	List<RecapLine> recap(UUID school, Instant from, Instant until) {
		var shape = ListQuery.select("s.ID, " + NAME + ", d.BEGUN, d.NEXT_ON, x.KIND, x.TEXT, v.NAME, p.FAMILY_NAME || ', ' || p.GIVEN_NAME, x.DUE")
				.from("DISCUSSION d JOIN MEETING m ON m.ID = d.MEETING_ID JOIN STUDENT s ON s.ID = d.STUDENT_ID LEFT JOIN DECISION x ON x.DISCUSSION_ID = d.ID LEFT JOIN SERVICE v ON v.ID = x.SERVICE_ID LEFT JOIN STAFF p ON p.ID = x.RESPONSIBLE_ID").ofStudent("d.STUDENT_ID")
				.where("d.BEGUN >= ? AND d.BEGUN < ?", from, until);
		if (school != null) shape.where("m.SCHOOL_ID = ?", school);
		return database.list(shape.orderBy("d.BEGUN", "d.ID", "x.POS", "x.ID")
				.as(r -> new RecapLine(r.uuid(1), r.text(2), r.instant(3), r.date(4), r.constant(DecisionKind.class, 5), r.text(6), r.text(7), r.text(8), r.date(9))), scope);
	}
}
