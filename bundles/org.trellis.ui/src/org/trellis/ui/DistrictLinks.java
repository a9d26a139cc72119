package org.trellis.ui;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.ui.handlers.IHandlerService;
import org.trellis.ui.internal.terms.Messages;

import jakarta.inject.Inject;

/** The ways to a district, for the empty state of a view while none is open. Made by injection, for one view. */
@Creatable
public final class DistrictLinks {
	private final IHandlerService handlers;
	private final ErrorReporter errors;

	@Inject
	public DistrictLinks(IHandlerService handlers, ErrorReporter errors) {
		this.handlers = handlers;
		this.errors = errors;
	}

	/** Sample, open, new. */
	public EmptyState.Action[] all() {
		return new EmptyState.Action[] { action(Messages.openSample, UiCommands.OPEN_SAMPLE), action(Messages.openDistrict, UiCommands.OPEN_DISTRICT), action(Messages.newDistrict, UiCommands.NEW_DISTRICT) };
	}

	/** For a view that is empty because nothing was imported yet. */
	public EmptyState.Action importFiles() {
		return action(Messages.importFiles, UiCommands.IMPORT);
	}

	private EmptyState.Action action(String label, String command) {
		return new EmptyState.Action(label, () -> {
			try {
				handlers.executeCommand(command, null);
			} catch (CommandException e) {
				errors.report(Trouble.of(label, e));
			}
		});
	}
}
