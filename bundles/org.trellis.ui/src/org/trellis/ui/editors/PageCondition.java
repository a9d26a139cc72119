package org.trellis.ui.editors;

import org.trellis.ui.OpenedDistrict;

/**
 * Whether a page has something to show in a district, contributed at {@code org.trellis.ui.pages} beside the page. A new one is made, by a constructor
 * without arguments, and asked once for each editor that is opened, on the UI thread: it must not wait for the database. What it throws is shown in the
 * page's place.
 */
@FunctionalInterface
public interface PageCondition {
	/** @param district never null */
	boolean holds(OpenedDistrict district);
}
