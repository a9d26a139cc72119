package org.trellis.app.internal.window;

import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Keys reach a window only while something in it has the focus. What has it goes away when a view that had nothing to show gets something,
 * or could not take it while it was reading: from then on no key would do anything. The active part gets the focus then.
 */
final class FocusKeeper {
	private final IWorkbenchWindow window;
	private final Shell shell;
	private final Display display;
	private boolean looking;

	FocusKeeper(IWorkbenchWindow window) {
		this.window = window;
		shell = window.getShell();
		display = shell.getDisplay();
	}

	/** Until the window closes. */
	void start() {
		int[] reasons = { SWT.FocusOut, SWT.Show, SWT.Dispose, SWT.Activate };
		for (int reason : reasons) display.addFilter(reason, this::changed);
	}

	private void changed(Event event) {
		if (looking || !(event.widget instanceof Control) || shell.isDisposed()) return;
		looking = true;
		// at the moment of the event the focus is still where it was
		display.asyncExec(this::look);
	}

	private void look() {
		looking = false;
		if (shell.isDisposed() || display.getActiveShell() != shell || isHeld(display.getFocusControl())) return;
		var part = window.getService(EPartService.class).getActivePart();
		if (part != null && part.getWidget() != null) window.getService(IPresentationEngine.class).focusGui(part);
	}

	/** The shell itself has the focus when what had it went away; or what showed it, when that shows something else since. */
	private boolean isHeld(Control focus) {
		return focus != null && focus != shell && focus.isVisible() && !(focus instanceof Composite composite && composite.getLayout() instanceof StackLayout);
	}
}
