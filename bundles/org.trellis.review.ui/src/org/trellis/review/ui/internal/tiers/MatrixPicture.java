package org.trellis.review.ui.internal.tiers;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.trellis.review.ui.internal.tiers.Matrix.Cell;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.ThemeColor;

/**
 * The movement as a picture: the more of a line's students are in a cell, the more of it is filled; the number, the share and a sign for the direction say the
 * same. Arrow keys go from cell to cell. The table beside it has the same numbers.
 */
final class MatrixPicture extends Canvas {
	private static final int GAP = 4;

	private final TierTexts texts;
	private final Consumer<Cell> chosen;
	private Matrix matrix = new Matrix(List.of());
	private int row;
	private int column;

	MatrixPicture(Composite parent, TierTexts texts, Consumer<Cell> chosen) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.texts = texts;
		this.chosen = chosen;
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.MouseDown, this::click);
		addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		tell();
	}

	void show(Matrix now) {
		matrix = now;
		tell();
		redraw();
	}

	/** Goes to a cell without telling of it. */
	void select(Cell cell) {
		row = cell.fall().ordinal();
		column = cell.spring() == null ? Matrix.COLUMNS - 1 : cell.spring().ordinal();
		tell();
		redraw();
	}

	private void go(int toRow, int toColumn) {
		row = Math.clamp(toRow, 0, Matrix.ROWS - 1);
		column = Math.clamp(toColumn, 0, Matrix.COLUMNS - 1);
		tell();
		redraw();
		chosen.accept(matrix.cell(row, column));
	}

	private void tell() {
		AccessibleName.set(this, NLS.bind(Messages.pictureName, texts.sentence(matrix.cell(row, column))));
		getAccessible().setFocus(ACC.CHILDID_SELF);
	}

	private void key(Event e) {
		switch (e.keyCode) {
		case SWT.ARROW_LEFT -> go(row, column - 1);
		case SWT.ARROW_RIGHT -> go(row, column + 1);
		case SWT.ARROW_UP -> go(row - 1, column);
		case SWT.ARROW_DOWN -> go(row + 1, column);
		default -> {
			// no way to go
		}
		}
	}

	private void click(Event e) {
		setFocus();
		for (int r = 0; r < Matrix.ROWS; r++) for (int c = 0; c < Matrix.COLUMNS; c++) if (cell(r, c).contains(e.x, e.y)) go(r, c);
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		var gc = new GC(this);
		try {
			int line = gc.getFontMetrics().getHeight();
			return new Point(names(gc) + Matrix.COLUMNS * 9 * line, (Matrix.ROWS * 3 + 2) * line + 2 * GAP);
		} finally {
			gc.dispose();
		}
	}

	private int names(GC gc) {
		int widest = gc.textExtent(Messages.fallAndSpring).x;
		for (int r = 0; r < Matrix.ROWS; r++) widest = Math.max(widest, gc.textExtent(texts.tier(matrix.cell(r, 0).fall())).x);
		return widest + 3 * GAP;
	}

	private Rectangle cell(int r, int c) {
		var gc = new GC(this);
		try {
			int left = names(gc);
			int top = gc.getFontMetrics().getHeight() + 2 * GAP;
			var area = getClientArea();
			int width = Math.max(1, (area.width - left) / Matrix.COLUMNS);
			int height = Math.max(1, (area.height - top) / Matrix.ROWS);
			return new Rectangle(left + c * width + GAP / 2, top + r * height + GAP / 2, width - GAP, height - GAP);
		} finally {
			gc.dispose();
		}
	}

	private void paint(GC gc) {
		gc.drawText(Messages.fallAndSpring, GAP, GAP, true);
		for (int c = 0; c < Matrix.COLUMNS; c++) centred(gc, texts.spring(matrix.cell(0, c).spring()), new Rectangle(cell(0, c).x, GAP, cell(0, c).width, gc.getFontMetrics().getHeight()));
		for (int r = 0; r < Matrix.ROWS; r++) {
			var line = cell(r, 0);
			gc.drawText(texts.tier(matrix.cell(r, 0).fall()), GAP, line.y + (line.height - gc.getFontMetrics().getHeight()) / 2, true);
			for (int c = 0; c < Matrix.COLUMNS; c++) paint(gc, cell(r, c), matrix.cell(r, c), r == row && c == column);
		}
	}

	private void paint(GC gc, Rectangle area, Cell cell, boolean current) {
		int filled = (int) Math.round(area.height * cell.share());
		gc.setBackground(color(cell.spring() == null ? ThemeColor.BAR_OPEN : ThemeColor.SESSION));
		gc.fillRectangle(area.x, area.y + area.height - filled, area.width, filled);
		gc.setForeground(color(current ? ThemeColor.SESSION_EDGE : ThemeColor.BAR_OPEN));
		gc.setLineWidth(current && isFocusControl() ? 3 : current ? 2 : 1);
		gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
		gc.setLineWidth(1);
		gc.setForeground(getForeground());
		int line = gc.getFontMetrics().getHeight();
		int middle = area.y + (area.height - 2 * line) / 2;
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		centred(gc, texts.number(cell), new Rectangle(area.x, middle, area.width, line));
		gc.setFont(getFont());
		if (cell.ofFall() > 0) centred(gc, texts.share(cell), new Rectangle(area.x, middle + line, area.width, line));
	}

	private static void centred(GC gc, String text, Rectangle area) {
		var size = gc.textExtent(text);
		gc.drawText(text, area.x + Math.max(0, (area.width - size.x) / 2), area.y, true);
	}

	private static Color color(ThemeColor which) {
		return which.in(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme());
	}
}
