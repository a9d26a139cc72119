package org.trellis.scheduling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trellis.model.district.Grade;
import org.trellis.model.district.RoomKind;
import org.trellis.model.district.Weekday;
import org.trellis.scheduling.internal.Messages;

/**
 * What sessions have to fit into: visits, rooms, students, their classes and protected times, as plain values. Immutable; may be
 * read by several threads. May hold more than one school.
 */
public final class Timetable {
	/**
	 * A room (D24).
	 *
	 * @param kind null when unknown; a visit that needs a kind does not take it then
	 * @param capacity seats; null when unknown, then any group fits
	 */
	public record Room(UUID id, UUID school, String name, RoomKind kind, Integer capacity, boolean confidential, boolean telehealth) {
	}

	/**
	 * A provider's recurring time at a school (D25).
	 *
	 * @param provider null when nobody is named yet; the visit itself then stands for the person
	 * @param providerName null when nobody is named yet
	 * @param time hours and dates between which its sessions lie
	 * @param threshold the visit is not made with fewer ready students; 0 without one (D26)
	 * @param sessionMinutes 0 when one session fills the visit
	 * @param groupSize most students in a session; 0 when only the room limits it
	 * @param roomKind null when any kind will do
	 * @param subject what it helps with; null when nothing is taught that it helps with (D27)
	 */
	public record Visit(UUID id, UUID school, UUID service, String title, UUID provider, String providerName, WeeklyTime time, int threshold,
			int sessionMinutes, int groupSize, RoomKind roomKind, boolean confidential, boolean telehealth, String subject) {
		/** Who can be in one place only: the provider, or the visit where nobody is named. */
		public UUID person() {
			return provider == null ? id : provider;
		}

		/** The time of a session in this visit, which has the visit's dates. */
		public WeeklyTime time(Weekday weekday, LocalTime begins, LocalTime ends) {
			return new WeeklyTime(weekday, begins, ends, time.from(), time.to());
		}
	}

	/**
	 * A student.
	 *
	 * @param grade null when unknown; protected times of a grade do not hold then
	 */
	public record Student(UUID id, String name, Grade grade, List<Membership> classes) {
		public Student {
			classes = List.copyOf(classes);
		}
	}

	/**
	 * A student's place in a class.
	 *
	 * @param from first day; null from the start
	 * @param to last day; null to the end
	 */
	public record Membership(UUID section, LocalDate from, LocalDate to) {
	}

	/**
	 * One weekly meeting of a class; a class that meets five days in two periods has ten.
	 *
	 * @param subject null when unknown
	 * @param room null when unknown
	 */
	public record ClassMeeting(UUID section, String name, String subject, UUID room, WeeklyTime time) {
	}

	/**
	 * Time from which students are not taken (D27).
	 *
	 * @param weekday null for every school day
	 * @param grade null for every grade
	 */
	public record ProtectedTime(UUID id, UUID school, String reason, Weekday weekday, LocalTime begins, LocalTime ends, Grade grade) {
		public boolean holdsOn(Weekday day) {
			return weekday == null ? WeeklyTime.SCHOOL_DAYS.contains(day) : weekday == day;
		}

		public boolean holdsFor(Grade other) {
			return grade == null || grade == other;
		}
	}

	private final Map<UUID, Room> rooms = new HashMap<>();
	private final Map<UUID, Visit> visits = new HashMap<>();
	private final Map<UUID, Student> students = new HashMap<>();
	private final List<ClassMeeting> classes;
	private final List<ProtectedTime> protectedTimes;
	private final Map<UUID, List<ClassMeeting>> bySection;
	private final Map<UUID, List<ClassMeeting>> byRoom;
	private final Map<UUID, List<ProtectedTime>> protectedBySchool;

	public Timetable(Collection<Room> rooms, Collection<Visit> visits, Collection<Student> students, Collection<ClassMeeting> classes,
			Collection<ProtectedTime> protectedTimes) {
		rooms.forEach(r -> this.rooms.put(r.id(), r));
		visits.forEach(v -> this.visits.put(v.id(), v));
		students.forEach(s -> this.students.put(s.id(), s));
		this.classes = List.copyOf(classes);
		this.protectedTimes = List.copyOf(protectedTimes);
		bySection = this.classes.stream().collect(Collectors.groupingBy(ClassMeeting::section));
		byRoom = this.classes.stream().filter(c -> c.room() != null).collect(Collectors.groupingBy(ClassMeeting::room));
		protectedBySchool = this.protectedTimes.stream().collect(Collectors.groupingBy(ProtectedTime::school));
	}

	/** The same with more students; what it holds already stays. */
	public Timetable with(Collection<Student> more) {
		var all = new HashMap<>(students);
		more.forEach(s -> all.putIfAbsent(s.id(), s));
		return new Timetable(rooms.values(), visits.values(), all.values(), classes, protectedTimes);
	}

	public Collection<Room> rooms() {
		return List.copyOf(rooms.values());
	}

	public Collection<Visit> visits() {
		return List.copyOf(visits.values());
	}

	public Collection<Student> students() {
		return List.copyOf(students.values());
	}

	public List<ClassMeeting> classes() {
		return classes;
	}

	public List<ProtectedTime> protectedTimes() {
		return protectedTimes;
	}

	/** @throws IllegalArgumentException when the timetable has no such visit: a session belongs to a visit that is in it */
	public Visit visit(UUID id) {
		var visit = visits.get(id);
		if (visit == null) throw new IllegalArgumentException("No visit " + id + " in the timetable");
		return visit;
	}

	public Optional<Room> room(UUID id) {
		return id == null ? Optional.empty() : Optional.ofNullable(rooms.get(id));
	}

	/** The student, or a nameless one without grade and classes where the timetable does not know the id: out of the reader's scope. */
	public Student student(UUID id) {
		var student = students.get(id);
		return student == null ? new Student(id, Messages.aStudent, null, List.of()) : student;
	}

	public List<ClassMeeting> meetingsOf(UUID section) {
		return bySection.getOrDefault(section, List.of());
	}

	public List<ClassMeeting> classesIn(UUID room) {
		return byRoom.getOrDefault(room, List.of());
	}

	public List<ProtectedTime> protectedTimesOf(UUID school) {
		return protectedBySchool.getOrDefault(school, List.of());
	}
}
