package org.trellis.scheduling.ui.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.Proposal;
import org.trellis.scheduling.ScheduleDraft;
import org.trellis.scheduling.SessionChange;

/** A proposal and which of its changes are chosen; at first all. */
final class ChosenChanges {
	private final Proposal proposal;
	private final boolean stopped;
	private final List<SessionChange> changes = new ArrayList<>();
	private final Set<UUID> chosen = new HashSet<>();

	/** @param stopped the planner was stopped before its end: it is the best so far */
	ChosenChanges(Proposal proposal, boolean stopped) {
		this.proposal = proposal;
		this.stopped = stopped;
		Map<UUID, PlacedSession> before = new HashMap<>(), after = new HashMap<>();
		proposal.before().forEach(s -> before.put(s.id(), s));
		proposal.sessions().forEach(s -> after.put(s.id(), s));
		var ids = new LinkedHashSet<UUID>();
		proposal.sessions().forEach(s -> ids.add(s.id()));
		proposal.before().forEach(s -> ids.add(s.id()));
		for (var id : ids) if (!Objects.equals(before.get(id), after.get(id))) changes.add(new SessionChange(before.get(id), after.get(id)));
		changes.forEach(c -> chosen.add(c.id()));
	}

	Proposal proposal() {
		return proposal;
	}

	boolean stopped() {
		return stopped;
	}

	/** By weekday and time, what is taken out last. */
	List<SessionChange> changes() {
		return List.copyOf(changes);
	}

	boolean isChosen(SessionChange change) {
		return chosen.contains(change.id());
	}

	void choose(SessionChange change, boolean yes) {
		if (yes) chosen.add(change.id());
		else chosen.remove(change.id());
	}

	List<SessionChange> chosen() {
		return changes.stream().filter(this::isChosen).toList();
	}

	/** False once the schedule is no longer the one that the proposal was made from. */
	boolean fits(ScheduleDraft draft) {
		return new HashSet<>(draft.sessions()).equals(new HashSet<>(proposal.before()));
	}
}
