package org.trellis.scheduling.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.ScheduleDraft;
import org.trellis.scheduling.Timetable;

/** What stands side by side within a day of the calendar. */
enum Lanes {
	/** Rooms in which there is a session. */
	ROOMS_USED,
	/** Every room of the school. */
	ROOMS_ALL, PROVIDERS;

	/**
	 * One of them.
	 *
	 * @param id room, or person of the visit; null for sessions without a room
	 */
	record Lane(UUID id, String label) {
	}

	String label() {
		return switch (this) {
		case ROOMS_USED -> Messages.lanesRoomsUsed;
		case ROOMS_ALL -> Messages.lanesRoomsAll;
		case PROVIDERS -> Messages.lanesProviders;
		};
	}

	Lanes next() {
		return values()[(ordinal() + 1) % values().length];
	}

	/** In which lane a session stands. */
	UUID of(Timetable timetable, PlacedSession session) {
		return this == PROVIDERS ? timetable.visit(session.visit()).person() : timetable.room(session.room()).map(Timetable.Room::id).orElse(null);
	}

	/** The lanes of a schedule, by name. */
	List<Lane> in(ScheduleDraft draft, UUID school, List<PlacedSession> shown) {
		var timetable = draft.timetable();
		var lanes = this == PROVIDERS ? providers(draft) : rooms(timetable, school, shown);
		if (this != PROVIDERS && shown.stream().anyMatch(s -> of(timetable, s) == null)) lanes.add(new Lane(null, Messages.noRoom));
		return lanes;
	}

	private List<Lane> rooms(Timetable timetable, UUID school, List<PlacedSession> shown) {
		var used = new HashSet<UUID>();
		shown.forEach(s -> used.add(s.room()));
		var all = Moves.rooms(timetable, school, used);
		var some = this == ROOMS_ALL ? all : all.stream().filter(r -> used.contains(r.id())).toList();
		return new ArrayList<>((some.isEmpty() ? all : some).stream().map(r -> new Lane(r.id(), r.name())).toList());
	}

	private static List<Lane> providers(ScheduleDraft draft) {
		var people = new LinkedHashMap<UUID, Lane>();
		draft.task().visits().stream().map(draft.timetable()::visit).sorted(Comparator.comparing(Labels::provider).thenComparing(Timetable.Visit::title).thenComparing(Timetable.Visit::id))
				.forEach(v -> people.putIfAbsent(v.person(), new Lane(v.person(), v.provider() == null ? v.title() : Labels.provider(v))));
		return new ArrayList<>(people.values());
	}
}
