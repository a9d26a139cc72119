package org.trellis.probe;

import java.nio.file.Path;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Visits the window of a copy of the product, notes what stands there, and closes it. Only in a process that {@code releng/try-modules} started. */
public final class WindowProbe implements IStartup {
	/** Environment variable with the file for what was seen; without it the probe does nothing. */
	private static final String SEEN = "TRELLIS_PROBE_SEEN";

	@Override
	public void earlyStartup() {
		var seen = System.getenv(SEEN);
		if (seen == null) return;
		var display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> new Visit(display, new Notes(Path.of(seen))).begin());
	}
}
