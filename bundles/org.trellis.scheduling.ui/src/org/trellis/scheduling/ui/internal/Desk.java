package org.trellis.scheduling.ui.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.SessionChange;
import org.trellis.ui.CurrentDistrict.Subscription;

/** What the views of the perspective share: the week that is open, which session is looked at, what is proposed. An OSGi service; used on the UI thread. */
public final class Desk {
	/** Is told what is different. */
	interface Listener {
		/** Another week is open, or none. */
		default void opened() {
		}

		/** Sessions of the week are different: by hand, or because others stored something. */
		default void edited() {
		}

		/** Another session is looked at, or none. */
		default void selected() {
		}

		/** Something else is proposed, or other parts of it are chosen. */
		default void proposed() {
		}
	}

	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final Map<String, Runnable> actions = new HashMap<>();
	private OpenWeek week;
	private UUID selection;
	private ChosenChanges proposal;

	Subscription listen(Listener listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	/** Whoever is able to do a command says so once. */
	Subscription offer(String command, Runnable action) {
		actions.put(command, action);
		return () -> actions.remove(command, action);
	}

	/** A plan may be asked for before the week is there. */
	boolean offers(String command) {
		return (week != null || command.equals(Commands.PROPOSE)) && actions.containsKey(command) || command.equals(Commands.SCHOOL);
	}

	void run(String command) {
		if (actions.containsKey(command)) actions.get(command).run();
	}

	Optional<OpenWeek> week() {
		return Optional.ofNullable(week);
	}

	/** @param opened null for none */
	void open(OpenWeek opened) {
		week = opened;
		selection = null;
		proposal = null;
		listeners.forEach(Listener::opened);
	}

	Optional<PlacedSession> selection() {
		return week().flatMap(w -> selection == null ? Optional.empty() : w.draft().session(selection));
	}

	/** @param session null for none */
	void select(UUID session) {
		if (session == selection || session != null && session.equals(selection)) return;
		selection = session;
		listeners.forEach(Listener::selected);
	}

	/** Does one step, which is undone as one. */
	void edit(List<SessionChange> step) {
		week.draft().edit(step);
		changed();
	}

	void put(PlacedSession session) {
		week.draft().put(session);
		changed();
	}

	/** The draft is different. */
	void changed() {
		listeners.forEach(Listener::edited);
	}

	/** What the planner proposes, and what of it is chosen. */
	Optional<ChosenChanges> proposal() {
		return Optional.ofNullable(proposal);
	}

	/** @param proposed null for nothing any more */
	void propose(ChosenChanges proposed) {
		proposal = proposed;
		listeners.forEach(Listener::proposed);
	}
}
