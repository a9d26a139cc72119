package org.trellis.review.ui.internal;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.trellis.ui.DistrictLinks;
import org.trellis.ui.EmptyState;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.Leaving;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.Trouble;
import org.trellis.ui.editors.Editors;

import jakarta.inject.Inject;

/** What a view of this perspective needs from the window around it. */
@Creatable
public final class Workspace {
	private final DistrictLinks links;
	private final EHandlerService ownHandlers;
	private final IWorkbenchPage page;
	private final ErrorReporter errors;
	private final StoreJobs jobs;
	private final Leaving leaving;
	private final Editors editors;

	@Inject
	public Workspace(DistrictLinks links, EHandlerService ownHandlers, IWorkbenchPage page, ErrorReporter errors, StoreJobs jobs, Leaving leaving, Editors editors) {
		this.links = links;
		this.ownHandlers = ownHandlers;
		this.page = page;
		this.errors = errors;
		this.jobs = jobs;
		this.leaving = leaving;
		this.editors = editors;
	}

	ErrorReporter errors() {
		return errors;
	}

	StoreJobs jobs() {
		return jobs;
	}

	Leaving leaving() {
		return leaving;
	}

	Editors editors() {
		return editors;
	}

	/** The ways to a district, for a view that shows none. */
	EmptyState.Action[] openActions() {
		return links.all();
	}

	/** The way out of a district without schools. */
	EmptyState.Action importAction() {
		return links.importFiles();
	}

	void show(String view) {
		try {
			page.showView(view);
		} catch (PartInitException e) {
			errors.report(Trouble.of(view, e));
		}
	}

	/** Undo and redo of the window do this while the calling view is active. */
	void undoable(Runnable undo, Runnable redo) {
		handle(IWorkbenchCommandConstants.EDIT_UNDO, undo);
		handle(IWorkbenchCommandConstants.EDIT_REDO, redo);
	}

	/** A command does this while the calling view is active. */
	void handle(String command, Runnable action) {
		ownHandlers.activateHandler(command, new Handler(action));
	}

	/** Handles a command by an action. */
	private record Handler(Runnable action) {
		@Execute
		void execute() {
			action.run();
		}
	}
}
