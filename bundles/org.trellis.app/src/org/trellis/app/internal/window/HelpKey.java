package org.trellis.app.internal.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** F1 asks for help on what has the focus, in the window and in dialogs. Windows sends it by itself; GTK does at Shift+F1 only, where nobody looks for it. */
final class HelpKey {
	private static final String SENDS_IT = "win32";

	private HelpKey() {
	}

	static void listen(Display display) {
		if (!SWT.getPlatform().equals(SENDS_IT)) display.addFilter(SWT.KeyDown, HelpKey::pressed);
	}

	private static void pressed(Event e) {
		if (e.keyCode != SWT.F1 || e.stateMask != SWT.NONE) return;
		for (var control = e.display.getFocusControl(); control != null; control = control.getParent()) {
			if (!control.isListening(SWT.Help)) continue;
			e.doit = false;
			e.type = SWT.None;
			control.notifyListeners(SWT.Help, new Event());
			return;
		}
	}
}
