package org.trellis.ui.internal;

import org.eclipse.core.runtime.ILog;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.Trouble;

/** The error reporter of the window. */
public final class DialogReporter implements ErrorReporter {
	private ErrorDialog open;

	@Override
	public void report(Trouble trouble) {
		ILog.of(DialogReporter.class).error(trouble.sentence() + System.lineSeparator() + trouble.details());
		if (open != null && open.getShell() != null && !open.getShell().isDisposed()) {
			open.add(trouble);
			return;
		}
		open = new ErrorDialog(Shells.active(), trouble);
		open.setBlockOnOpen(false);
		open.open();
	}
}
