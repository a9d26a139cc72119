package org.trellis.scheduling.ui.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.themes.ITheme;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.Timetable;
import org.trellis.scheduling.WeeklyTime;
import org.trellis.scheduling.ui.internal.WeekPicture.Block;
import org.trellis.scheduling.ui.internal.WeekPicture.Kind;
import org.trellis.ui.ThemeColor;

/** Paints the calendar. Whatever a colour says is said by a pattern, a symbol or a word too. */
final class WeekPainter {
	private static final int HATCH = 7;
	private static final int BAND = 11;
	private static final int PAD = 3;
	private static final int FAINT = 90;
	private static final String WARNING = "\u26A0";
	private static final String ELLIPSIS = "\u2026";

	/**
	 * What is different from moment to moment.
	 *
	 * @param selected may be null
	 * @param dragged the session as it would be if it were dropped now; null when none is
	 */
	record Look(Point scrolled, UUID selected, PlacedSession dragged, boolean draggedConflicts, boolean focused) {
	}

	private final WeekGeometry geometry;
	private final WeekPicture picture;
	private final ITheme theme;
	private final Color background;
	private final Color foreground;
	private final Rectangle area;
	private final Point corner;

	/** @param corner how wide the hours and how high the names of days and lanes are */
	WeekPainter(WeekGeometry geometry, ITheme theme, Color background, Color foreground, Rectangle area, Point corner) {
		this.geometry = geometry;
		this.picture = geometry.picture;
		this.theme = theme;
		this.background = background;
		this.foreground = foreground;
		this.area = area;
		this.corner = corner;
	}

	void paint(GC gc, Look look) {
		gc.setBackground(background);
		gc.fillRectangle(area);
		gc.setAntialias(SWT.ON);
		gc.setClipping(corner.x, corner.y, area.width - corner.x, area.height - corner.y);
		int x = corner.x - look.scrolled.x, y = corner.y - look.scrolled.y;
		protectedTimes(gc, x, y);
		grid(gc, x, y);
		classes(gc, x, y);
		var visit = visit(look);
		if (visit != null) visitHours(gc, visitBox(visit, x, y));
		for (var block : picture.blocks) if (!isDragged(block, look)) block(gc, x, y, block, look);
		if (visit != null) legend(gc, visitBox(visit, x, y), NLS.bind(Messages.hoursOfVisit, Labels.times(visit.begins(), visit.ends())));
		if (look.dragged != null) dragged(gc, x, y, look);
		gc.setClipping((Rectangle) null);
		new WeekFrame(geometry, theme, background, foreground, area, corner).paint(gc, x, y);
	}

	private static boolean isDragged(Block block, Look look) {
		return look.dragged != null && block.session().id().equals(look.dragged.id()) && block.kind() == Kind.OWN;
	}

	/** What holds for several grades at the same time is told once. */
	private void protectedTimes(GC gc, int x, int y) {
		for (var day : picture.days) {
			var together = new LinkedHashMap<List<Object>, List<Timetable.ProtectedTime>>();
			for (var time : picture.draft.timetable().protectedTimes()) if (time.holdsOn(day)) together.computeIfAbsent(List.of(time.begins(), time.ends(), time.reason()), k -> new ArrayList<>()).add(time);
			together.values().forEach(times -> protectedTime(gc, shifted(geometry.across(day, times.getFirst().begins(), times.getFirst().ends()), x, y), times));
		}
	}

	private void protectedTime(GC gc, Rectangle r, List<Timetable.ProtectedTime> times) {
		if (r.height <= 0) return;
		gc.setForeground(ThemeColor.PROTECTED.in(theme));
		hatch(gc, r, 2 * HATCH);
		gc.drawRectangle(r.x, r.y, r.width - 1, r.height - 1);
		var all = times.stream().anyMatch(t -> t.grade() == null);
		var grades = times.stream().map(Timetable.ProtectedTime::grade).filter(g -> g != null).sorted().map(Labels::grade).collect(Collectors.joining(", "));
		label(gc, all || grades.isEmpty() ? times.getFirst().reason() : times.getFirst().reason() + ", " + grades, r);
	}

	/** A word on a hatched ground, with some plain ground beneath it. */
	private void label(GC gc, String text, Rectangle in) {
		var fitting = fit(gc, text, in.width - 4 * PAD);
		var size = gc.textExtent(fitting);
		if (size.y > in.height) return;
		gc.setBackground(background);
		gc.fillRectangle(in.x + PAD, in.y + 1, size.x + 2 * PAD, size.y);
		var before = gc.getForeground();
		gc.setForeground(ThemeColor.QUIET.in(theme));
		gc.drawText(fitting, in.x + 2 * PAD, in.y + 1, true);
		gc.setForeground(before);
	}

	private void grid(GC gc, int x, int y) {
		gc.setForeground(ThemeColor.BAR_OPEN.in(theme));
		for (var hour = picture.from; hour.isBefore(picture.to) && hour.getHour() < 23; hour = hour.plusHours(1)) gc.drawLine(x, y + geometry.y(hour), x + geometry.width, y + geometry.y(hour));
		for (var d = 0; d <= picture.days.size(); d++) {
			for (var l = 0; l < Math.max(1, picture.lanes.size()); l++) {
				var left = x + geometry.x(d, l);
				gc.setLineWidth(l == 0 ? 3 : 1);
				gc.drawLine(left - 1, y, left - 1, y + geometry.height);
				if (d == picture.days.size()) break;
			}
		}
		gc.setLineWidth(1);
	}

	/** Classes that are taught in a room. */
	private void classes(GC gc, int x, int y) {
		if (picture.kind == Lanes.PROVIDERS) return;
		for (var lane = 0; lane < picture.lanes.size(); lane++) {
			var room = picture.lanes.get(lane).id();
			if (room == null) continue;
			for (var meeting : picture.draft.timetable().classesIn(room)) {
				var time = meeting.time();
				if (!picture.days.contains(time.weekday())) continue;
				var r = shifted(geometry.of(time.weekday(), lane, time.begins(), time.ends()), x, y);
				gc.setForeground(ThemeColor.BAR_OPEN.in(theme));
				gc.setLineStyle(SWT.LINE_DOT);
				gc.drawRectangle(r.x, r.y, r.width - 1, r.height - 1);
				gc.setLineStyle(SWT.LINE_SOLID);
				gc.setForeground(ThemeColor.QUIET.in(theme));
				lines(gc, r, meeting.name());
			}
		}
	}

	/** When the visit of the selected session takes place: where it may be moved to. Null when none is selected, or on no day that is shown. */
	private WeeklyTime visit(Look look) {
		var session = look.dragged != null ? look.dragged : look.selected == null ? null : picture.draft.session(look.selected).orElse(null);
		if (session == null) return null;
		var time = picture.draft.timetable().visit(session.visit()).time();
		return picture.days.contains(time.weekday()) ? time : null;
	}

	private Rectangle visitBox(WeeklyTime time, int x, int y) {
		return shifted(geometry.across(time.weekday(), time.begins(), time.ends()), x, y);
	}

	private void visitHours(GC gc, Rectangle r) {
		gc.setForeground(ThemeColor.SESSION_EDGE.in(theme));
		gc.setLineStyle(SWT.LINE_DASH);
		gc.setLineWidth(2);
		gc.drawRectangle(r.x, r.y, r.width - 2, r.height - 1);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
	}

	/** Says what a box is: above it, where nothing else of the box stands, or below it where there is no room. */
	private void legend(GC gc, Rectangle box, String text) {
		var left = Math.max(box.x, corner.x);
		var fitting = fit(gc, text, Math.min(box.x + box.width, area.width) - left - 2 * PAD);
		var size = gc.textExtent(fitting);
		var y = box.y - size.y - 1 >= corner.y ? box.y - size.y - 1 : box.y + box.height + 1;
		gc.setBackground(background);
		gc.fillRectangle(left, y, size.x + 2 * PAD, size.y);
		gc.setForeground(foreground);
		gc.drawText(fitting, left + PAD, y, true);
	}

	private void block(GC gc, int x, int y, Block block, Look look) {
		var r = shifted(geometry.of(block), x, y);
		var selected = block.kind() == Kind.OWN && block.session().id().equals(look.selected);
		switch (block.kind()) {
		case OWN -> own(gc, r, block.session(), block.conflict(), selected, look.focused);
		case ELSEWHERE -> elsewhere(gc, r, block.session());
		case PROPOSED -> proposed(gc, r, block.session());
		}
	}

	private void own(GC gc, Rectangle r, PlacedSession session, boolean conflict, boolean selected, boolean focused) {
		gc.setBackground(ThemeColor.SESSION.in(theme));
		gc.fillRectangle(r);
		var text = new Rectangle(r.x + PAD, r.y, r.width - 2 * PAD, r.height);
		if (conflict) {
			gc.setForeground(ThemeColor.TROUBLE.in(theme));
			hatch(gc, new Rectangle(r.x, r.y, BAND, r.height), HATCH);
			text.x += BAND;
			text.width -= BAND;
		}
		edge(gc, r, conflict ? ThemeColor.TROUBLE : ThemeColor.SESSION_EDGE, conflict ? 2 : 1);
		if (selected) {
			gc.setForeground(foreground);
			gc.setLineWidth(3);
			gc.setLineStyle(focused ? SWT.LINE_SOLID : SWT.LINE_DOT);
			gc.drawRectangle(r.x + 1, r.y + 1, r.width - 3, r.height - 3);
			gc.setLineStyle(SWT.LINE_SOLID);
			gc.setLineWidth(1);
		}
		gc.setForeground(foreground);
		lines(gc, text, (conflict ? WARNING + " " : "") + title(session), Labels.students(session.taken()), other(session));
	}

	private void elsewhere(GC gc, Rectangle r, PlacedSession session) {
		gc.setForeground(ThemeColor.QUIET.in(theme));
		gc.setLineStyle(SWT.LINE_DOT);
		gc.drawRectangle(r.x, r.y, r.width - 1, r.height - 1);
		gc.setLineStyle(SWT.LINE_SOLID);
		lines(gc, new Rectangle(r.x + PAD, r.y, r.width - 2 * PAD, r.height), title(session), Messages.inAnotherSchool);
	}

	private void proposed(GC gc, Rectangle r, PlacedSession session) {
		gc.setAlpha(FAINT);
		gc.setBackground(ThemeColor.SESSION.in(theme));
		gc.fillRectangle(r);
		gc.setAlpha(255);
		gc.setForeground(ThemeColor.PROPOSED.in(theme));
		gc.setLineStyle(SWT.LINE_DASH);
		gc.setLineWidth(2);
		gc.drawRectangle(r.x + 1, r.y + 1, r.width - 3, r.height - 3);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
		gc.setForeground(foreground);
		lines(gc, new Rectangle(r.x + PAD, r.y, r.width - 2 * PAD, r.height), "? " + title(session), Labels.students(session.taken()), other(session));
	}

	private void dragged(GC gc, int x, int y, Look look) {
		var id = picture.kind.of(picture.draft.timetable(), look.dragged);
		for (var lane = 0; lane < picture.lanes.size(); lane++) {
			var laneId = picture.lanes.get(lane).id();
			if (!(id == null ? laneId == null : id.equals(laneId))) continue;
			var r = shifted(geometry.of(look.dragged.weekday(), lane, look.dragged.begins(), look.dragged.ends()), x, y);
			own(gc, r, look.dragged, look.draggedConflicts, true, true);
		}
	}

	private String title(PlacedSession session) {
		return picture.draft.timetable().visit(session.visit()).title();
	}

	private String other(PlacedSession session) {
		var timetable = picture.draft.timetable();
		return picture.kind == Lanes.PROVIDERS ? Labels.room(timetable, session.room()) : Labels.provider(timetable.visit(session.visit()));
	}

	/** Lines below each other, as many as there is room for; at least the first. */
	private static void lines(GC gc, Rectangle in, String... lines) {
		var height = gc.getFontMetrics().getHeight();
		var y = in.y + Math.max(0, Math.min(PAD, (in.height - lines.length * height) / 2));
		for (var line : lines) {
			if (y > in.y && y + height > in.y + in.height + 2) return;
			gc.drawText(fit(gc, line, in.width), in.x, y, true);
			y += height;
		}
	}

	static String fit(GC gc, String text, int width) {
		if (width <= 0) return "";
		if (gc.textExtent(text).x <= width) return text;
		int fits = 0, over = text.length();
		while (over - fits > 1) {
			var middle = (fits + over) / 2;
			if (gc.textExtent(text.substring(0, middle) + ELLIPSIS).x <= width) fits = middle;
			else over = middle;
		}
		return fits == 0 ? text.substring(0, 1) : text.substring(0, fits).stripTrailing() + ELLIPSIS;
	}

	private void edge(GC gc, Rectangle r, ThemeColor color, int width) {
		gc.setForeground(color.in(theme));
		gc.setLineWidth(width);
		gc.drawRectangle(r.x + width / 2, r.y + width / 2, r.width - width, r.height - width);
		gc.setLineWidth(1);
	}

	/** Slanting lines within a rectangle. */
	private static void hatch(GC gc, Rectangle r, int distance) {
		for (var offset = -r.height; offset < r.width; offset += distance) {
			int x1 = Math.max(r.x, r.x + offset), y1 = r.y + r.height + Math.min(0, offset);
			int x2 = Math.min(r.x + r.width, r.x + offset + r.height), y2 = r.y + r.height - (x2 - r.x - offset);
			gc.drawLine(x1, Math.min(r.y + r.height, r.y + r.height - (x1 - r.x - offset)), x2, y2);
		}
	}

	private static Rectangle shifted(Rectangle r, int x, int y) {
		return new Rectangle(r.x + x, r.y + y, r.width, r.height);
	}
}
