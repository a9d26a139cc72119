package org.trellis.ui.internal;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Whose window a dialog belongs to. */
public final class Shells {
	private Shells() {
	}

	/** The window that has the focus, else any; null when there is none. UI thread. */
	public static Shell active() {
		var display = Display.getCurrent();
		var active = display.getActiveShell();
		if (active != null) return active;
		return display.getShells().length == 0 ? null : display.getShells()[0];
	}
}
