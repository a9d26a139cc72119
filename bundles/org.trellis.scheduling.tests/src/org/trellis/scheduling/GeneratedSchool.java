package org.trellis.scheduling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.trellis.model.district.Grade;
import org.trellis.model.district.RoomKind;
import org.trellis.model.district.Weekday;
import org.trellis.model.scheduling.SeatStatus;

/**
 * A small school made from a seed, crowded on purpose: few rooms, few days, times that touch and overlap, dates that begin and
 * end within the weeks that {@link NaiveChecker} looks at, and everything that may be unknown sometimes unknown.
 */
final class GeneratedSchool {
	private static final Weekday[] DAYS = { Weekday.MONDAY, Weekday.THURSDAY, Weekday.SATURDAY };
	private static final Grade[] GRADES = { Grade.GRADE_3, Grade.GRADE_4, null };
	private static final String[] SUBJECTS = { "Mathematics", "Reading", null };
	private static final RoomKind[] KINDS = { RoomKind.OFFICE, RoomKind.CLASSROOM, null };

	private final Random random;
	final List<UUID> schools = new ArrayList<>();
	final List<Timetable.Room> rooms = new ArrayList<>();
	final List<Timetable.Visit> visits = new ArrayList<>();
	final List<Timetable.Student> students = new ArrayList<>();
	final List<Timetable.ClassMeeting> classes = new ArrayList<>();
	final List<Timetable.ProtectedTime> protectedTimes = new ArrayList<>();
	final List<UUID> services = new ArrayList<>();
	final Timetable timetable;

	GeneratedSchool(long seed, int roomCount, int visitCount, int studentCount) {
		random = new Random(seed);
		schools.add(id());
		schools.add(id());
		for (var i = 0; i < Math.max(1, visitCount - 1); i++) services.add(id());
		for (var i = 0; i < roomCount; i++) rooms.add(new Timetable.Room(id(), school(), "" + (100 + i), pick(KINDS), random.nextInt(4) == 0 ? null : random.nextInt(6), random.nextBoolean(), random.nextBoolean()));
		var sections = new ArrayList<UUID>();
		for (var i = 0; i < 4; i++) sections.add(section());
		var providers = List.of(id(), id());
		for (var i = 0; i < visitCount; i++) visits.add(visit(i, random.nextInt(4) == 0 ? null : providers.get(random.nextInt(2))));
		for (var i = 0; i < studentCount; i++) students.add(student(i, sections));
		for (var i = 0; i < 2; i++) {
			var time = time(random.nextInt(8) == 0 ? 0 : 30);
			protectedTimes.add(new Timetable.ProtectedTime(id(), school(), "Quiet time " + i, random.nextBoolean() ? null : pick(DAYS), time.begins(), time.ends(), pick(GRADES)));
		}
		timetable = new Timetable(rooms, visits, students, classes, protectedTimes);
	}

	private UUID id() {
		return new UUID(random.nextLong(), random.nextLong());
	}

	@SafeVarargs
	private <T> T pick(T... values) {
		return values[random.nextInt(values.length)];
	}

	/** The second school is there to be mixed up with. */
	private UUID school() {
		return schools.get(random.nextInt(10) == 0 ? 1 : 0);
	}

	private LocalDate date() {
		return random.nextInt(3) > 0 ? null : NaiveChecker.FIRST.plusDays(8 + random.nextInt(24));
	}

	private WeeklyTime time(int minutes) {
		var begins = LocalTime.of(9, 0).plusMinutes(15L * random.nextInt(8));
		return new WeeklyTime(pick(DAYS), begins, begins.plusMinutes(minutes), date(), date());
	}

	private UUID section() {
		var section = id();
		var subject = pick(SUBJECTS);
		var room = random.nextBoolean() || rooms.isEmpty() ? null : rooms.get(random.nextInt(rooms.size())).id();
		for (var i = 0; i < 2; i++) classes.add(new Timetable.ClassMeeting(section, "Class " + classes.size(), subject, room, time(45)));
		return section;
	}

	private Timetable.Visit visit(int number, UUID provider) {
		var hours = time(60 + 30 * random.nextInt(3));
		var kind = random.nextInt(3) == 0 ? pick(KINDS) : null;
		return new Timetable.Visit(id(), school(), services.get(number % services.size()), "Visit " + number, provider, provider == null ? null : "Provider", hours,
				random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 0, pick(0, 30, 30, 45), pick(0, 1, 2, 3), kind, random.nextInt(4) == 0, random.nextInt(4) == 0, random.nextInt(2) == 0 ? null : pick("MATHEMATICS", "reading"));
	}

	private Timetable.Student student(int number, List<UUID> sections) {
		var classes = new ArrayList<Timetable.Membership>();
		for (var section : sections) if (random.nextInt(3) == 0) classes.add(new Timetable.Membership(section, date(), date()));
		return new Timetable.Student(id(), "Student " + number, pick(GRADES), classes);
	}

	/** Sessions thrown in at random, most of them with something wrong. */
	List<PlacedSession> randomSessions(int count) {
		var sessions = new ArrayList<PlacedSession>();
		for (var i = 0; i < count; i++) sessions.add(randomSession());
		return sessions;
	}

	PlacedSession randomSession() {
		var visit = visits.get(random.nextInt(visits.size()));
		var begins = visit.time().begins().plusMinutes(15L * random.nextInt(4)).minusMinutes(random.nextInt(6) == 0 ? 15 : 0);
		var room = switch (random.nextInt(10)) {
		case 0 -> null;
		case 1 -> id();
		default -> rooms.isEmpty() ? null : rooms.get(random.nextInt(rooms.size())).id();
		};
		var day = random.nextInt(6) == 0 ? pick(DAYS) : visit.time().weekday();
		return new PlacedSession(id(), visit.id(), room, day, begins, begins.plusMinutes(random.nextInt(12) == 0 ? 0 : 30), random.nextBoolean(), seats());
	}

	private List<Seat> seats() {
		var seats = new ArrayList<Seat>();
		var seen = new HashSet<UUID>();
		for (var i = random.nextInt(4); i > 0; i--) {
			var student = students.get(random.nextInt(students.size())).id();
			if (seen.add(student)) seats.add(new Seat(student, pick(SeatStatus.READY, SeatStatus.READY, SeatStatus.NOT_READY, SeatStatus.DECLINED), null, null));
		}
		return seats;
	}

	/** Who asks for what; most are ready. */
	List<PlanRequest> requests(int count) {
		var requests = new ArrayList<PlanRequest>();
		for (var i = 0; i < count; i++) {
			requests.add(new PlanRequest(students.get(random.nextInt(students.size())).id(), services.get(random.nextInt(services.size())), id(),
					random.nextInt(5) == 0 ? SeatStatus.NOT_READY : SeatStatus.READY, null));
		}
		return requests;
	}

	int any(int bound) {
		return random.nextInt(bound);
	}

	static List<PlacedSession> concat(List<PlacedSession> a, List<PlacedSession> b) {
		var all = new ArrayList<>(a);
		all.addAll(b);
		return all;
	}
}
