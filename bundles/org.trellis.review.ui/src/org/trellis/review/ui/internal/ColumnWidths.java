package org.trellis.review.ui.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * How wide the columns of a table are: together as wide as the table, each with its share, so that none is out of sight; from the moment
 * somebody draws one wider or narrower, as they were drawn, also the next day. Kept in the preferences by column id. Where letters are large or
 * the table is small, columns have other shares and shorter titles.
 */
final class ColumnWidths {
	/** Below a width of this many characters every column has its dense share. */
	private static final int ROOMY_CHARACTERS = 120;
	/** Below a width of this many characters the table is scrolled instead. */
	private static final int LEAST_CHARACTERS = 80;

	/**
	 * A column.
	 *
	 * @param share of the table's width
	 * @param dense title and share where there is little room
	 */
	record Column(String id, String title, int share, Dense dense) {
	}

	/** How a column is where there is little room. */
	record Dense(String title, int share) {
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
		var gc = new GC(table);
		var character = gc.getFontMetrics().getAverageCharacterWidth();
		gc.dispose();
		table.addListener(SWT.Resize, e -> {
			var width = table.getClientArea().width;
			share(Math.max((int) (LEAST_CHARACTERS * character), width), width < ROOMY_CHARACTERS * character);
		});
	}

	private void share(int width, boolean dense) {
		int total = columns.values().stream().mapToInt(c -> share(c, dense)).sum();
		columns.forEach((column, known) -> {
			given.put(column, preferences.getInt(key(known), width * share(known, dense) / total));
			column.setText(dense ? known.dense.title : known.title);
			column.setWidth(given.get(column));
		});
	}

	private static int share(Column column, boolean dense) {
		return dense ? column.dense.share : column.share;
	}

	/** The last column fills what is left by itself on some systems. */
	private boolean drawn(Table table, TableColumn column) {
		var order = table.getColumnOrder();
		var last = table.getColumn(order[order.length - 1]);
		return column.getWidth() > 0 && column != last && given.containsKey(column) && given.get(column) != column.getWidth();
	}

	private static String key(Column column) {
		return "width." + column.id;
	}
}
