package org.trellis.app.internal.window;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What a person chose, in tables for example, on the disk. The platform writes by itself only what belongs to bundles with a plug-in class; ours have none. */
final class KeptPreferences {
	private KeptPreferences() {
	}

	/** Writes what was chosen since the last time. What cannot be written is logged: the program may be on its way out. */
	static void flush() {
		try {
			Platform.getPreferencesService().getRootNode().node(InstanceScope.SCOPE).flush();
		} catch (BackingStoreException e) {
			ILog.of(KeptPreferences.class).warn("The preferences could not be kept", e);
		}
	}
}
