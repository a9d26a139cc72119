package org.trellis.scheduling.internal;

import java.time.LocalTime;
import java.util.Locale;

import org.trellis.model.district.Weekday;
import org.trellis.scheduling.Objection;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.Timetable;

/** The words of the checker and the planner, in one place. */
public final class Sentences {
	private final Timetable timetable;

	public Sentences(Timetable timetable) {
		this.timetable = timetable;
	}

	/** For example {@code "Counseling", Thursday 10:30}. */
	public String session(PlacedSession s) {
		return "\"" + timetable.visit(s.visit()).title() + "\", " + when(s.weekday(), s.begins());
	}

	public static String when(Weekday day, LocalTime at) {
		return day(day) + " " + at;
	}

	public static String day(Weekday day) {
		var name = day.name();
		return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
	}

	/** For example {@code Room 12}, and just {@code 12} never: a bare number is no name in a sentence. */
	public static String room(Timetable.Room room) {
		return Character.isDigit(room.name().isEmpty() ? ' ' : room.name().charAt(0)) ? "Room " + room.name() : room.name();
	}

	public String roomDoubleBooked(Timetable.Room room, PlacedSession a, PlacedSession b) {
		return room(room) + " is taken twice: by " + session(a) + ", and by " + session(b) + ".";
	}

	public String roomInClass(Timetable.Room room, PlacedSession s, Timetable.ClassMeeting c) {
		return room(room) + " is taken twice: by " + session(s) + ", and by the class " + c.name() + " from " + c.time().begins() + " to " + c.time().ends() + ".";
	}

	public String providerDoubleBooked(PlacedSession a, PlacedSession b) {
		var visit = timetable.visit(a.visit());
		var who = visit.provider() == null ? "Whoever comes for \"" + visit.title() + "\"" : visit.providerName();
		return who + " is in two sessions at once: " + session(a) + ", and " + session(b) + ".";
	}

	public String studentDoubleBooked(Timetable.Student student, PlacedSession a, PlacedSession b) {
		return student.name() + " is in two sessions at once: " + session(a) + ", and " + session(b) + ".";
	}

	public String seatRefused(Timetable.Student student, PlacedSession s, Objection objection) {
		return "The seat of " + student.name() + " in " + session(s) + " clashes with " + objection.cause() + ".";
	}

	public String roomUnfit(Timetable.Room room, PlacedSession s, Objection objection) {
		return room(room) + " does not suit " + session(s) + ": it " + objection.cause() + ".";
	}

	public String roomTooSmall(Timetable.Room room, PlacedSession s) {
		return room(room) + " has " + count(room.capacity(), "seat") + " for " + count(s.taken(), "student") + " of " + session(s) + ".";
	}

	public String roomMissing(PlacedSession s) {
		return "The session of " + session(s) + " has no room.";
	}

	public String groupTooLarge(PlacedSession s, Timetable.Visit visit) {
		return count(s.taken(), "student") + " are in " + session(s) + "; the visit takes " + visit.groupSize() + " at once.";
	}

	public String outsideVisit(PlacedSession s, Timetable.Visit visit) {
		var time = visit.time();
		if (!visit.time(s.weekday(), s.begins(), s.ends()).takesPlace()) return "The session of " + session(s) + " never takes place between the visit's dates.";
		return "The session of " + session(s) + " to " + s.ends() + " lies outside the visit, which is " + day(time.weekday()) + " " + time.begins() + " to " + time.ends() + ".";
	}

	public static String belowThreshold(Timetable.Visit visit, int ready) {
		return "\"" + visit.title() + "\" on " + day(visit.time().weekday()) + " is made with " + count(visit.threshold(), "ready student") + "; " + ready + (ready == 1 ? " is" : " are") + " ready.";
	}

	/** @param others how many sit there already */
	static String free(Timetable timetable, PlacedSession s, int others) {
		var room = timetable.room(s.room()).map(r -> ", " + room(r)).orElse("");
		return "There is a free seat on " + when(s.weekday(), s.begins()) + room + (others == 0 ? "." : ", with " + count(others, "other student") + ".");
	}

	public static String count(int n, String noun) {
		return n + " " + noun + (n == 1 ? "" : "s");
	}
}
