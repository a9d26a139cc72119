package org.trellis.review.ui.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * How wide the columns of a table are: together as wide as the table, each with its share, so that none is out of sight; from the moment
 * somebody draws one wider or narrower, as they were drawn, also the next day. Kept in the preferences by column id. Where letters are large or
 * the table is small, columns have other shares and shorter titles, and in the end some are left out. What a column does not need for its texts it lends to those that
 * need more, but for most of its share: what is still to be typed into it should not move the others.
 */
final class ColumnWidths {
	/** Below a width of this many characters every column has its dense share. */
	private static final int ROOMY_CHARACTERS = 120;
	/** Below a width of this many characters only those are shown that have a narrow share. */
	private static final int DENSE_CHARACTERS = 80;
	/** Below a width of this many characters the table is scrolled instead. */
	private static final int LEAST_CHARACTERS = 42;
	private static final double KEPT = 0.75;
	/** No text, however long, gets more than so many times the share of its column. */
	private static final double MOST = 3;
	private static final int PADDING = 14;

	/**
	 * A column.
	 *
	 * @param share of the table's width
	 * @param dense title and shares where there is little room
	 */
	record Column(String id, String title, int share, Dense dense) {
	}

	/**
	 * How a column is where there is little room.
	 *
	 * @param narrow share where there is hardly any; 0 when it is left out then, because what it says can be read elsewhere
	 */
	record Dense(String title, int share, int narrow) {
	}

	private final IEclipsePreferences preferences;
	private final Map<TableColumn, Column> columns = new LinkedHashMap<>();
	/** Widths that were set here: what differs from them was drawn by hand. */
	private final Map<TableColumn, Integer> given = new HashMap<>();

	ColumnWidths(IEclipsePreferences preferences) {
		this.preferences = preferences;
	}

	void add(TableColumn column, Column known) {
		columns.put(column, known);
	}

	/** All columns were added: they follow the table's width from now on. */
	void follow(Table table) {
		columns.forEach((column, known) -> column.addListener(SWT.Resize, e -> {
			if (drawn(table, column)) preferences.putInt(key(known), column.getWidth());
		}));
		table.addListener(SWT.Resize, e -> fit(table));
	}

	/** The table shows other rows, or has another width. */
	void fit(Table table) {
		var gc = new GC(table);
		try {
			var character = gc.getFontMetrics().getAverageCharacterWidth();
			var width = table.getClientArea().width;
			if (width <= 0) return;
			var dense = width < ROOMY_CHARACTERS * character;
			var narrow = width < DENSE_CHARACTERS * character;
			ToIntFunction<Column> share = narrow ? c -> c.dense.narrow : dense ? c -> c.dense.share : Column::share;
			share(shared(table, gc, Math.max((int) (LEAST_CHARACTERS * character), width), share), share, dense);
		} finally {
			gc.dispose();
		}
	}

	private Map<TableColumn, Integer> shared(Table table, GC gc, int width, ToIntFunction<Column> share) {
		int total = columns.values().stream().mapToInt(share).sum();
		var lent = new HashMap<TableColumn, Integer>();
		var wanted = new HashMap<TableColumn, Integer>();
		var widths = new HashMap<TableColumn, Integer>();
		columns.forEach((column, known) -> {
			int own = width * share.applyAsInt(known) / total;
			int needed = Math.min(needed(table, gc, column), (int) (own * MOST));
			widths.put(column, own);
			lent.put(column, Math.max(0, own - Math.max(needed, (int) (own * KEPT))));
			wanted.put(column, Math.max(0, needed - own));
		});
		int all = lent.values().stream().mapToInt(Integer::intValue).sum();
		int asked = wanted.values().stream().mapToInt(Integer::intValue).sum();
		int moved = Math.min(all, asked);
		if (moved > 0) widths.replaceAll((column, own) -> own - lent.get(column) * moved / all + wanted.get(column) * moved / asked);
		return widths;
	}

	private static int needed(Table table, GC gc, TableColumn column) {
		int index = table.indexOf(column);
		int needed = gc.textExtent(column.getText()).x;
		for (var item : table.getItems()) needed = Math.max(needed, gc.textExtent(item.getText(index)).x);
		return needed + PADDING;
	}

	private void share(Map<TableColumn, Integer> widths, ToIntFunction<Column> share, boolean dense) {
		columns.forEach((column, known) -> {
			given.put(column, share.applyAsInt(known) == 0 ? 0 : preferences.getInt(key(known), widths.get(column)));
			column.setText(dense ? known.dense.title : known.title);
			column.setWidth(given.get(column));
		});
	}

	/** The last column fills what is left by itself on some systems. */
	private boolean drawn(Table table, TableColumn column) {
		var order = table.getColumnOrder();
		var last = table.getColumn(order[order.length - 1]);
		return column.getWidth() > 0 && column != last && given.containsKey(column) && given.get(column) > 0 && given.get(column) != column.getWidth();
	}

	private static String key(Column column) {
		return "width." + column.id;
	}
}
