package org.trellis.scheduling.ui.internal;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.trellis.model.district.Weekday;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.ScheduleDraft;
import org.trellis.scheduling.Timetable;
import org.trellis.scheduling.WeeklyTime;
import org.trellis.scheduling.ui.internal.Lanes.Lane;

/** What the calendar shows of a schedule, without sizes: days, lanes, hours, and in which lane each session stands, beside which others. */
final class WeekPicture {
	/** What a block stands for. */
	enum Kind {
		/** A session of the school. */
		OWN,
		/** A session in another school, which takes the provider. */
		ELSEWHERE,
		/** As the planner would have it. */
		PROPOSED
	}

	/**
	 * A session in a lane.
	 *
	 * @param track which of the {@code tracks} side by side, where sessions of one lane overlap
	 */
	record Block(PlacedSession session, Kind kind, int lane, int track, int tracks, boolean conflict) {
	}

	private static final int FIRST_HOUR = 8;
	private static final int LAST_HOUR = 15;

	final ScheduleDraft draft;
	final Lanes kind;
	final List<Weekday> days;
	final List<Lane> lanes;
	final LocalTime from;
	final LocalTime to;
	final List<Block> blocks = new ArrayList<>();

	/** @param proposed sessions as the planner would have them; those that are as they are now are left out */
	WeekPicture(OpenWeek week, Lanes kind, Collection<PlacedSession> proposed) {
		this.draft = week.draft();
		this.kind = kind;
		var own = draft.sessions();
		var shown = new ArrayList<>(own);
		shown.addAll(proposed);
		days = days(shown);
		lanes = kind.in(draft, week.school().id(), shown);
		var elsewhere = kind == Lanes.PROVIDERS ? draft.fixed() : List.<PlacedSession> of();
		from = LocalTime.of(hours(shown).min(FIRST_HOUR), 0);
		to = end(shown);
		arrange(own, elsewhere, proposed);
	}

	private List<Weekday> days(Collection<PlacedSession> shown) {
		var found = new TreeSet<>(WeeklyTime.SCHOOL_DAYS);
		shown.forEach(s -> found.add(s.weekday()));
		visits().forEach(v -> found.add(v.time().weekday()));
		return List.copyOf(found);
	}

	private List<Timetable.Visit> visits() {
		return draft.task().visits().stream().map(draft.timetable()::visit).toList();
	}

	private record Hours(int first, int last) {
		int min(int otherwise) {
			return Math.min(first, otherwise);
		}
	}

	private Hours hours(Collection<PlacedSession> shown) {
		int first = FIRST_HOUR, last = LAST_HOUR;
		for (var s : shown) {
			first = Math.min(first, s.begins().getHour());
			last = Math.max(last, s.ends().getMinute() > 0 ? s.ends().getHour() + 1 : s.ends().getHour());
		}
		for (var v : visits()) {
			first = Math.min(first, v.time().begins().getHour());
			last = Math.max(last, v.time().ends().getMinute() > 0 ? v.time().ends().getHour() + 1 : v.time().ends().getHour());
		}
		return new Hours(first, last);
	}

	private LocalTime end(Collection<PlacedSession> shown) {
		var last = hours(shown).last;
		return last > 23 ? LocalTime.of(23, 59) : LocalTime.of(last, 0);
	}

	private void arrange(List<PlacedSession> own, List<PlacedSession> elsewhere, Collection<PlacedSession> proposed) {
		var conflicts = inConflict(own);
		var byLane = new HashMap<List<Object>, List<Block>>();
		own.forEach(s -> file(byLane, s, Kind.OWN, conflicts.contains(s.id())));
		elsewhere.forEach(s -> file(byLane, s, Kind.ELSEWHERE, false));
		proposed.forEach(s -> file(byLane, s, Kind.PROPOSED, false));
		byLane.values().forEach(this::sideBySide);
		blocks.sort(Comparator.comparing((Block b) -> b.session().weekday()).thenComparing(Block::lane).thenComparing(b -> b.session().begins()).thenComparing(b -> b.session().id()).thenComparing(Block::kind));
	}

	private Set<UUID> inConflict(List<PlacedSession> own) {
		var found = new LinkedHashSet<UUID>();
		for (var s : own) if (!draft.conflictsOf(s.id()).isEmpty()) found.add(s.id());
		return found;
	}

	private void file(Map<List<Object>, List<Block>> byLane, PlacedSession session, Kind of, boolean conflict) {
		var id = kind.of(draft.timetable(), session);
		for (var i = 0; i < lanes.size(); i++) {
			if (id == null ? lanes.get(i).id() == null : id.equals(lanes.get(i).id())) {
				byLane.computeIfAbsent(List.of(session.weekday(), i), k -> new ArrayList<>()).add(new Block(session, of, i, 0, 1, conflict));
				return;
			}
		}
	}

	/** Sessions that overlap share the width of the lane. */
	private void sideBySide(List<Block> inLane) {
		inLane.sort(Comparator.comparing((Block b) -> b.session().begins()).thenComparing(Block::kind).thenComparing(b -> b.session().id()));
		var together = new ArrayList<Block>();
		var end = LocalTime.MIN;
		for (var block : inLane) {
			if (!block.session().begins().isBefore(end)) {
				share(together);
				together.clear();
			}
			together.add(block);
			if (block.session().ends().isAfter(end)) end = block.session().ends();
		}
		share(together);
	}

	private void share(List<Block> together) {
		var ends = new ArrayList<LocalTime>();
		var tracks = new ArrayList<Integer>();
		for (var block : together) {
			var track = 0;
			while (track < ends.size() && ends.get(track).isAfter(block.session().begins())) track++;
			if (track == ends.size()) ends.add(block.session().ends());
			else ends.set(track, block.session().ends());
			tracks.add(track);
		}
		for (var i = 0; i < together.size(); i++) {
			var b = together.get(i);
			blocks.add(new Block(b.session(), b.kind(), b.lane(), tracks.get(i), ends.size(), b.conflict()));
		}
	}

	Block own(UUID session) {
		return blocks.stream().filter(b -> b.kind() == Kind.OWN && b.session().id().equals(session)).findFirst().orElse(null);
	}

	/** The school's own sessions, in the order in which they are gone through. */
	List<Block> own() {
		return blocks.stream().filter(b -> b.kind() == Kind.OWN).toList();
	}
}
