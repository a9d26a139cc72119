package org.trellis.resources.ui.internal;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.trellis.resources.GapCell;
import org.trellis.resources.GapMap;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.ThemeColor;

/** One cell of the map: its figure, and the numbers that it comes from, beside a band whose color says the same as the sign. A button by mouse and keyboard. */
final class CellCanvas extends Canvas {
	private static final int BAND = 6;
	private static final int MARGIN = 6;

	private final CellText texts;
	private final Runnable choose;
	private final IntConsumer move;
	private GapCell cell;
	private boolean chosen;

	/**
	 * @param choose is run by click, Enter and Space
	 * @param move is told which arrow key was pressed
	 */
	CellCanvas(Composite parent, CellText texts, Runnable choose, IntConsumer move) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.texts = texts;
		this.choose = choose;
		this.move = move;
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.MouseDown, e -> {
			setFocus();
			choose.run();
		});
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent e) {
				e.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
	}

	void show(GapMap map, GapCell shown) {
		cell = shown;
		AccessibleName.set(this, texts.sentence(map, cell));
		redraw();
	}

	GapCell cell() {
		return cell;
	}

	/** What is said, sentence by sentence. */
	List<String> lines() {
		return List.of(texts.figure(cell), texts.demand(cell), texts.services(cell));
	}

	/** What stands in a cell of this width: in larger letters or longer words, what has no room goes to the next line. */
	private CellLines laid(GC gc, int wide) {
		return new CellLines(gc, getFont(), lines(), wide - BAND - 2 * MARGIN);
	}

	void setChosen(boolean now) {
		chosen = now;
		redraw();
	}

	private void key(Event e) {
		switch (e.keyCode) {
		case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> choose.run();
		case SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN -> move.accept(e.keyCode);
		default -> {
			return;
		}
		}
		e.doit = false;
	}

	@Override
	public Point computeSize(int wide, int high, boolean changed) {
		var gc = new GC(this);
		try {
			var width = wide != SWT.DEFAULT ? wide : cell == null ? 0 : laid(gc, 0).width() + BAND + 2 * MARGIN;
			return new Point(width, high != SWT.DEFAULT ? high : cell == null ? 0 : laid(gc, width).height() + 2 * MARGIN);
		} finally {
			gc.dispose();
		}
	}

	private void paint(GC gc) {
		if (cell == null) return;
		var theme = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme();
		var area = getClientArea();
		var color = (cell.isGap() ? ThemeColor.TROUBLE : ThemeColor.BAR_DONE).in(theme);
		gc.setBackground(color);
		gc.fillRectangle(0, 0, BAND, area.height);
		var text = getForeground();
		laid(gc, area.width).paint(BAND + MARGIN, MARGIN, cell.isGap() ? color : text, text);
		frame(gc, text);
	}

	private void frame(GC gc, Color text) {
		var area = getClientArea();
		gc.setForeground(text);
		gc.setAlpha(chosen ? 255 : 70);
		gc.setLineWidth(chosen ? 2 : 1);
		gc.drawRectangle(chosen ? 1 : 0, chosen ? 1 : 0, area.width - (chosen ? 2 : 1), area.height - (chosen ? 2 : 1));
		gc.setAlpha(255);
		if (isFocusControl()) gc.drawFocus(BAND + 2, 3, area.width - BAND - 5, area.height - 6);
	}
}
