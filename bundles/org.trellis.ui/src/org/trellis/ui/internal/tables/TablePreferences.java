package org.trellis.ui.internal.tables;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Where tables remember. */
public final class TablePreferences {
	private TablePreferences() {
	}

	public static IEclipsePreferences ofWorkspace() {
		return (IEclipsePreferences) InstanceScope.INSTANCE.getNode("org.trellis.ui").node("tables");
	}
}
