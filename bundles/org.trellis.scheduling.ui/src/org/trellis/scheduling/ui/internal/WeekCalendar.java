package org.trellis.scheduling.ui.internal;

import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.ui.PlatformUI;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.ui.internal.WeekGeometry.Place;
import org.trellis.scheduling.ui.internal.WeekPicture.Block;

/** The week as a calendar: hours down, days across, a lane for each room or provider. Sessions are gone through and moved by keys or by the mouse. */
final class WeekCalendar extends Canvas {
	private static final int EDGE = 24;

	private final Desk desk;
	private final SessionKeys keys;
	private final Consumer<PlacedSession> dragging;
	private final CalendarAccess access;
	private final CalendarMouse mouse;
	private final CalendarDrop drop;
	private Lanes lanes = Lanes.ROOMS_USED;
	private Collection<PlacedSession> proposed = List.of();
	private WeekPicture picture;
	private WeekGeometry geometry;
	private PlacedSession dragged;

	/** @param dragging is told how the session that is being dragged would be if it were dropped now, and null when none is any more */
	WeekCalendar(Composite parent, Desk desk, SessionKeys keys, Consumer<PlacedSession> dragging) {
		super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.desk = desk;
		this.keys = keys;
		this.dragging = dragging;
		access = new CalendarAccess(this, desk);
		mouse = new CalendarMouse(this, desk);
		drop = new CalendarDrop(this, desk);
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.Resize, e -> measure());
		addListener(SWT.KeyDown, this::keyDown);
		addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		mouse.listen();
		drop.listen();
		addListener(SWT.MouseDoubleClick, e -> keys.details());
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		getHorizontalBar().addListener(SWT.Selection, e -> redraw());
		getVerticalBar().addListener(SWT.Selection, e -> redraw());
	}

	void show(Lanes kind, Collection<PlacedSession> ghosts) {
		lanes = kind;
		proposed = List.copyOf(ghosts);
		refresh();
	}

	/** The schedule is different. */
	void refresh() {
		picture = desk.week().map(w -> new WeekPicture(w, lanes, proposed)).orElse(null);
		measure();
		access.changed();
	}

	/** Takes in what is dragged from elsewhere. */
	CalendarDrop drop() {
		return drop;
	}

	WeekPicture picture() {
		return picture;
	}

	private Point corner() {
		var gc = new GC(this);
		try {
			var height = gc.getFontMetrics().getHeight();
			return new Point(gc.textExtent(Labels.time(LocalTime.of(22, 0))).x + 10, 2 * height + 6);
		} finally {
			gc.dispose();
		}
	}

	private void measure() {
		if (picture == null) return;
		var gc = new GC(this);
		var area = getClientArea();
		var corner = corner();
		geometry = new WeekGeometry(picture, new Point(area.width - corner.x - 1, area.height - corner.y - 1), gc.getFontMetrics().getAverageCharacterWidth(), gc.getFontMetrics().getHeight());
		gc.dispose();
		scrollbar(getHorizontalBar(), geometry.width, area.width - corner.x, geometry.laneWidth);
		scrollbar(getVerticalBar(), geometry.height, area.height - corner.y, geometry.height / 20);
		redraw();
	}

	private static void scrollbar(ScrollBar bar, int whole, int seen, int step) {
		var thumb = Math.max(1, Math.min(whole, seen));
		bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, whole - thumb)), 0, Math.max(1, whole), thumb, Math.max(1, step), thumb);
		bar.setVisible(whole > seen);
	}

	private void paint(GC gc) {
		if (picture == null) return;
		var theme = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme();
		var selected = desk.selection().map(PlacedSession::id).orElse(null);
		var conflicts = dragged != null && !picture.draft.preview(dragged).isEmpty();
		new WeekPainter(geometry, theme, getBackground(), getForeground(), getClientArea(), corner()).paint(gc, new WeekPainter.Look(scrolled(), selected, dragged, conflicts, isFocusControl()));
	}

	/** Where a session is on the canvas; null when it is not shown. */
	Rectangle bounds(UUID session) {
		var block = picture == null ? null : picture.own(session);
		if (block == null) return null;
		var r = geometry.of(block);
		var corner = corner();
		return new Rectangle(r.x + corner.x - scrolled().x, r.y + corner.y - scrolled().y, r.width, r.height);
	}

	/** What lies at a point of the canvas; null when it is no place of the week. */
	Place place(int x, int y) {
		if (geometry == null) return null;
		var corner = corner();
		return x < corner.x || y < corner.y ? null : geometry.at(x - corner.x + scrolled().x, y - corner.y + scrolled().y).orElse(null);
	}

	/** The centre of a place on the canvas, for whoever points at it. */
	Point point(Place place) {
		var corner = corner();
		return new Point(geometry.x(picture.days.indexOf(place.day()), place.lane()) + geometry.laneWidth / 2 + corner.x - scrolled().x, geometry.y(place.time()) + 1 + corner.y - scrolled().y);
	}

	Block blockAt(int x, int y) {
		var corner = corner();
		return geometry == null || x < corner.x || y < corner.y ? null : geometry.blockAt(x - corner.x + scrolled().x, y - corner.y + scrolled().y).orElse(null);
	}

	/** Name of the lane whose head is at a point; null elsewhere. */
	String laneAt(int x, int y) {
		var corner = corner();
		if (geometry == null || x < corner.x || y >= corner.y) return null;
		return geometry.at(x - corner.x + scrolled().x, 0).map(p -> picture.lanes.get(p.lane()).label().replace("&", "&&")).orElse(null);
	}

	/** Brings the selected session into sight. */
	void reveal() {
		access.selected();
		var block = desk.selection().map(s -> picture == null ? null : picture.own(s.id())).orElse(null);
		if (block != null) {
			var r = geometry.of(block);
			reveal(getHorizontalBar(), r.x, r.width, getClientArea().width - corner().x);
			reveal(getVerticalBar(), r.y, r.height, getClientArea().height - corner().y);
		}
		redraw();
	}

	private static void reveal(ScrollBar bar, int from, int size, int seen) {
		var at = bar.getSelection();
		if (from < at) bar.setSelection(Math.max(0, from - 2));
		else if (from + size > at + seen) bar.setSelection(from + size - seen + 2);
	}

	private void keyDown(Event event) {
		if (picture == null) return;
		if (event.keyCode == SWT.ESC && dragged != null) mouse.drop(false);
		else if (!keys.press(event) && (event.stateMask & SWT.MODIFIER_MASK) == 0) go(event.keyCode);
	}

	/** Arrows go to the next session in their direction, Home and End to the first and the last. */
	private void go(int key) {
		var next = new Stepping(picture, geometry).from(desk.selection().map(PlacedSession::id).orElse(null), key);
		if (next != null) desk.select(next);
	}

	/** What is being dragged, as it would be if it were dropped now. */
	PlacedSession dragged() {
		return dragged;
	}

	/** @param session null when nothing is being dragged any more */
	void drag(PlacedSession session) {
		if (Objects.equals(session, dragged)) return;
		dragged = session;
		dragging.accept(dragged);
		redraw();
	}

	/** Scrolls on while something is dragged to an edge. */
	void scrollAtEdge(int x, int y) {
		var area = getClientArea();
		var corner = corner();
		scroll(getHorizontalBar(), x - corner.x, area.width - corner.x);
		scroll(getVerticalBar(), y - corner.y, area.height - corner.y);
	}

	private static void scroll(ScrollBar bar, int at, int seen) {
		if (!bar.isVisible()) return;
		if (at < EDGE) bar.setSelection(bar.getSelection() - bar.getIncrement() / 4);
		else if (at > seen - EDGE) bar.setSelection(bar.getSelection() + bar.getIncrement() / 4);
	}

	Point scrolled() {
		return new Point(getHorizontalBar().getSelection(), getVerticalBar().getSelection());
	}

	WeekGeometry geometry() {
		return geometry;
	}
}
