package org.trellis.scheduling.internal;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.PlanningTask;
import org.trellis.scheduling.Timetable;
import org.trellis.scheduling.WeeklyTime;
import org.trellis.scheduling.internal.Problem.Slot;

/** Cuts the hours of visits into times that one session can take. */
final class Slots {
	private Slots() {
	}

	/** By visit; a session that is there now keeps its time, where the visit has it. */
	static List<Slot> of(PlanningTask task, List<Timetable.Visit> visits) {
		var slots = new ArrayList<Slot>();
		var byVisit = new HashMap<UUID, List<PlacedSession>>();
		task.current().stream().sorted(Comparator.comparing(PlacedSession::id)).forEach(s -> byVisit.computeIfAbsent(s.visit(), k -> new ArrayList<>()).add(s));
		for (var v = 0; v < visits.size(); v++) {
			var visit = visits.get(v);
			var stored = new HashMap<LocalTime, PlacedSession>();
			for (var s : byVisit.getOrDefault(visit.id(), List.of())) {
				var fits = s.weekday() == visit.time().weekday() && !s.begins().isBefore(visit.time().begins()) && !s.ends().isAfter(visit.time().ends());
				if (!fits || !visit.time(s.weekday(), s.begins(), s.ends()).takesPlace()) continue;
				if (stored.putIfAbsent(s.begins(), s) == null) slots.add(new Slot(v, visit.time(s.weekday(), s.begins(), s.ends()), s));
			}
			for (var time : grid(visit)) if (!stored.containsKey(time.begins())) slots.add(new Slot(v, time, null));
		}
		return slots;
	}

	/** The visit's hours cut into sessions, from its beginning. */
	private static List<WeeklyTime> grid(Timetable.Visit visit) {
		var times = new ArrayList<WeeklyTime>();
		var whole = visit.time();
		if (!whole.takesPlace()) return times;
		if (visit.sessionMinutes() <= 0) return List.of(whole);
		var last = whole.ends().toSecondOfDay() - visit.sessionMinutes() * 60;
		for (var second = whole.begins().toSecondOfDay(); second <= last; second += visit.sessionMinutes() * 60) {
			var begins = LocalTime.ofSecondOfDay(second);
			times.add(visit.time(whole.weekday(), begins, begins.plusMinutes(visit.sessionMinutes())));
		}
		return times;
	}
}
