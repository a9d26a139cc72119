package org.trellis.ui;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
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

	@Inject
	public Workspace(DistrictLinks links, IWorkbenchPage page, ErrorReporter errors, StoreJobs jobs, Leaving leaving, Editors editors) {
		this.links = links;
		this.page = page;
		this.errors = errors;
		this.jobs = jobs;
		this.leaving = leaving;
		this.editors = editors;
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

	private void show(String view, int mode) {
		try {
			page.showView(view, null, mode);
		} catch (PartInitException e) {
			errors.report(Trouble.of(view, e));
		}
	}
}
