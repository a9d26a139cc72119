package org.trellis.ui;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Gives a name to controls that show none: fields without a label, tables, bars. */
public final class AccessibleName {
	private static final String KEY = AccessibleName.class.getName();

	private AccessibleName() {
	}

	/** Replaces the name that was given before. */
	public static void set(Control control, String name) {
		var first = control.getData(KEY) == null;
		control.setData(KEY, name);
		if (first) control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = (String) control.getData(KEY);
			}
		});
	}
}
