package org.trellis.sample.internal;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.trellis.model.district.ClassPeriod;
import org.trellis.model.district.Room;
import org.trellis.model.district.School;

/** A school while its zone is being made. References are stand-ins. */
final class Campus {
	final School school;
	final Level level;
	final String name;
	final String postalCode;
	final double latitude;
	final double longitude;
	final List<Kid> students = new ArrayList<>();
	final List<Homeroom> homerooms = new ArrayList<>();
	final List<Homeroom> homeroomsBefore = new ArrayList<>();
	final List<Person> coordinators = new ArrayList<>();
	final List<Person> teachers = new ArrayList<>();
	final List<Room> classrooms = new ArrayList<>();
	final List<VisitRoom> visitRooms = new ArrayList<>();
	final List<Bell> bells = new ArrayList<>();
	Person principal;
	Person nurse;
	Person counselor;

	Campus(School school, Level level, String name, String postalCode, double latitude, double longitude) {
		this.school = school;
		this.level = level;
		this.name = name;
		this.postalCode = postalCode;
		this.latitude = latitude;
		this.longitude = longitude;
	}

	/** Who coordinates a class; a large school has several coordinators. */
	Person coordinator(Homeroom homeroom) {
		return coordinators.get(homeroom.number % coordinators.size());
	}

	/** The lessons in which a visit may be, without advisory and lunch; empty in an elementary school. */
	List<Bell> lessons() {
		return bells.stream().filter(Bell::lesson).toList();
	}

	/** A line of the bell schedule. */
	record Bell(ClassPeriod period, LocalTime begins, LocalTime ends, boolean lesson) {
	}

	/** A room in which a provider can see students; no class is ever in it. */
	record VisitRoom(Room room, int capacity, boolean confidential, boolean telehealth) {
	}
}
