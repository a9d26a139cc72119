package org.trellis.ui;

import java.util.function.BooleanSupplier;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.editors.Editors;

import jakarta.inject.Inject;

/** What a view needs from the window around it. Made by injection, for one view; UI thread only. */
@Creatable
public final class Workspace {
	private final DistrictLinks links;
	private final IWorkbenchPage page;
	private final ErrorReporter errors;
	private final StoreJobs jobs;
	private final Leaving leaving;
	private final Editors editors;
	private final MWindow window;

	@Inject
	public Workspace(DistrictLinks links, IWorkbenchPage page, ErrorReporter errors, StoreJobs jobs, Leaving leaving, Editors editors, MWindow window) {
		this.links = links;
		this.page = page;
		this.errors = errors;
		this.jobs = jobs;
		this.leaving = leaving;
		this.editors = editors;
		this.window = window;
	}

	public ErrorReporter errors() {
		return errors;
	}

	public StoreJobs jobs() {
		return jobs;
	}

	public Leaving leaving() {
		return leaving;
	}

	public Editors editors() {
		return editors;
	}

	/** The ways to a district, for a view that shows none. */
	public EmptyState.Action[] openActions() {
		return links.all();
	}

	/** The way out of a district without schools. */
	public EmptyState.Action importAction() {
		return links.importFiles();
	}

	/** Shows a view and goes to it. A view that cannot be made is told in the error dialog. */
	public void show(String view) {
		show(view, IWorkbenchPage.VIEW_ACTIVATE);
	}

	/** Shows a view beside the one that one is at. */
	public void bringUp(String view) {
		show(view, IWorkbenchPage.VIEW_VISIBLE);
	}

	/**
	 * Does an action whenever its command is asked for anywhere in the window, as long as it can be done.
	 *
	 * @return ends that when closed
	 */
	public Subscription handle(String command, Runnable action, BooleanSupplier can) {
		var service = window.getContext().get(EHandlerService.class);
		var handler = new Handler(action, can);
		service.activateHandler(command, handler);
		return () -> service.deactivateHandler(command, handler);
	}

	/** Handles a command by an action. */
	private record Handler(Runnable action, BooleanSupplier can) {
		@CanExecute
		boolean canExecute() {
			return can.getAsBoolean();
		}

		@Execute
		void execute() {
			action.run();
		}
	}

	private void show(String view, int mode) {
		try {
			page.showView(view, null, mode);
		} catch (PartInitException e) {
			errors.report(Trouble.of(view, e));
		}
	}
}
