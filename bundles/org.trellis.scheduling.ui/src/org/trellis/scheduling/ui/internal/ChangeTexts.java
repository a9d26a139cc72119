package org.trellis.scheduling.ui.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.Seat;
import org.trellis.scheduling.SessionChange;
import org.trellis.scheduling.Timetable;

/** Says in words what a change does to a session. */
final class ChangeTexts {
	private final Timetable timetable;

	ChangeTexts(Timetable timetable) {
		this.timetable = timetable;
	}

	/** For example "Counseling, Thursday 10:30 AM: moved to Friday 9:00 AM; Ana joins". */
	String of(SessionChange change) {
		return NLS.bind(Messages.changeLine, Labels.session(timetable, change.before() == null ? change.after() : change.before()), what(change));
	}

	/** The same without the session's name. */
	String what(SessionChange change) {
		if (change.before() == null) return NLS.bind(Messages.changeAdded, place(change.after()), students(change.after()));
		if (change.after() == null) return NLS.bind(Messages.changeRemoved, students(change.before()));
		var parts = new ArrayList<String>();
		PlacedSession before = change.before(), after = change.after();
		if (before.weekday() != after.weekday() || !before.begins().equals(after.begins()) || !before.ends().equals(after.ends())) parts.add(NLS.bind(Messages.changeMoved, Labels.day(after.weekday()), Labels.times(after.begins(), after.ends())));
		if (!Objects.equals(before.room(), after.room())) parts.add(NLS.bind(Messages.changeRoom, Labels.room(timetable, before.room()), Labels.room(timetable, after.room())));
		var joins = names(after, taken(before));
		var leaves = names(before, taken(after));
		if (!joins.isEmpty()) parts.add(NLS.bind(Messages.changeJoins, joins));
		if (!leaves.isEmpty()) parts.add(NLS.bind(Messages.changeLeaves, leaves));
		return parts.isEmpty() ? Messages.changeOther : String.join("; ", parts);
	}

	/** A session in one line: when, where, who; null means taken out. */
	String state(PlacedSession session) {
		return session == null ? Messages.takenOut : NLS.bind(Messages.changeAdded, place(session), students(session));
	}

	private String place(PlacedSession session) {
		return NLS.bind(Messages.placeAt, new Object[] { Labels.day(session.weekday()), Labels.times(session.begins(), session.ends()), Labels.room(timetable, session.room()) });
	}

	private String students(PlacedSession session) {
		var names = names(session, Set.of());
		return names.isEmpty() ? Messages.nobody : names;
	}

	private String names(PlacedSession session, Set<UUID> without) {
		return session.seats().stream().filter(Seat::taken).map(Seat::student).filter(s -> !without.contains(s)).map(s -> timetable.student(s).name()).sorted().collect(Collectors.joining(", "));
	}

	private static Set<UUID> taken(PlacedSession session) {
		var students = new HashSet<UUID>();
		session.seats().stream().filter(Seat::taken).forEach(s -> students.add(s.student()));
		return students;
	}

	List<String> all(List<SessionChange> changes) {
		return changes.stream().map(this::of).toList();
	}
}
