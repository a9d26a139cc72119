package org.trellis.ui;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.trellis.ui.internal.Messages;

/** Waits for a job on the UI thread while the window goes on painting. It takes no input meanwhile; what takes longer than a moment is shown, with a way out. */
public final class WaitDialog extends ProgressMonitorDialog {
	private static final int MOMENT_MS = 700;
	private static final int[] INPUT = { SWT.KeyDown, SWT.MouseDown, SWT.MouseUp, SWT.MouseDoubleClick, SWT.Selection, SWT.DefaultSelection, SWT.Close, SWT.Traverse, SWT.MenuDetect };

	private final String title;
	private boolean over;

	/** @param title what is being done, for example "Save the reviews" */
	public WaitDialog(Shell parent, String title) {
		super(parent);
		this.title = title;
		setOpenOnRun(false);
	}

	/** @return false when the person did not want to wait any longer; the job goes on */
	public boolean await(Job job) {
		var display = getParentShell().getDisplay();
		Listener swallow = e -> swallow(e);
		for (var type : INPUT) display.addFilter(type, swallow);
		display.timerExec(MOMENT_MS, () -> {
			if (!over) open();
		});
		try {
			run(true, true, monitor -> {
				monitor.beginTask(job.getName(), -1);
				job.join(0, monitor);
			});
			return true;
		} catch (InterruptedException e) {
			return false;
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof OperationCanceledException) return false;
			throw new IllegalStateException(e.getCause());
		} finally {
			over = true;
			for (var type : INPUT) display.removeFilter(type, swallow);
		}
	}

	private void swallow(Event event) {
		if (event.widget instanceof Control control && control.getShell() == getShell()) return;
		event.doit = false;
		event.type = SWT.None;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected void createCancelButton(Composite parent) {
		super.createCancelButton(parent);
		cancel.setText(Messages.stopWaiting);
		setButtonLayoutData(cancel);
	}
}
