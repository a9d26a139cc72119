package org.trellis.sample.internal;

import java.time.LocalTime;
import java.util.List;

import org.trellis.model.district.DistrictFactory;
import org.trellis.model.district.Grade;
import org.trellis.model.district.Room;
import org.trellis.model.district.RoomKind;
import org.trellis.model.district.StaffRole;
import org.trellis.model.district.Weekday;
import org.trellis.store.Unit;

/** Writes the schools of a zone with their bell schedule, protected time, rooms and staff. */
final class Schools {
	private static final DistrictFactory NEW = DistrictFactory.eINSTANCE;
	private static final int STUDENTS_PER_COORDINATOR = 400;

	private final Sample sample;
	private final Unit unit;
	private final Dice dice;
	private final StaffRoom staffRoom;

	Schools(Sample sample, Zone zone, Unit unit) {
		this.sample = sample;
		this.unit = unit;
		this.dice = sample.dice("schools", zone.number());
		this.staffRoom = new StaffRoom(sample, dice, unit);
	}

	void write(List<Campus> campuses) {
		for (var campus : campuses) {
			school(campus);
			if (campus.level == Level.ELEMENTARY) elementaryDay(campus);
			else secondaryDay(campus, campus.level == Level.MIDDLE ? LocalTime.of(8, 0) : LocalTime.of(7, 30));
			rooms(campus);
			staff(campus);
		}
	}

	private void school(Campus campus) {
		var school = Sample.as(NEW.createSchool(), campus.school);
		school.setDistrict(sample.district);
		school.setName(campus.name);
		school.setShortName(campus.name.substring(0, campus.name.length() - " School".length()));
		school.setLowestGrade(Level.grade(campus.level.lowest));
		school.setHighestGrade(Level.grade(campus.level.highest));
		school.setPhone(Places.phone(dice));
		school.setWebsite("https://" + Signs.ascii(campus.name) + ".example.org");
		new Places(sample).address(school, dice, campus.postalCode, campus.latitude, campus.longitude);
		unit.insert(school);
	}

	/** Half of the grades read early, the other half late, so that a visit always finds somebody. */
	private void elementaryDay(Campus campus) {
		bell(campus, "Morning meeting", LocalTime.of(8, 15), 25, false);
		bell(campus, "Block 1", LocalTime.of(8, 45), 90, true);
		bell(campus, "Block 2", LocalTime.of(10, 30), 90, true);
		bell(campus, "Lunch and recess", LocalTime.of(12, 0), 45, false);
		bell(campus, "Block 3", LocalTime.of(12, 45), 90, true);
		for (int grade = campus.level.lowest; grade <= campus.level.highest; grade++) {
			var block = campus.lessons().get(readsEarly(grade) ? 0 : 1);
			protect(campus, "Reading block", null, block.begins(), block.ends(), Level.grade(grade));
		}
		protect(campus, "Lunch and recess", null, LocalTime.of(12, 0), LocalTime.of(12, 45), null);
	}

	static boolean readsEarly(int grade) {
		return grade <= 2;
	}

	private void secondaryDay(Campus campus, LocalTime start) {
		bell(campus, "Advisory", start, 20, false);
		for (int lesson = 0; lesson < Homeroom.LESSONS; lesson++) {
			if (lesson == 3) bell(campus, "Lunch", start.plusMinutes(190), 35, false);
			bell(campus, "Period " + (lesson + 1), start.plusMinutes(25 + 55 * lesson + (lesson < 3 ? 0 : 40)), 50, true);
		}
		protect(campus, "Advisory", null, start, start.plusMinutes(20), null);
		protect(campus, "Lunch", null, start.plusMinutes(190), start.plusMinutes(225), null);
		var first = campus.lessons().getFirst();
		protect(campus, "State test preparation", Weekday.WEDNESDAY, first.begins(), first.ends(), Level.grade(testGrade(campus.level)));
	}

	static int testGrade(Level level) {
		return level == Level.MIDDLE ? 8 : 10;
	}

	private void bell(Campus campus, String name, LocalTime begins, int minutes, boolean lesson) {
		var period = sample.made(NEW.createClassPeriod());
		period.setSchool(campus.school);
		period.setName(name);
		period.setBegins(begins);
		period.setEnds(begins.plusMinutes(minutes));
		campus.bells.add(new Campus.Bell(period, begins, period.getEnds(), lesson));
		unit.insert(period);
	}

	private void protect(Campus campus, String reason, Weekday weekday, LocalTime begins, LocalTime ends, Grade grade) {
		var time = sample.made(NEW.createProtectedTime());
		time.setSchool(campus.school);
		time.setReason(reason);
		time.setWeekday(weekday);
		time.setBegins(begins);
		time.setEnds(ends);
		time.setGrade(grade);
		unit.insert(time);
	}

	private void rooms(Campus campus) {
		for (int i = 0; i < campus.classrooms.size(); i++)
			room(Sample.as(NEW.createRoom(), campus.classrooms.get(i)), campus, "Room " + (101 + i % 40 + i / 40 * 100), RoomKind.CLASSROOM, 30, false, i % 5 == 0);
		boolean large = campus.students.size() > 500;
		forVisits(campus, "Counseling A", RoomKind.COUNSELING, 6, true, true);
		if (large) forVisits(campus, "Counseling B", RoomKind.COUNSELING, 4, true, false);
		forVisits(campus, "Health Office", RoomKind.HEALTH, 3, true, true);
		forVisits(campus, "Library Study Room", RoomKind.LIBRARY, 10, false, large);
		forVisits(campus, "Conference Room", RoomKind.OFFICE, 8, true, false);
		room(campus, "Gym", RoomKind.GYM, 60, false, false);
		room(campus, "Cafeteria", RoomKind.CAFETERIA, 200, false, false);
		if (campus.level == Level.ELEMENTARY) return;
		room(campus, "Auditorium", RoomKind.AUDITORIUM, 400, false, false);
		for (int i = 0; i < 1 + campus.students.size() / 400; i++) room(campus, "Science Lab " + (i + 1), RoomKind.LAB, 28, false, false);
	}

	private void forVisits(Campus campus, String name, RoomKind kind, int capacity, boolean confidential, boolean telehealth) {
		var room = room(campus, name, kind, capacity, confidential, telehealth);
		campus.visitRooms.add(new Campus.VisitRoom(room, capacity, confidential, telehealth));
	}

	private Room room(Campus campus, String name, RoomKind kind, int capacity, boolean confidential, boolean telehealth) {
		return room(sample.made(NEW.createRoom()), campus, name, kind, capacity, confidential, telehealth);
	}

	private Room room(Room room, Campus campus, String name, RoomKind kind, int capacity, boolean confidential, boolean telehealth) {
		room.setSchool(campus.school);
		room.setName(name);
		room.setKind(kind);
		room.setCapacity(capacity);
		room.setConfidential(confidential);
		room.setTelehealth(telehealth);
		unit.insert(room);
		return room;
	}

	private void staff(Campus campus) {
		campus.principal = staffRoom.hire(campus.school, StaffRole.PRINCIPAL, "Principal");
		campus.nurse = staffRoom.hire(campus.school, StaffRole.NURSE, "School nurse");
		campus.counselor = staffRoom.hire(campus.school, StaffRole.COUNSELOR, "Counselor");
		for (int i = 0; i < 1 + campus.students.size() / STUDENTS_PER_COORDINATOR; i++)
			campus.coordinators.add(staffRoom.hire(campus.school, StaffRole.COORDINATOR, "Student support coordinator"));
		for (var teacher : campus.teachers) staffRoom.write(teacher, campus.school, StaffRole.TEACHER, "Teacher");
	}
}
