package org.trellis.scheduling.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.trellis.scheduling.Opening;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.Seat;
import org.trellis.scheduling.SessionChange;
import org.trellis.scheduling.Timetable;
import org.trellis.scheduling.ui.internal.WeekGeometry.Place;
import org.trellis.scheduling.ui.internal.WeekPicture.Kind;

/** Takes students who wait into the calendar: onto a session of the service they wait for, or onto a free place, where a session of its visit begins. */
final class CalendarDrop {
	private final WeekCalendar calendar;
	private final Desk desk;
	private SessionChange change;

	CalendarDrop(WeekCalendar calendar, Desk desk) {
		this.calendar = calendar;
		this.desk = desk;
	}

	void listen() {
		var target = new DropTarget(calendar, DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragOver(DropTargetEvent event) {
				var at = calendar.toControl(event.x, event.y);
				event.detail = dragged().filter(o -> over(o, at.x, at.y)).isPresent() ? DND.DROP_MOVE : DND.DROP_NONE;
			}

			@Override
			public void dragLeave(DropTargetEvent event) {
				calendar.drag(null);
			}

			@Override
			public void drop(DropTargetEvent event) {
				CalendarDrop.this.drop();
			}
		});
	}

	private static Optional<Opening> dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection s && s.getFirstElement() instanceof Opening o ? Optional.of(o) : Optional.empty();
	}

	/** Shows how it would be if the student were dropped there. Returns false where that cannot be. */
	boolean over(Opening student, int x, int y) {
		var place = calendar.place(x, y);
		calendar.scrollAtEdge(x, y);
		change = place == null ? null : change(student, place, x, y).orElse(null);
		calendar.drag(change == null ? null : change.after());
		return change != null;
	}

	/** The student takes the seat that was shown last. */
	void drop() {
		var step = change;
		change = null;
		calendar.drag(null);
		if (step == null || !desk.week().orElseThrow().draft().fits(List.of(step))) return;
		desk.edit(List.of(step));
		desk.select(step.id());
	}

	private Optional<SessionChange> change(Opening student, Place place, int x, int y) {
		var request = student.request();
		var seat = new Seat(request.student(), request.status(), request.referral(), request.missing());
		var timetable = calendar.picture().draft.timetable();
		var block = calendar.blockAt(x, y);
		if (block != null && block.kind() == Kind.OWN && timetable.visit(block.session().visit()).service().equals(request.service())) {
			var seats = new ArrayList<>(block.session().seats());
			seats.removeIf(s -> s.student().equals(seat.student()));
			seats.add(seat);
			return Optional.of(new SessionChange(block.session(), block.session().withSeats(seats)));
		}
		return visit(request.service(), place).flatMap(v -> begin(v, place, seat)).map(s -> new SessionChange(null, s));
	}

	/** The visit of a service that is there then, or else the one that comes nearest. */
	private Optional<Timetable.Visit> visit(UUID service, Place place) {
		var draft = calendar.picture().draft;
		return draft.task().visits().stream().map(draft.timetable()::visit).filter(v -> v.service().equals(service))
				.min(Comparator.comparing((Timetable.Visit v) -> v.time().weekday() != place.day()).thenComparing(v -> place.time().isBefore(v.time().begins()) || place.time().isAfter(v.time().ends())).thenComparing(Timetable.Visit::id));
	}

	private Optional<PlacedSession> begin(Timetable.Visit visit, Place place, Seat seat) {
		var ends = visit.sessionMinutes() > 0 ? visit.time().begins().plusMinutes(visit.sessionMinutes()) : visit.time().ends();
		var lane = calendar.picture().lanes.get(place.lane()).id();
		var room = calendar.picture().kind == Lanes.PROVIDERS ? null : lane;
		var id = change != null && change.before() == null ? change.id() : UUID.randomUUID();
		var session = new PlacedSession(id, visit.id(), room, visit.time().weekday(), visit.time().begins(), ends, false, List.of(seat));
		return desk.week().orElseThrow().moves().to(session, place.day(), place.time(), room);
	}
}
