package org.trellis.review.ui.internal;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.ui.IWorkbenchCommandConstants;

import jakarta.inject.Inject;

/** Commands of the window that a view answers while it is active. Made by injection, for one view. */
@Creatable
public final class ViewCommands {
	private final EHandlerService handlers;

	@Inject
	public ViewCommands(EHandlerService handlers) {
		this.handlers = handlers;
	}

	void undoable(Runnable undo, Runnable redo) {
		handle(IWorkbenchCommandConstants.EDIT_UNDO, undo);
		handle(IWorkbenchCommandConstants.EDIT_REDO, redo);
	}

	void handle(String command, Runnable action) {
		handlers.activateHandler(command, new Handler(action));
	}

	/** Handles a command by an action. */
	private record Handler(Runnable action) {
		@Execute
		void execute() {
			action.run();
		}
	}
}
