package org.trellis.review.ui.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * How wide the columns of a table are: together as wide as the table, each with its share, so that none is out of sight; from the moment
 * somebody draws one wider or narrower, as they were drawn, also the next day. Kept in the preferences by column id.
 */
final class ColumnWidths {
	/** Below this many pixels (at 100 %) the table is scrolled instead. */
	private static final int LEAST_TOTAL = 800;

	private record Column(String id, int share) {
	}

	private final IEclipsePreferences preferences;
	private final Map<TableColumn, Column> columns = new LinkedHashMap<>();
	private boolean sharing;

	ColumnWidths(IEclipsePreferences preferences) {
		this.preferences = preferences;
	}

	void add(TableColumn column, String id, int share) {
		columns.put(column, new Column(id, share));
	}

	/** All columns were added: they follow the table's width from now on. */
	void follow(Table table) {
		columns.forEach((column, known) -> column.addListener(SWT.Resize, e -> {
			if (!sharing && column.getWidth() > 0) preferences.putInt(key(known), column.getWidth());
		}));
		table.addListener(SWT.Resize, e -> share(table.getClientArea().width));
	}

	private void share(int width) {
		int total = columns.values().stream().mapToInt(Column::share).sum();
		sharing = true;
		columns.forEach((column, known) -> column.setWidth(preferences.getInt(key(known), Math.max(width, LEAST_TOTAL) * known.share / total)));
		sharing = false;
	}

	private static String key(Column column) {
		return "width." + column.id;
	}
}
