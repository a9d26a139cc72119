package org.trellis.scheduling.ui.internal;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.trellis.model.district.Weekday;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.ScheduleDraft;
import org.trellis.scheduling.Timetable;

/** Where a session comes to stand when it is moved by a step. What is moved has to be given out anew, unless it comes back to where it was stored. */
final class Moves {
	private static final int MINUTES_OF_DAY = 24 * 60;
	private static final int DEFAULT_MINUTES = 30;
	private static final int FINE_MINUTES = 5;

	private final ScheduleDraft draft;
	private final UUID school;
	private final List<Weekday> days;

	Moves(ScheduleDraft draft, UUID school, List<Weekday> days) {
		this.draft = draft;
		this.school = school;
		this.days = days;
	}

	/** Rooms of the school, and others that are used, by name: "2" before "10". */
	static List<Timetable.Room> rooms(Timetable timetable, UUID school, Set<UUID> others) {
		return timetable.rooms().stream().filter(r -> r.school().equals(school) || others.contains(r.id())).sorted(Comparator.comparing((Timetable.Room r) -> natural(r.name())).thenComparing(Timetable.Room::id)).toList();
	}

	private static String natural(String name) {
		var text = new StringBuilder();
		var digits = new StringBuilder();
		for (var c : (name + "\0").toCharArray()) {
			if (Character.isDigit(c)) {
				digits.append(c);
			} else {
				if (!digits.isEmpty()) text.append("0".repeat(Math.max(0, 8 - digits.length()))).append(digits);
				digits.setLength(0);
				text.append(Character.toLowerCase(c));
			}
		}
		return text.toString();
	}

	/** Earlier or later by one session of its visit; empty at the end of the day. */
	Optional<PlacedSession> bySlot(PlacedSession session, int by) {
		return at(session, session.weekday(), minute(session.begins()) + by * minutes(session));
	}

	/** Earlier or later by five minutes. */
	Optional<PlacedSession> fine(PlacedSession session, int by) {
		return at(session, session.weekday(), minute(session.begins()) + by * FINE_MINUTES);
	}

	Optional<PlacedSession> byDay(PlacedSession session, int by) {
		var to = days.indexOf(session.weekday()) + by;
		return to < 0 || to >= days.size() ? Optional.empty() : at(session, days.get(to), minute(session.begins()));
	}

	/** To the room before or after by name. */
	Optional<PlacedSession> byRoom(PlacedSession session, int by) {
		var rooms = rooms(draft.timetable(), school, Set.of());
		if (rooms.isEmpty()) return Optional.empty();
		var ids = new ArrayList<>(rooms.stream().map(Timetable.Room::id).toList());
		var now = session.room() == null ? -1 : ids.indexOf(session.room());
		var to = now < 0 ? by > 0 ? 0 : ids.size() - 1 : now + by;
		return to < 0 || to >= ids.size() ? Optional.empty() : Optional.of(given(session.withRoom(ids.get(to))));
	}

	/**
	 * To where it was dropped: at a slot of its visit when it is within the visit's hours, else at five minutes.
	 *
	 * @param room null to leave the room as it is
	 */
	Optional<PlacedSession> to(PlacedSession session, Weekday day, LocalTime begins, UUID room) {
		var placed = room == null ? session : session.withRoom(room);
		return at(placed, day, snapped(placed, day, minute(begins)));
	}

	private int snapped(PlacedSession session, Weekday day, int minute) {
		var visit = draft.timetable().visit(session.visit());
		int from = minute(visit.time().begins()), step = minutes(session);
		var slot = from + Math.round((minute - from) / (float) step) * step;
		var fits = day == visit.time().weekday() && slot >= from && slot + length(session) <= minute(visit.time().ends()) && Math.abs(slot - minute) <= step / 2 + 1;
		return fits ? slot : Math.round(minute / (float) FINE_MINUTES) * FINE_MINUTES;
	}

	private Optional<PlacedSession> at(PlacedSession session, Weekday day, int minute) {
		var length = length(session);
		if (minute < 0 || minute + length >= MINUTES_OF_DAY) return Optional.empty();
		var begins = LocalTime.of(minute / 60, minute % 60);
		return Optional.of(given(session.at(day, begins, begins.plusMinutes(length))));
	}

	private int minutes(PlacedSession session) {
		var minutes = draft.timetable().visit(session.visit()).sessionMinutes();
		return minutes > 0 ? minutes : length(session);
	}

	private static int length(PlacedSession session) {
		var length = minute(session.ends()) - minute(session.begins());
		return length > 0 ? length : DEFAULT_MINUTES;
	}

	private PlacedSession given(PlacedSession moved) {
		return draft.stored(moved.id()).map(s -> moved.withPublished(s.published() && samePlace(s, moved))).orElse(moved);
	}

	private static boolean samePlace(PlacedSession a, PlacedSession b) {
		return a.weekday() == b.weekday() && a.begins().equals(b.begins()) && a.ends().equals(b.ends()) && Objects.equals(a.room(), b.room());
	}

	static int minute(LocalTime time) {
		return time.toSecondOfDay() / 60;
	}
}
