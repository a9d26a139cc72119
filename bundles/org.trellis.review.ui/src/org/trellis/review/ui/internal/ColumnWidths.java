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
 * somebody draws one wider or narrower, as they were drawn, also the next day. Kept in the preferences by column id.
 */
final class ColumnWidths {
	/** Below a width of this many characters the table is scrolled instead. */
	private static final int LEAST_CHARACTERS = 120;

	private record Column(String id, int share) {
	}

	private final IEclipsePreferences preferences;
	private final Map<TableColumn, Column> columns = new LinkedHashMap<>();
	/** Widths that were set here: what differs from them was drawn by hand. */
	private final Map<TableColumn, Integer> given = new HashMap<>();

	ColumnWidths(IEclipsePreferences preferences) {
		this.preferences = preferences;
	}

	void add(TableColumn column, String id, int share) {
		columns.put(column, new Column(id, share));
	}

	/** All columns were added: they follow the table's width from now on. */
	void follow(Table table) {
		columns.forEach((column, known) -> column.addListener(SWT.Resize, e -> {
			if (drawn(table, column)) preferences.putInt(key(known), column.getWidth());
		}));
		var gc = new GC(table);
		int least = (int) (gc.getFontMetrics().getAverageCharacterWidth() * LEAST_CHARACTERS);
		gc.dispose();
		table.addListener(SWT.Resize, e -> share(Math.max(least, table.getClientArea().width)));
	}

	private void share(int width) {
		int total = columns.values().stream().mapToInt(Column::share).sum();
		columns.forEach((column, known) -> {
			given.put(column, preferences.getInt(key(known), width * known.share / total));
			column.setWidth(given.get(column));
		});
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
