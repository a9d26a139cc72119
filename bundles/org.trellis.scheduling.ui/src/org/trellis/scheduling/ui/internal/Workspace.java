package org.trellis.scheduling.ui.internal;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.trellis.ui.DistrictLinks;
import org.trellis.ui.EmptyState;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.Leaving;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.Trouble;

import jakarta.inject.Inject;

/** What a view of this perspective needs from the window around it. */
@Creatable
public final class Workspace {
	private final DistrictLinks links;
	private final IWorkbenchPage page;
	private final ErrorReporter errors;
	private final StoreJobs jobs;
	private final Leaving leaving;

	@Inject
	public Workspace(DistrictLinks links, IWorkbenchPage page, ErrorReporter errors, StoreJobs jobs, Leaving leaving) {
		this.links = links;
		this.page = page;
		this.errors = errors;
		this.jobs = jobs;
		this.leaving = leaving;
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

	/** The ways to a district, for a view that shows none. */
	EmptyState.Action[] openActions() {
		return links.all();
	}

	/** Shows a view and goes to it. */
	void show(String view) {
		show(view, IWorkbenchPage.VIEW_ACTIVATE);
	}

	/** Shows a view beside the one that one is at. */
	void bringUp(String view) {
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
