package org.trellis.ui.internal.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.trellis.ui.CurrentDistrict;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.Trouble;
import org.trellis.ui.editors.Editors;

/** Opens the quick search, or goes to the one that is open. */
public final class FindHandler extends AbstractHandler {
	private FindDialog dialog;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var current = window.getService(CurrentDistrict.class);
		if (current.get().isEmpty()) {
			window.getService(ErrorReporter.class).report(new Trouble(Messages.findNoDistrict, Messages.findNoDistrictStep, ""));
		} else if (dialog != null && dialog.getShell() != null && !dialog.getShell().isDisposed()) {
			dialog.getShell().setActive();
		} else {
			dialog = new FindDialog(window.getShell(), current, window.getService(StoreJobs.class), window.getService(Editors.class));
			dialog.open();
		}
		return null;
	}
}
