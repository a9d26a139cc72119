package org.trellis.scheduling.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.SessionChange;

/** The keys that change the selected session, the same in the calendar and in its table. */
final class SessionKeys {
	private final Desk desk;
	private final Runnable details;

	/** @param details shows the selected session in full */
	SessionKeys(Desk desk, Runnable details) {
		this.desk = desk;
		this.details = details;
	}

	/** Shows the selected session in full. */
	void details() {
		if (desk.selection().isPresent()) details.run();
	}

	/**
	 * Does what a key means for the selected session.
	 *
	 * @return false when it means nothing here
	 */
	boolean press(Event event) {
		var session = desk.selection();
		if (session.isEmpty()) return false;
		var fine = (event.stateMask & SWT.MOD2) != 0;
		if ((event.stateMask & SWT.MOD1) == 0) return plain(event, session.get());
		return switch (event.keyCode) {
		case SWT.ARROW_UP -> move(m -> fine ? m.fine(session.get(), -1) : m.bySlot(session.get(), -1));
		case SWT.ARROW_DOWN -> move(m -> fine ? m.fine(session.get(), 1) : m.bySlot(session.get(), 1));
		case SWT.ARROW_LEFT -> move(m -> fine ? m.byRoom(session.get(), -1) : m.byDay(session.get(), -1));
		case SWT.ARROW_RIGHT -> move(m -> fine ? m.byRoom(session.get(), 1) : m.byDay(session.get(), 1));
		default -> false;
		};
	}

	private boolean plain(Event event, PlacedSession session) {
		if ((event.stateMask & SWT.MODIFIER_MASK) != 0) return false;
		switch (event.keyCode) {
		case SWT.CR, SWT.KEYPAD_CR -> details.run();
		case SWT.DEL -> desk.edit(List.of(new SessionChange(session, null)));
		default -> {
			return false;
		}
		}
		return true;
	}

	private boolean move(Function<Moves, Optional<PlacedSession>> how) {
		var week = desk.week().orElseThrow();
		how.apply(week.moves()).ifPresent(desk::put);
		return true;
	}
}
