package org.trellis.scheduling;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import org.trellis.model.scheduling.SeatStatus;

/** Tries every way of seating a few requests. */
final class Exhaustive {
	private record Choice(UUID visit, LocalTime begins, LocalTime ends, UUID room) {
	}

	private final PlanningTask task;
	private final List<PlanRequest> requests = new ArrayList<>();
	private final List<Choice> choices = new ArrayList<>();
	private int most;

	private Exhaustive(PlanningTask task) {
		this.task = task;
		var seen = new HashSet<List<UUID>>();
		for (var r : task.requests()) if (seen.add(List.of(r.student(), r.service()))) requests.add(r);
		for (var visit : task.timetable().visits()) {
			if (!visit.time().takesPlace()) continue;
			var minutes = visit.sessionMinutes();
			for (var begins = visit.time().begins(); ; begins = begins.plusMinutes(minutes)) {
				var ends = minutes == 0 ? visit.time().ends() : begins.plusMinutes(minutes);
				if (ends.isAfter(visit.time().ends())) break;
				for (var room : task.timetable().rooms()) choices.add(new Choice(visit.id(), begins, ends, room.id()));
				if (minutes == 0) break;
			}
		}
	}

	/** The most that can be seated without a conflict, or -1 when there are too many ways to try. */
	static int mostSeats(PlanningTask task) {
		var search = new Exhaustive(task);
		if (Math.pow(search.choices.size() + 1, search.requests.size()) > 30_000) return -1;
		search.seat(0, new Choice[search.requests.size()], 0);
		return search.most;
	}

	private void seat(int next, Choice[] chosen, int seated) {
		if (seated + requests.size() - next <= most) return;
		if (next == requests.size()) {
			if (ConflictChecker.check(task.timetable(), Rules.CORE, sessions(chosen)).isEmpty()) most = seated;
			return;
		}
		for (var choice : choices) {
			if (!task.timetable().visit(choice.visit).service().equals(requests.get(next).service())) continue;
			chosen[next] = choice;
			seat(next + 1, chosen, seated + 1);
		}
		chosen[next] = null;
		seat(next + 1, chosen, seated);
	}

	private List<PlacedSession> sessions(Choice[] chosen) {
		var sessions = new ArrayList<PlacedSession>();
		for (var i = 0; i < chosen.length; i++) {
			if (chosen[i] == null || java.util.Arrays.asList(chosen).indexOf(chosen[i]) < i) continue;
			var seats = new ArrayList<Seat>();
			for (var j = i; j < chosen.length; j++) if (chosen[i].equals(chosen[j])) seats.add(new Seat(requests.get(j).student(), requests.get(j).status() == SeatStatus.READY ? SeatStatus.READY : SeatStatus.NOT_READY, null, null));
			var visit = task.timetable().visit(chosen[i].visit);
			sessions.add(new PlacedSession(new UUID(0, i), visit.id(), chosen[i].room, visit.time().weekday(), chosen[i].begins, chosen[i].ends, false, seats));
		}
		return sessions;
	}
}
