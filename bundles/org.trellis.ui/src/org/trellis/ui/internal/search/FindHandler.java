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

/** Opens the quick search. */
public final class FindHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		window.getService(CurrentDistrict.class).get().ifPresentOrElse(district -> new FindDialog(window.getShell(), district, window.getService(StoreJobs.class), window.getService(Editors.class)).open(),
				() -> window.getService(ErrorReporter.class).report(new Trouble(Messages.findNoDistrict, Messages.findNoDistrictStep, "")));
		return null;
	}
}
