package org.trellis.ui.internal;

import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Whose window a dialog belongs to. */
public final class Shells {
	private Shells() {
	}

	/**
	 * The window that has the focus, else any; null when there is none. Never one that shows progress: it goes when its work ends, and takes
	 * its own dialogs along. UI thread.
	 */
	public static Shell active() {
		var display = Display.getCurrent();
		var active = display.getActiveShell();
		if (active == null && display.getShells().length > 0) active = display.getShells()[0];
		while (active != null && active.getData() instanceof ProgressMonitorDialog && active.getParent() instanceof Shell parent) active = parent;
		return active;
	}
}
