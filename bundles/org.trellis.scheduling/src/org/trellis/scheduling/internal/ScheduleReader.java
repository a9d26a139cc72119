package org.trellis.scheduling.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trellis.model.district.Grade;
import org.trellis.model.district.RoomKind;
import org.trellis.model.district.Weekday;
import org.trellis.model.referral.ReferralState;
import org.trellis.model.scheduling.SeatStatus;
import org.trellis.model.scheduling.Session;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.PlanRequest;
import org.trellis.scheduling.PlanningTask;
import org.trellis.scheduling.SchoolVisits;
import org.trellis.scheduling.Seat;
import org.trellis.scheduling.Timetable;
import org.trellis.scheduling.WeeklyTime;
import org.trellis.store.ListQuery;
import org.trellis.store.PageKey;
import org.trellis.store.Reader;
import org.trellis.store.References;
import org.trellis.store.Row;
import org.trellis.store.Scope;
import org.trellis.store.StoreException;

/** Reads what a school's schedule is made of and has to fit into, by a fixed number of queries. */
final class ScheduleReader {
	private static final int AT_ONCE = 500;
	private static final String VISIT = "v.ID, v.SCHOOL_ID, v.SERVICE_ID, v.TITLE, v.PROVIDER_ID, p.GIVEN_NAME, p.FAMILY_NAME, v.WEEKDAY, v.BEGINS, v.ENDS, v.VALID_FROM, v.VALID_TO,"
			+ " v.THRESHOLD, v.SESSION_MINUTES, v.GROUP_SIZE, v.ROOM_KIND, v.CONFIDENTIAL, v.TELEHEALTH, v.SUBJECT";
	private static final String VISITS = "VISIT v LEFT JOIN PROVIDER_STAFF p ON p.ID = v.PROVIDER_ID";
	private static final String ENROLLED = "(e.ENTRY_DATE IS NULL OR e.ENTRY_DATE <= ?) AND (e.EXIT_DATE IS NULL OR e.EXIT_DATE > ?)";
	private static final String NOT_OVER = "v.VALID_TO IS NULL OR v.VALID_TO >= ?";

	private final Reader reader;
	private final Scope scope;
	private final UUID school;
	private final LocalDate today;

	ScheduleReader(Reader reader, Scope scope, UUID school, LocalDate today) {
		this.reader = reader;
		this.scope = scope;
		this.school = school;
		this.today = today;
	}

	PlanningTask task() {
		if (!scope.coversSchool(school)) {
			throw new StoreException("You do not see all students of this school, and cannot see or plan its visits.");
		}
		if (reader.count(ListQuery.select("s.ID").from("SCHOOL s").withoutPeople().where("s.ID = ?", school).as(r -> r.uuid(1)), scope) == 0) {
			throw new StoreException("There is no school with the id " + school + ".");
		}
		var visits = visits("v.SCHOOL_ID = ?", school);
		var current = current(visits.keySet());
		var elsewhere = visits("v.SCHOOL_ID <> ?", school);
		var fixed = elsewhere(visits, elsewhere);
		var requests = requests(visits.values());
		var ids = new TreeSet<UUID>();
		requests.forEach(r -> ids.add(r.student()));
		current.forEach(s -> s.seats().forEach(seat -> ids.add(seat.student())));
		var all = new ArrayList<>(visits.values());
		fixed.stream().map(PlacedSession::visit).distinct().map(elsewhere::get).forEach(all::add);
		var timetable = new Timetable(rooms(), all, students(ids), classes(), protectedTimes());
		return new PlanningTask(timetable, visits.keySet(), requests, current, fixed);
	}

	private Map<UUID, Timetable.Visit> visits(String condition, UUID of) {
		var visits = new LinkedHashMap<UUID, Timetable.Visit>();
		reader.forEach(ListQuery.select(VISIT).from(VISITS).withoutPeople().where(condition, of).where(NOT_OVER, today).orderBy("v.ID").as(ScheduleReader::visit), scope, v -> visits.put(v.id(), v));
		return visits;
	}

	private static Timetable.Visit visit(Row r) {
		var provider = r.uuid(5);
		var name = provider == null ? null : name(r.text(6), r.text(7));
		var time = new WeeklyTime(r.constant(Weekday.class, 8), r.time(9), r.time(10), r.date(11), r.date(12));
		return new Timetable.Visit(r.uuid(1), r.uuid(2), r.uuid(3), r.text(4), provider, name, time, r.number(13), r.number(14), r.number(15), r.constant(RoomKind.class, 16),
				r.flag(17), r.flag(18), r.text(19));
	}

	private static String name(String given, String family) {
		return given == null ? family : given + " " + family;
	}

	/** As aggregates, so that seats of students outside the scope are there too and survive a change; only their names stay unknown. */
	private List<PlacedSession> current(Set<UUID> visits) {
		var ids = reader.list(ListQuery.select("s.ID, s.VISIT_ID").from("SESSION s").ofSchool("s.SCHOOL_ID").where("s.SCHOOL_ID = ?", school).orderBy("s.ID")
				.as(r -> visits.contains(r.uuid(2)) ? r.uuid(1) : null), scope).stream().filter(id -> id != null).toList();
		var sessions = new ArrayList<PlacedSession>();
		for (var some : parts(ids)) reader.loadAll(Session.class, some, scope).forEach(a -> sessions.add(session(a.root())));
		return sessions;
	}

	static PlacedSession session(Session s) {
		var seats = s.getBookings().stream().map(b -> new Seat(References.id(b.getStudent()), b.getStatus(), References.id(b.getReferral()), b.getMissing())).toList();
		return new PlacedSession(s.getId(), References.id(s.getVisit()), References.id(s.getRoom()), s.getWeekday(), s.getBegins(), s.getEnds(), s.isPublished(), seats);
	}

	/** Sessions of other schools that take our providers, or students who are enrolled here. */
	private List<PlacedSession> elsewhere(Map<UUID, Timetable.Visit> here, Map<UUID, Timetable.Visit> others) {
		var providers = here.values().stream().map(Timetable.Visit::provider).filter(p -> p != null).collect(Collectors.toSet());
		var seats = new HashMap<UUID, List<Seat>>();
		reader.forEach(ListQuery.select("b.SESSION_ID, b.STUDENT_ID, b.STATUS").from("BOOKING b JOIN SESSION s ON s.ID = b.SESSION_ID").ofStudent("b.STUDENT_ID")
				.where("s.SCHOOL_ID <> ?", school).where(enrolledHere("b.STUDENT_ID"), school, today, today).as(r -> r), scope,
				r -> seats.computeIfAbsent(r.uuid(1), k -> new ArrayList<>()).add(new Seat(r.uuid(2), r.constant(SeatStatus.class, 3), null, null)));
		var sessions = new ArrayList<PlacedSession>();
		reader.forEach(ListQuery.select("s.ID, s.VISIT_ID, s.ROOM_ID, s.WEEKDAY, s.BEGINS, s.ENDS, s.PUBLISHED").from("SESSION s").withoutPeople().where("s.SCHOOL_ID <> ?", school)
				.orderBy("s.ID").as(r -> new PlacedSession(r.uuid(1), r.uuid(2), r.uuid(3), r.constant(Weekday.class, 4), r.time(5), r.time(6), r.flag(7), seats.getOrDefault(r.uuid(1), List.of()))),
				scope, s -> {
					var visit = others.get(s.visit());
					if (visit != null && (!s.seats().isEmpty() || visit.provider() != null && providers.contains(visit.provider()))) sessions.add(s);
				});
		return sessions;
	}

	private static String enrolledHere(String student) {
		return "EXISTS (SELECT 1 FROM ENROLLMENT e WHERE e.STUDENT_ID = " + student + " AND e.SCHOOL_ID = ? AND " + ENROLLED + ")";
	}

	private List<PlanRequest> requests(Collection<Timetable.Visit> visits) {
		var services = visits.stream().map(Timetable.Visit::service).distinct().sorted().toList();
		return reader.list(ListQuery.select("x.STUDENT_ID, x.SERVICE_ID, x.ID, x.STATE").from("REFERRAL x").ofStudent("x.STUDENT_ID")
				.where("x.STATE = ? OR x.STATE = ?", ReferralState.ACCEPTED, ReferralState.WAITLISTED).whereIn("x.SERVICE_ID", services)
				.where("x.SCHOOL_ID = ? OR x.SCHOOL_ID IS NULL AND " + enrolledHere("x.STUDENT_ID"), school, school, today, today).orderBy("x.ID").as(ScheduleReader::request), scope);
	}

	private static PlanRequest request(Row r) {
		var accepted = r.constant(ReferralState.class, 4) == ReferralState.ACCEPTED;
		return new PlanRequest(r.uuid(1), r.uuid(2), r.uuid(3), accepted ? SeatStatus.READY : SeatStatus.NOT_READY, accepted ? null : Messages.waitlisted);
	}

	private List<Timetable.Room> rooms() {
		return reader.list(ListQuery.select("r.ID, r.SCHOOL_ID, r.NAME, r.KIND, r.CAPACITY, r.CONFIDENTIAL, r.TELEHEALTH").from("ROOM r").withoutPeople()
				.where("r.SCHOOL_ID = ? OR r.ID IN (SELECT s.ROOM_ID FROM SESSION s WHERE s.SCHOOL_ID = ?)", school, school).orderBy("r.ID")
				.as(r -> new Timetable.Room(r.uuid(1), r.uuid(2), r.text(3), r.constant(RoomKind.class, 4), r.decimal(5) == null ? null : r.number(5), r.flag(6), r.flag(7))), scope);
	}

	private List<Timetable.ProtectedTime> protectedTimes() {
		return reader.list(ListQuery.select("t.ID, t.REASON, t.WEEKDAY, t.BEGINS, t.ENDS, t.GRADE").from("PROTECTED_TIME t").withoutPeople().where("t.SCHOOL_ID = ?", school).orderBy("t.ID")
				.as(r -> new Timetable.ProtectedTime(r.uuid(1), school, r.text(2), r.constant(Weekday.class, 3), r.time(4), r.time(5), r.constant(Grade.class, 6))), scope);
	}

	/** Meetings of the classes that are not over, by the bell schedule; a class period without times meets nothing. */
	private List<Timetable.ClassMeeting> classes() {
		var days = new HashMap<UUID, Set<Weekday>>();
		reader.forEach(ListQuery.select("d.SECTION_ID, d.DAYS").from("SECTION_DAYS d JOIN SECTION c ON c.ID = d.SECTION_ID").withoutPeople().where("c.SCHOOL_ID = ?", school)
				.as(r -> r), scope, r -> days.computeIfAbsent(r.uuid(1), k -> new LinkedHashSet<>()).add(r.constant(Weekday.class, 2)));
		var meetings = new ArrayList<Timetable.ClassMeeting>();
		reader.forEach(ListQuery.select("c.ID, c.NAME, c.SUBJECT, c.ROOM_ID, p.BEGINS, p.ENDS, COALESCE(t.BEGINS, y.BEGINS), COALESCE(t.ENDS, y.ENDS)")
				.from("SECTION c JOIN SECTION_PERIODS sp ON sp.SECTION_ID = c.ID JOIN CLASS_PERIOD p ON p.ID = sp.PERIODS_ID LEFT JOIN TERM t ON t.ID = c.TERM_ID LEFT JOIN SCHOOL_YEAR y ON y.ID = c.SCHOOL_YEAR_ID")
				.withoutPeople().where("c.SCHOOL_ID = ?", school).where("p.BEGINS IS NOT NULL AND p.ENDS IS NOT NULL").where("COALESCE(t.ENDS, y.ENDS) IS NULL OR COALESCE(t.ENDS, y.ENDS) >= ?", today)
				.orderBy("c.ID", "sp.POS").as(r -> r), scope, r -> {
					for (var day : days.getOrDefault(r.uuid(1), WeeklyTime.SCHOOL_DAYS)) {
						meetings.add(new Timetable.ClassMeeting(r.uuid(1), r.text(2), r.text(3), r.uuid(4), new WeeklyTime(day, r.time(5), r.time(6), r.date(7), r.date(8))));
					}
				});
		return meetings;
	}

	private List<Timetable.Student> students(Collection<UUID> ids) {
		var grades = new HashMap<UUID, Grade>();
		var classes = new HashMap<UUID, List<Timetable.Membership>>();
		var students = new ArrayList<Timetable.Student>();
		for (var some : parts(List.copyOf(ids))) {
			reader.forEach(ListQuery.select("e.STUDENT_ID, e.GRADE").from("ENROLLMENT e").ofStudent("e.STUDENT_ID").whereIn("e.STUDENT_ID", some).where("e.SCHOOL_ID = ?", school)
					.where(ENROLLED, today, today).orderBy("e.ENTRY_DATE").as(r -> r), scope, r -> grades.put(r.uuid(1), r.constant(Grade.class, 2)));
			reader.forEach(ListQuery.select("m.STUDENT_ID, m.SECTION_ID, m.BEGINS, m.ENDS").from("SECTION_MEMBER m JOIN SECTION c ON c.ID = m.SECTION_ID").ofStudent("m.STUDENT_ID")
					.whereIn("m.STUDENT_ID", some).where("c.SCHOOL_ID = ?", school).as(r -> r), scope,
					r -> classes.computeIfAbsent(r.uuid(1), k -> new ArrayList<>()).add(new Timetable.Membership(r.uuid(2), r.date(3), r.date(4) == null ? null : r.date(4).minusDays(1))));
			reader.forEach(ListQuery.select("s.ID, COALESCE(s.PREFERRED_NAME, s.GIVEN_NAME), s.FAMILY_NAME").from("STUDENT s").ofStudent("s.ID").whereIn("s.ID", some).orderBy("s.ID").as(r -> r), scope,
					r -> students.add(new Timetable.Student(r.uuid(1), name(r.text(2), r.text(3)), grades.get(r.uuid(1)), classes.getOrDefault(r.uuid(1), List.of()))));
		}
		return students;
	}

	static List<SchoolVisits> schools(Reader reader, Scope scope, LocalDate today) {
		var visits = new HashMap<UUID, Integer>();
		reader.forEach(ListQuery.select("v.SCHOOL_ID, COUNT(*)").from("VISIT v").withoutPeople().where(NOT_OVER, today).groupBy("v.SCHOOL_ID").as(r -> r), scope,
				r -> visits.put(r.uuid(1), r.number(2)));
		return reader.list(ListQuery.select("s.ID, s.NAME").from("SCHOOL s").ofSchool("s.ID").orderBy("s.NAME", "s.ID")
				.as(r -> new SchoolVisits(r.uuid(1), r.text(2), visits.getOrDefault(r.uuid(1), 0))), scope);
	}

	/** Those who are enrolled today and whose name contains a text. */
	List<Timetable.Student> students(String text, int most) {
		var like = "%" + text.strip().toUpperCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
		var ids = reader.page(ListQuery.select("s.ID").from("STUDENT s").ofStudent("s.ID").where(enrolledHere("s.ID"), school, today, today)
				.where("UPPER(s.GIVEN_NAME || ' ' || s.FAMILY_NAME) LIKE ? ESCAPE '!' OR UPPER(s.PREFERRED_NAME || ' ' || s.FAMILY_NAME) LIKE ? ESCAPE '!'", like, like)
				.orderBy("s.FAMILY_NAME", "s.GIVEN_NAME", "s.ID").as(r -> r.uuid(1)), scope, PageKey.START, most).rows();
		var order = new HashMap<UUID, Integer>();
		ids.forEach(id -> order.put(id, order.size()));
		return students(ids).stream().sorted(Comparator.comparing(s -> order.get(s.id()))).toList();
	}

	private static List<List<UUID>> parts(List<UUID> ids) {
		var parts = new ArrayList<List<UUID>>();
		for (var i = 0; i < ids.size(); i += AT_ONCE) parts.add(ids.subList(i, Math.min(ids.size(), i + AT_ONCE)));
		return parts;
	}
}
