package org.trellis.reporting.ui.internal;

import java.util.function.BooleanSupplier;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.trellis.ui.CurrentDistrict.Subscription;
import org.trellis.ui.ErrorReporter;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.Trouble;

import jakarta.inject.Inject;

/** What a view of this perspective needs from the window around it. */
@Creatable
public final class Workspace {
	private final MWindow window;
	private final IWorkbenchPage page;
	private final ErrorReporter errors;
	private final StoreJobs jobs;

	@Inject
	public Workspace(MWindow window, IWorkbenchPage page, ErrorReporter errors, StoreJobs jobs) {
		this.window = window;
		this.page = page;
		this.errors = errors;
		this.jobs = jobs;
	}

	ErrorReporter errors() {
		return errors;
	}

	StoreJobs jobs() {
		return jobs;
	}

	void help(Control control, String context) {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(control, context);
	}

	void show(String view) {
		try {
			page.showView(view);
		} catch (PartInitException e) {
			errors.report(Trouble.of(view, e));
		}
	}

	/** Does an action whenever its command is asked for anywhere in the window, as long as it can be done. */
	Subscription handle(String command, Runnable action, BooleanSupplier can) {
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
}
