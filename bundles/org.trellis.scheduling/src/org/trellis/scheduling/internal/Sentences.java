package org.trellis.scheduling.internal;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
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

	/** For example {@code "Counseling", Thursday 10:30 AM}. */
	public String session(PlacedSession s) {
		return NLS.bind(Messages.sessionName, timetable.visit(s.visit()).title(), when(s.weekday(), s.begins()));
	}

	public static String when(Weekday day, LocalTime at) {
		return NLS.bind(Messages.when, day(day), time(at));
	}

	public static String day(Weekday day) {
		return DayOfWeek.of(day.ordinal() + 1).getDisplayName(TextStyle.FULL, Locale.getDefault());
	}

	/** As people of the program's language write it, with plain spaces. */
	public static String time(LocalTime time) {
		return time.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)).replace('\u202F', ' ').replace('\u00A0', ' ');
	}

	/** For example {@code Room 12}, and just {@code 12} never: a bare number is no name in a sentence. */
	public static String room(Timetable.Room room) {
		return Character.isDigit(room.name().isEmpty() ? ' ' : room.name().charAt(0)) ? NLS.bind(Messages.roomNumber, room.name()) : room.name();
	}

	public String roomDoubleBooked(Timetable.Room room, PlacedSession a, PlacedSession b) {
		return bind(Messages.roomDoubleBooked, room(room), session(a), session(b));
	}

	public String roomInClass(Timetable.Room room, PlacedSession s, Timetable.ClassMeeting c) {
		return bind(Messages.roomDoubleBooked, room(room), session(s), bind(Messages.classTimes, c.name(), time(c.time().begins()), time(c.time().ends())));
	}

	public String providerDoubleBooked(PlacedSession a, PlacedSession b) {
		var visit = timetable.visit(a.visit());
		var who = visit.provider() == null ? NLS.bind(Messages.whoeverComes, visit.title()) : visit.providerName();
		return bind(Messages.inTwoSessions, who, session(a), session(b));
	}

	public String studentDoubleBooked(Timetable.Student student, PlacedSession a, PlacedSession b) {
		return bind(Messages.inTwoSessions, student.name(), session(a), session(b));
	}

	public String seatRefused(Timetable.Student student, PlacedSession s, Objection objection) {
		return bind(Messages.seatRefused, student.name(), session(s), objection.cause());
	}

	public String roomUnfit(Timetable.Room room, PlacedSession s, Objection objection) {
		return bind(Messages.roomUnfit, room(room), session(s), objection.cause());
	}

	public String roomTooSmall(Timetable.Room room, PlacedSession s) {
		return bind(Messages.roomTooSmall, room(room), count(room.capacity(), Messages.seatsOne, Messages.seatsMany), students(s.taken()), session(s));
	}

	public String roomMissing(PlacedSession s) {
		return NLS.bind(Messages.roomMissing, session(s));
	}

	public String groupTooLarge(PlacedSession s, Timetable.Visit visit) {
		return bind(Messages.groupTooLarge, students(s.taken()), session(s), visit.groupSize());
	}

	public String outsideVisit(PlacedSession s, Timetable.Visit visit) {
		var time = visit.time();
		if (!visit.time(s.weekday(), s.begins(), s.ends()).takesPlace()) return NLS.bind(Messages.neverTakesPlace, session(s));
		return bind(Messages.outsideVisit, session(s), time(s.ends()), when(time.weekday(), time.begins()), time(time.ends()));
	}

	public static String belowThreshold(Timetable.Visit visit, int ready) {
		return bind(Messages.belowThreshold, visit.title(), day(visit.time().weekday()), count(visit.threshold(), Messages.readyStudentsOne, Messages.readyStudentsMany), count(ready, Messages.readyOne, Messages.readyMany));
	}

	/** @param others how many sit there already */
	static String free(Timetable timetable, PlacedSession s, int others) {
		var where = when(s.weekday(), s.begins()) + timetable.room(s.room()).map(r -> ", " + room(r)).orElse("");
		return others == 0 ? NLS.bind(Messages.freeSeat, where) : NLS.bind(Messages.freeSeatWith, where, count(others, Messages.otherStudentsOne, Messages.otherStudentsMany));
	}

	private static String students(int n) {
		return count(n, Messages.studentsOne, Messages.studentsMany);
	}

	private static String count(int n, String one, String many) {
		return n == 1 ? one : NLS.bind(many, n);
	}

	/** Things that are named together. */
	static String and(List<String> things) {
		return things.stream().reduce((a, b) -> NLS.bind(Messages.and, a, b)).orElse("");
	}

	static String bind(String text, Object... values) {
		return NLS.bind(text, values);
	}
}
