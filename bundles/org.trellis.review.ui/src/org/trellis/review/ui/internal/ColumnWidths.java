package org.trellis.review.ui.internal;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TableColumn;

/** Remembers how wide somebody made the columns. Kept in the preferences by column id, so that a column added later does no harm. */
final class ColumnWidths {
	private final IEclipsePreferences preferences;

	ColumnWidths(IEclipsePreferences preferences) {
		this.preferences = preferences;
	}

	/** @param standard width at first, in pixels at 100 % */
	void remember(TableColumn column, String id, int standard) {
		var key = "width." + id;
		column.setWidth(preferences.getInt(key, standard));
		column.addListener(SWT.Resize, e -> {
			if (column.getWidth() > 0) preferences.putInt(key, column.getWidth());
		});
	}
}
