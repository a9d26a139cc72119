package org.trellis.scheduling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.trellis.model.district.Weekday;

/**
 * The rules of DOMAIN.md again, in the slowest and plainest way: every thing is the set of five-minute steps of every date at
 * which it takes place, and everything is compared with everything. Shares no code with the checker. Dates without an end run
 * over {@link #FIRST} to {@link #LAST}.
 */
final class NaiveChecker {
	static final LocalDate FIRST = LocalDate.of(2026, 9, 7);
	static final LocalDate LAST = FIRST.plusDays(41);

	private final Timetable timetable;
	private final List<PlacedSession> sessions;
	private final Set<String> found = new TreeSet<>();

	private NaiveChecker(Timetable timetable, List<PlacedSession> sessions) {
		this.timetable = timetable;
		this.sessions = sessions;
	}

	static Set<String> check(Timetable timetable, List<PlacedSession> sessions) {
		var naive = new NaiveChecker(timetable, sessions);
		for (var s : sessions) naive.one(s);
		for (var a : sessions) for (var b : sessions) if (a.id().compareTo(b.id()) < 0) naive.two(a, b);
		for (var v : timetable.visits()) naive.visit(v);
		return naive.found;
	}

	/** The same form for what the checker found. */
	static String text(Conflict conflict) {
		return switch (conflict) {
		case Conflict.RoomDoubleBooked c -> "room " + c.room() + " " + c.session() + " " + c.other();
		case Conflict.RoomInClass c -> "class " + c.room() + " " + c.session() + " " + c.section();
		case Conflict.ProviderDoubleBooked c -> "provider " + c.provider() + " " + c.session() + " " + c.other();
		case Conflict.StudentDoubleBooked c -> "student " + c.student() + " " + c.session() + " " + c.other();
		case Conflict.SeatRefused c -> "seat " + c.session() + " " + c.student() + " " + c.because();
		case Conflict.RoomUnfit c -> "unfit " + c.session() + " " + c.room();
		case Conflict.RoomTooSmall c -> "small " + c.session() + " " + c.taken();
		case Conflict.RoomMissing c -> "no room " + c.session();
		case Conflict.GroupTooLarge c -> "group " + c.session() + " " + c.taken();
		case Conflict.OutsideVisit c -> "outside " + c.session();
		case Conflict.BelowThreshold c -> "threshold " + c.visit() + " " + c.ready();
		};
	}

	private static Set<Long> steps(Weekday weekday, LocalTime begins, LocalTime ends, LocalDate from, LocalDate to) {
		var steps = new HashSet<Long>();
		for (var date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
			if (date.getDayOfWeek().getValue() != weekday.ordinal() + 1) continue;
			if (from != null && date.isBefore(from) || to != null && date.isAfter(to)) continue;
			for (var minute = begins.toSecondOfDay() / 60; minute < ends.toSecondOfDay() / 60; minute += 5) steps.add(date.toEpochDay() * 10_000 + minute);
		}
		return steps;
	}

	private static boolean common(Set<Long> a, Set<Long> b) {
		for (var step : a) if (b.contains(step)) return true;
		return false;
	}

	private Set<Long> steps(PlacedSession s) {
		var time = timetable.visit(s.visit()).time();
		return steps(s.weekday(), s.begins(), s.ends(), time.from(), time.to());
	}

	private Set<UUID> students(PlacedSession s) {
		var students = new HashSet<UUID>();
		for (var seat : s.seats()) if (!seat.status().name().equals("DECLINED")) students.add(seat.student());
		return students;
	}

	private void one(PlacedSession s) {
		var visit = timetable.visit(s.visit());
		var steps = steps(s);
		var inside = steps(visit.time().weekday(), visit.time().begins(), visit.time().ends(), visit.time().from(), visit.time().to());
		if (steps.isEmpty() || !inside.containsAll(steps)) found.add("outside " + s.id());
		var students = students(s);
		if (visit.groupSize() != 0 && students.size() > visit.groupSize()) found.add("group " + s.id() + " " + students.size());
		var room = timetable.rooms().stream().filter(r -> r.id().equals(s.room())).findFirst();
		if (room.isEmpty()) found.add("no room " + s.id());
		else room(s, visit, room.get(), steps, students.size());
		for (var id : students) {
			var student = timetable.students().stream().filter(x -> x.id().equals(id)).findFirst().orElseThrow();
			for (var p : timetable.protectedTimes()) protectedTime(s, visit, student, p, steps);
			for (var m : student.classes()) {
				for (var c : timetable.classes()) {
					if (!c.section().equals(m.section()) || visit.subject() == null || !visit.subject().equalsIgnoreCase(c.subject())) continue;
					var from = c.time().from() == null || m.from() != null && m.from().isAfter(c.time().from()) ? m.from() : c.time().from();
					var to = c.time().to() == null || m.to() != null && m.to().isBefore(c.time().to()) ? m.to() : c.time().to();
					if (common(steps, steps(c.time().weekday(), c.time().begins(), c.time().ends(), from, to))) found.add("seat " + s.id() + " " + id + " " + c.section());
				}
			}
		}
	}

	private void room(PlacedSession s, Timetable.Visit visit, Timetable.Room room, Set<Long> steps, int taken) {
		if (room.capacity() != null && taken > room.capacity()) found.add("small " + s.id() + " " + taken);
		var fits = room.school().equals(visit.school()) && (visit.roomKind() == null || visit.roomKind() == room.kind())
				&& (room.confidential() || !visit.confidential()) && (room.telehealth() || !visit.telehealth());
		if (!fits) found.add("unfit " + s.id() + " " + room.id());
		for (var c : timetable.classes()) {
			if (room.id().equals(c.room()) && common(steps, steps(c.time().weekday(), c.time().begins(), c.time().ends(), c.time().from(), c.time().to()))) {
				found.add("class " + room.id() + " " + s.id() + " " + c.section());
			}
		}
	}

	private void protectedTime(PlacedSession s, Timetable.Visit visit, Timetable.Student student, Timetable.ProtectedTime p, Set<Long> steps) {
		if (!p.school().equals(visit.school()) || p.grade() != null && p.grade() != student.grade()) return;
		for (var day : Weekday.values()) {
			var schoolDay = day != Weekday.SATURDAY && day != Weekday.SUNDAY;
			if (p.weekday() == null ? !schoolDay : p.weekday() != day) continue;
			if (common(steps, steps(day, p.begins(), p.ends(), null, null))) found.add("seat " + s.id() + " " + student.id() + " " + p.id());
		}
	}

	private void two(PlacedSession a, PlacedSession b) {
		if (!common(steps(a), steps(b))) return;
		if (a.room() != null && a.room().equals(b.room()) && timetable.rooms().stream().anyMatch(r -> r.id().equals(a.room()))) found.add("room " + a.room() + " " + a.id() + " " + b.id());
		Timetable.Visit one = timetable.visit(a.visit()), other = timetable.visit(b.visit());
		if (one.id().equals(other.id()) || one.provider() != null && Objects.equals(one.provider(), other.provider())) {
			found.add("provider " + (one.provider() == null ? one.id() : one.provider()) + " " + a.id() + " " + b.id());
		}
		for (var student : students(a)) if (students(b).contains(student)) found.add("student " + student + " " + a.id() + " " + b.id());
	}

	private void visit(Timetable.Visit visit) {
		var ready = new HashSet<UUID>();
		var any = false;
		for (var s : sessions) {
			if (!s.visit().equals(visit.id())) continue;
			any = true;
			for (var seat : s.seats()) if (seat.status().name().equals("READY")) ready.add(seat.student());
		}
		if (any && ready.size() < visit.threshold()) found.add("threshold " + visit.id() + " " + ready.size());
	}
}
