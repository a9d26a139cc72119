package org.trellis.scheduling.ui.internal;

import java.time.LocalTime;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.trellis.scheduling.Conflict;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.ui.internal.WeekPicture.Block;
import org.trellis.scheduling.ui.internal.WeekPicture.Kind;

/** The mouse on the calendar: a click selects, a drag moves, and what is too narrow to be read is told beside the pointer. */
final class CalendarMouse {
	private static final int DRAG_STARTS_AT = 5;

	private final WeekCalendar calendar;
	private final Desk desk;
	/** Where the mouse went down on a session, in the calendar as a whole; null when it is up. */
	private Point pressed;
	private PlacedSession grabbed;

	CalendarMouse(WeekCalendar calendar, Desk desk) {
		this.calendar = calendar;
		this.desk = desk;
	}

	void listen() {
		calendar.addListener(SWT.MouseDown, this::down);
		calendar.addListener(SWT.MouseMove, this::move);
		calendar.addListener(SWT.MouseUp, e -> {
			if (e.button == 1) drop(true);
		});
	}

	private void down(Event event) {
		calendar.setFocus();
		if (event.button != 1) return;
		var block = calendar.blockAt(event.x, event.y);
		if (block == null || block.kind() != Kind.OWN) {
			desk.select(null);
			return;
		}
		desk.select(block.session().id());
		pressed = inWhole(event);
		grabbed = block.session();
	}

	private Point inWhole(Event event) {
		var scrolled = calendar.scrolled();
		return new Point(event.x + scrolled.x, event.y + scrolled.y);
	}

	private void move(Event event) {
		if (pressed == null) {
			tip(event);
			return;
		}
		var now = inWhole(event);
		if (calendar.dragged() == null && Math.abs(now.x - pressed.x) + Math.abs(now.y - pressed.y) < DRAG_STARTS_AT) return;
		calendar.scrollAtEdge(event.x, event.y);
		var place = calendar.place(event.x, event.y);
		if (place == null) return;
		var minute = Moves.minute(grabbed.begins()) + (int) calendar.geometry().minutesOf(inWhole(event).y - pressed.y);
		var begins = LocalTime.ofSecondOfDay(Math.clamp(minute, 0, 24 * 60 - 1) * 60L);
		var picture = calendar.picture();
		var room = picture.kind == Lanes.PROVIDERS ? null : picture.lanes.get(place.lane()).id();
		desk.week().orElseThrow().moves().to(grabbed, place.day(), begins, room).ifPresent(calendar::drag);
	}

	/** Ends a drag. */
	void drop(boolean there) {
		var moved = calendar.dragged();
		pressed = null;
		grabbed = null;
		calendar.drag(null);
		if (moved != null && there) desk.put(moved);
	}

	private void tip(Event event) {
		var block = calendar.blockAt(event.x, event.y);
		var text = block == null ? calendar.laneAt(event.x, event.y) : text(block);
		if (text == null ? calendar.getToolTipText() != null : !text.equals(calendar.getToolTipText())) calendar.setToolTipText(text);
	}

	private String text(Block block) {
		var draft = calendar.picture().draft;
		var text = new StringBuilder(Labels.fully(draft.timetable(), block.session(), 0));
		if (block.kind() == Kind.OWN) draft.conflictsOf(block.session().id()).stream().map(Conflict::sentence).forEach(s -> text.append("\n\u26A0 ").append(s));
		return text.toString().replace("&", "&&");
	}
}
