package org.trellis.scheduling.ui.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.ui.internal.WeekPicture.Block;

/** Tells screen readers what the calendar shows: a list of sessions, one of which is selected. */
final class CalendarAccess {
	private final WeekCalendar calendar;
	private final Desk desk;

	CalendarAccess(WeekCalendar calendar, Desk desk) {
		this.calendar = calendar;
		this.desk = desk;
		calendar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name(event.childID);
			}
		});
		calendar.getAccessible().addAccessibleControlListener(new Sessions());
	}

	/** Other sessions are shown. */
	void changed() {
		calendar.getAccessible().selectionChanged();
	}

	/** Another session is selected. */
	void selected() {
		calendar.getAccessible().selectionChanged();
		if (calendar.isFocusControl()) calendar.getAccessible().setFocus(selectedChild());
	}

	private List<Block> blocks() {
		return calendar.picture() == null ? List.of() : calendar.picture().own();
	}

	/** Name of the calendar or of one session. */
	String name(int child) {
		if (child == ACC.CHILDID_SELF) return desk.week().map(w -> w.school().name()).map(n -> NLS.bind(Messages.calendarName, n)).orElse(Messages.emptyWeekTitle);
		if (child < 0 || child >= blocks().size()) return null;
		var session = blocks().get(child).session();
		var draft = calendar.picture().draft;
		return Labels.fully(draft.timetable(), session, draft.conflictsOf(session.id()).size());
	}

	private int selectedChild() {
		var id = desk.selection().map(PlacedSession::id).orElse(null);
		for (var i = 0; i < blocks().size(); i++) if (blocks().get(i).session().id().equals(id)) return i;
		return ACC.CHILDID_SELF;
	}

	/** Answers about the sessions by their place in the picture. */
	private final class Sessions extends AccessibleControlAdapter {
		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
		}

		@Override
		public void getChildCount(AccessibleControlEvent event) {
			event.detail = blocks().size();
		}

		@Override
		public void getChildren(AccessibleControlEvent event) {
			var children = new Object[blocks().size()];
			Arrays.setAll(children, i -> i);
			event.children = children;
		}

		@Override
		public void getLocation(AccessibleControlEvent event) {
			var bounds = event.childID == ACC.CHILDID_SELF ? new Rectangle(0, 0, calendar.getSize().x, calendar.getSize().y) : calendar.bounds(blocks().get(event.childID).session().id());
			if (bounds == null) return;
			var at = calendar.toDisplay(bounds.x, bounds.y);
			event.x = at.x;
			event.y = at.y;
			event.width = bounds.width;
			event.height = bounds.height;
		}

		@Override
		public void getChildAtPoint(AccessibleControlEvent event) {
			var at = calendar.toControl(event.x, event.y);
			var block = calendar.blockAt(at.x, at.y);
			event.childID = block == null ? ACC.CHILDID_SELF : Math.max(ACC.CHILDID_SELF, blocks().indexOf(block));
		}

		@Override
		public void getFocus(AccessibleControlEvent event) {
			event.childID = calendar.isFocusControl() ? selectedChild() : ACC.CHILDID_NONE;
		}

		@Override
		public void getSelection(AccessibleControlEvent event) {
			event.childID = selectedChild() == ACC.CHILDID_SELF ? ACC.CHILDID_NONE : selectedChild();
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = ACC.STATE_FOCUSABLE;
			if (event.childID == ACC.CHILDID_SELF) return;
			event.detail |= ACC.STATE_SELECTABLE;
			if (event.childID == selectedChild()) event.detail |= ACC.STATE_SELECTED | ACC.STATE_FOCUSED;
		}
	}
}
