package org.trellis.scheduling;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What is to be planned.
 *
 * @param visits ids of the visits whose sessions are planned; all must be in the timetable
 * @param requests who asks for a seat beyond those that {@code current} holds; who already has a seat for the service is not asked twice
 * @param current sessions of these visits as they are now; their seats are kept where possible, those of published ones before all
 * @param fixed sessions of other visits, which may not be moved: they take rooms, providers and students
 */
public record PlanningTask(Timetable timetable, Set<UUID> visits, List<PlanRequest> requests, List<PlacedSession> current, List<PlacedSession> fixed) {
	public PlanningTask {
		visits = Set.copyOf(visits);
		requests = List.copyOf(requests);
		current = List.copyOf(current);
		fixed = List.copyOf(fixed);
		for (var session : current) {
			if (!visits.contains(session.visit())) throw new IllegalArgumentException("Session " + session.id() + " belongs to no visit that is planned");
		}
	}
}
