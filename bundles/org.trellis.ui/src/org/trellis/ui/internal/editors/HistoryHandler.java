package org.trellis.ui.internal.editors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.trellis.ui.editors.Editors;

/** Back and forward. */
public final class HistoryHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		var editors = PlatformUI.getWorkbench().getService(Editors.class);
		if (event.getCommand().getId().equals(Editors.BACK)) editors.back();
		else editors.forward();
		return null;
	}
}
