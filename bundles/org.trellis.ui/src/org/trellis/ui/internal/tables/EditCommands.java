package org.trellis.ui.internal.tables;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** Copy and Select All of the window work on a table while it has the focus. Without this the platform would select what can be seen only. */
public final class EditCommands {
	private final IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
	private final List<IHandlerActivation> active = new ArrayList<>();

	private EditCommands() {
	}

	public static void on(Table table, Runnable copy, Runnable selectAll) {
		var commands = new EditCommands();
		table.addListener(SWT.FocusIn, e -> {
			commands.off();
			commands.on(IWorkbenchCommandConstants.EDIT_COPY, copy);
			commands.on(IWorkbenchCommandConstants.EDIT_SELECT_ALL, selectAll);
		});
		table.addListener(SWT.FocusOut, e -> commands.off());
		table.addListener(SWT.Dispose, e -> commands.off());
	}

	private void on(String command, Runnable action) {
		active.add(handlers.activateHandler(command, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				action.run();
				return null;
			}
		}));
	}

	private void off() {
		handlers.deactivateHandlers(active);
		active.clear();
	}
}
