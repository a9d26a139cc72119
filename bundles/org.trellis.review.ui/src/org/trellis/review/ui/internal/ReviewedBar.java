package org.trellis.review.ui.internal;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.trellis.review.Reviewed;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.ThemeColor;

/** A small bar that repeats a number standing beside it. */
final class ReviewedBar extends Canvas {
	private static final int WIDTH = 80;
	private static final int HEIGHT = 8;

	private Reviewed reviewed = Reviewed.NOBODY;

	ReviewedBar(Composite parent) {
		super(parent, SWT.NO_FOCUS);
		addListener(SWT.Paint, e -> {
			var area = getClientArea();
			paint(e.gc, new Rectangle(area.x, area.y + (area.height - HEIGHT) / 2, area.width, HEIGHT), reviewed);
		});
	}

	void show(Reviewed now) {
		reviewed = now;
		AccessibleName.set(this, NLS.bind(Messages.headerProgress, now.done(), now.of()));
		redraw();
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(WIDTH, 2 * HEIGHT);
	}

	static void paint(GC gc, Rectangle area, Reviewed reviewed) {
		var theme = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme();
		gc.setBackground(ThemeColor.BAR_OPEN.in(theme));
		gc.fillRectangle(area);
		gc.setBackground(ThemeColor.BAR_DONE.in(theme));
		gc.fillRectangle(area.x, area.y, (int) Math.round(area.width * reviewed.share()), area.height);
	}
}
