package org.trellis.scheduling.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.trellis.model.scheduling.SchedulingFactory;
import org.trellis.model.scheduling.Session;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.SaveOutcome;
import org.trellis.scheduling.SaveOutcome.Clash;
import org.trellis.scheduling.SessionChange;
import org.trellis.store.Aggregate;
import org.trellis.store.Scope;
import org.trellis.store.Unit;

/** Writes edits of a schedule within one transaction. */
final class EditedSessions {
	private final Unit unit;
	private final Scope scope;
	private final UUID school;

	EditedSessions(Unit unit, Scope scope, UUID school) {
		this.unit = unit;
		this.scope = scope;
		this.school = school;
	}

	SaveOutcome save(List<SessionChange> changes) {
		var ids = changes.stream().map(SessionChange::id).toList();
		var stored = load(ids);
		var clashes = new ArrayList<Clash>();
		for (var change : changes) {
			var now = stored.containsKey(change.id()) ? ScheduleReader.session(stored.get(change.id()).root()) : null;
			if (!Objects.equals(now, change.before()) && !Objects.equals(now, change.after())) clashes.add(new Clash(change.before(), change.after(), now));
		}
		if (!clashes.isEmpty()) return new SaveOutcome.Clashed(clashes);
		for (var change : changes) write(change, stored.get(change.id()));
		return new SaveOutcome.Saved(load(ids).values().stream().map(a -> ScheduleReader.session(a.root())).toList());
	}

	private Map<UUID, Aggregate<Session>> load(List<UUID> ids) {
		var found = new HashMap<UUID, Aggregate<Session>>();
		unit.loadAll(Session.class, ids, scope).forEach(a -> found.put(a.root().getId(), a));
		return found;
	}

	private void write(SessionChange change, Aggregate<Session> stored) {
		if (change.after() == null) {
			if (stored != null) unit.delete(stored);
		} else if (stored == null) {
			unit.insert(made(change.after()));
		} else {
			SessionWriter.fill(stored.root(), school, change.after());
			if (stored.isChanged()) unit.save(stored);
		}
	}

	private Session made(PlacedSession placed) {
		var session = SchedulingFactory.eINSTANCE.createSession();
		session.setId(placed.id());
		return SessionWriter.fill(session, school, placed);
	}
}
