package org.trellis.scheduling.ui.internal;

import java.time.LocalTime;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.themes.ITheme;
import org.trellis.ui.ThemeColor;

/** Paints what stays in sight while the calendar is scrolled: the names of days and lanes above it, the hours beside it. */
final class WeekFrame {
	private static final int PAD = 3;

	private final WeekGeometry geometry;
	private final WeekPicture picture;
	private final ITheme theme;
	private final Color background;
	private final Color foreground;
	private final Rectangle area;
	private final Point corner;

	/** @param corner how wide the hours and how high the names of days and lanes are */
	WeekFrame(WeekGeometry geometry, ITheme theme, Color background, Color foreground, Rectangle area, Point corner) {
		this.geometry = geometry;
		this.picture = geometry.picture;
		this.theme = theme;
		this.background = background;
		this.foreground = foreground;
		this.area = area;
		this.corner = corner;
	}

	/** @param x where the first day begins on the canvas, scrolled as it is; y likewise of the first hour */
	void paint(GC gc, int x, int y) {
		days(gc, x);
		hours(gc, y);
	}

	private void days(GC gc, int x) {
		var line = corner.y / 2;
		gc.setBackground(background);
		gc.fillRectangle(0, 0, area.width, corner.y);
		gc.setClipping(corner.x, 0, area.width - corner.x, corner.y);
		for (var d = 0; d < picture.days.size(); d++) {
			int left = x + geometry.x(d, 0), right = x + geometry.x(d + 1, 0);
			// the name stays in sight as long as some of its day is
			int seen = Math.max(left, corner.x), until = Math.min(right, area.width);
			gc.setForeground(foreground);
			if (until > seen) gc.drawText(WeekPainter.fit(gc, Labels.day(picture.days.get(d)), until - seen - 2 * PAD), seen + PAD, 2, true);
			gc.setForeground(ThemeColor.QUIET.in(theme));
			for (var l = 0; l < picture.lanes.size(); l++) gc.drawText(WeekPainter.fit(gc, picture.lanes.get(l).label(), geometry.laneWidth - 2 * PAD), x + geometry.x(d, l) + PAD, line, true);
			gc.setForeground(ThemeColor.BAR_OPEN.in(theme));
			gc.setLineWidth(3);
			gc.drawLine(left - 1, 0, left - 1, corner.y);
			gc.setLineWidth(1);
		}
		gc.setClipping((Rectangle) null);
		gc.drawLine(0, corner.y - 1, area.width, corner.y - 1);
	}

	private void hours(GC gc, int y) {
		gc.setBackground(background);
		gc.fillRectangle(0, corner.y, corner.x - 2, area.height - corner.y);
		gc.setClipping(0, corner.y, corner.x, area.height - corner.y);
		gc.setForeground(ThemeColor.QUIET.in(theme));
		for (LocalTime hour = picture.from; hour.isBefore(picture.to); hour = hour.plusHours(1)) {
			var text = Labels.time(hour);
			gc.drawText(text, corner.x - gc.textExtent(text).x - 2 * PAD, y + geometry.y(hour) + 1, true);
			if (hour.getHour() == 23) break;
		}
		gc.setClipping((Rectangle) null);
	}
}
