package org.trellis.scheduling.ui.internal;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.trellis.model.district.Grade;
import org.trellis.model.district.Weekday;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.Timetable;
import org.trellis.ui.Terms;

/** What people read for the terms of a schedule, in the language of the program. */
final class Labels {
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);

	private Labels() {
	}

	static String day(Weekday day) {
		return name(day, TextStyle.FULL_STANDALONE);
	}

	static String shortDay(Weekday day) {
		return name(day, TextStyle.SHORT_STANDALONE);
	}

	private static String name(Weekday day, TextStyle style) {
		var name = DayOfWeek.of(day.ordinal() + 1).getDisplayName(style, Locale.getDefault());
		return name.substring(0, 1).toUpperCase(Locale.getDefault()) + name.substring(1);
	}

	static String time(LocalTime time) {
		return time.format(TIME);
	}

	static String times(LocalTime begins, LocalTime ends) {
		return NLS.bind(Messages.fromTo, time(begins), time(ends));
	}

	static String room(Timetable timetable, UUID room) {
		return timetable.room(room).map(Timetable.Room::name).orElse(Messages.noRoom);
	}

	static String provider(Timetable.Visit visit) {
		return visit.providerName() == null ? Messages.nobodyNamed : visit.providerName();
	}

	static String students(int count) {
		return count == 1 ? Messages.studentsOne : NLS.bind(Messages.studentsMany, count);
	}

	/** For example "Counseling, Thursday 10:30 AM". */
	static String session(Timetable timetable, PlacedSession session) {
		return NLS.bind(Messages.sessionAt, new Object[] { timetable.visit(session.visit()).title(), day(session.weekday()), time(session.begins()) });
	}

	/** Everything about a session in one line, for those who do not see the calendar. */
	static String fully(Timetable timetable, PlacedSession session, int conflicts) {
		var visit = timetable.visit(session.visit());
		var rest = NLS.bind(Messages.whereAndWho, new Object[] { room(timetable, session.room()), provider(visit), students(session.taken()) });
		var line = NLS.bind(Messages.sessionFully, new Object[] { visit.title(), day(session.weekday()), times(session.begins(), session.ends()), rest });
		return conflicts == 0 ? line : NLS.bind(Messages.sessionConflicts, line, conflicts(conflicts));
	}

	static String conflicts(int count) {
		return count == 1 ? Messages.conflictsOne : NLS.bind(Messages.conflictsMany, count);
	}

	static String grade(Grade grade) {
		return Terms.of(grade);
	}
}
