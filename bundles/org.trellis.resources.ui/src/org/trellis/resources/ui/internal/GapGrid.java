package org.trellis.resources.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trellis.model.Domain;
import org.trellis.model.Domains;
import org.trellis.model.review.Intensity;
import org.trellis.resources.GapCell;
import org.trellis.resources.GapMap;
import org.trellis.ui.Terms;

/** The map as a grid: a row for each domain, a column for each intensity. Arrow keys go from cell to cell. */
final class GapGrid {
	private static final int COLUMNS = Intensity.values().length;

	private final ScrolledComposite scroll;
	private final CellText texts;
	private final Domains domains;
	private final Consumer<GapCell> choose;
	private final List<CellCanvas> cells = new ArrayList<>();
	private Composite grid;
	private GapMap map;

	GapGrid(Composite parent, Domains domains, Consumer<GapCell> choose) {
		this.domains = domains;
		this.texts = new CellText(domains);
		this.choose = choose;
		scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		scroll.addListener(SWT.Resize, e -> fit());
	}

	Composite control() {
		return scroll;
	}

	/** Where the domains are the same as before, the cells and the focus stay. */
	void show(GapMap shown) {
		var same = map != null && map.domains().equals(shown.domains());
		map = shown;
		if (!same) build();
		for (int i = 0; i < cells.size(); i++) cells.get(i).show(map, map.cells().get(i));
		fit();
	}

	/** As wide as there is room, and as high as the texts are then. */
	private void fit() {
		if (grid == null) return;
		var least = grid.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		scroll.setMinSize(least, grid.computeSize(Math.max(least, scroll.getClientArea().width), SWT.DEFAULT).y);
		grid.layout(true);
	}

	private void build() {
		if (grid != null) grid.dispose();
		cells.clear();
		grid = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(1 + COLUMNS).spacing(4, 4).margins(4, 4).applyTo(grid);
		new Label(grid, SWT.NONE);
		for (var intensity : Intensity.values()) header(Terms.of(intensity));
		for (var domain : map.domains()) {
			header(domains.byKey(domain).map(Domain::shortLabel).orElse(domain)).setToolTipText(domains.label(domain));
			for (int i = 0; i < COLUMNS; i++) cells.add(canvas(cells.size()));
		}
		scroll.setContent(grid);
	}

	private Label header(String text) {
		var label = new Label(grid, SWT.WRAP);
		label.setText(text);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.swtDefaults().applyTo(label);
		return label;
	}

	private CellCanvas canvas(int index) {
		var canvas = new CellCanvas(grid, texts, () -> chosen(index), key -> move(index, key));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		return canvas;
	}

	private void chosen(int index) {
		mark(cells.get(index).cell());
		choose.accept(cells.get(index).cell());
	}

	/** Frames a cell. @param cell null for none */
	void mark(GapCell cell) {
		for (var c : cells) c.setChosen(cell != null && c.cell().domain().equals(cell.domain()) && c.cell().intensity() == cell.intensity());
	}

	private void move(int from, int key) {
		cells.get(neighbor(from, key, cells.size())).setFocus();
	}

	/** The cell that an arrow key leads to; the same one at the edge. */
	static int neighbor(int from, int key, int cells) {
		int to = switch (key) {
		case SWT.ARROW_LEFT -> from % COLUMNS == 0 ? from : from - 1;
		case SWT.ARROW_RIGHT -> from % COLUMNS == COLUMNS - 1 ? from : from + 1;
		case SWT.ARROW_UP -> from - COLUMNS;
		default -> from + COLUMNS;
		};
		return to >= 0 && to < cells ? to : from;
	}

	boolean setFocus() {
		return !cells.isEmpty() && cells.getFirst().setFocus();
	}
}
