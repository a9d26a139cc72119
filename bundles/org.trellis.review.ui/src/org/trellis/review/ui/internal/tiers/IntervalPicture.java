package org.trellis.review.ui.internal.tiers;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.trellis.review.ui.internal.tiers.Likeness.Line;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.ThemeColor;

/**
 * Shares with their intervals: a line from the lower to the upper end, a dot at the share, and a stroke through all lines at the share of all together. Beside
 * each stands what it says; the table below has the same.
 */
final class IntervalPicture extends Canvas {
	private static final int GAP = 6;

	private final LikenessTexts texts;
	private Likeness likeness = new Likeness(null, List.of());

	IntervalPicture(Composite parent, LikenessTexts texts) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.texts = texts;
		addListener(SWT.Paint, e -> paint(e.gc));
	}

	void show(Likeness now) {
		likeness = now;
		AccessibleName.set(this, Messages.intervalsName);
		redraw();
		requestLayout();
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? 400 : width, Math.max(1, likeness.lines().size()) * lineHeight() + 2 * GAP);
	}

	private int lineHeight() {
		var gc = new GC(this);
		try {
			return gc.getFontMetrics().getHeight() + GAP;
		} finally {
			gc.dispose();
		}
	}

	private void paint(GC gc) {
		var lines = likeness.lines();
		if (lines.isEmpty()) return;
		int left = lines.stream().mapToInt(l -> gc.textExtent(texts.who(l)).x).max().orElse(0) + 3 * GAP;
		left = Math.min(left, getClientArea().width / 3);
		int right = gc.textExtent(Messages.widest).x + 2 * GAP;
		int width = Math.max(40, getClientArea().width - left - right);
		int height = lineHeight();
		var all = lines.getFirst().share();
		if (all != null) {
			gc.setForeground(color(ThemeColor.QUIET));
			gc.setLineStyle(SWT.LINE_DASH);
			int x = left + at(all.value(), width);
			gc.drawLine(x, GAP, x, GAP + lines.size() * height);
			gc.setLineStyle(SWT.LINE_SOLID);
		}
		for (int i = 0; i < lines.size(); i++) paint(gc, lines.get(i), left, width, GAP + i * height, height);
	}

	private void paint(GC gc, Line line, int left, int width, int top, int height) {
		gc.setForeground(getForeground());
		if (line.who() == null) gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		gc.setClipping(GAP, top, left - 2 * GAP, height);
		gc.drawText(texts.who(line), GAP, top, true);
		gc.setClipping((Rectangle) null);
		gc.setFont(getFont());
		gc.drawText(texts.shortly(line), left + width + 2 * GAP, top, true);
		var share = line.share();
		if (share == null) return;
		int middle = top + (height - GAP) / 2;
		gc.setForeground(color(ThemeColor.SESSION_EDGE));
		gc.setBackground(color(ThemeColor.SESSION_EDGE));
		gc.setLineWidth(3);
		gc.drawLine(left + at(share.low(), width), middle, left + at(share.high(), width), middle);
		gc.setLineWidth(1);
		gc.fillOval(left + at(share.value(), width) - 5, middle - 5, 10, 10);
	}

	private static int at(double share, int width) {
		return (int) Math.round(share * width);
	}

	private static Color color(ThemeColor which) {
		return which.in(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme());
	}
}
