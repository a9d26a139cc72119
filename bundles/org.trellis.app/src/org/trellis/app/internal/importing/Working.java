package org.trellis.app.internal.importing;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.trellis.store.Progress;
import org.trellis.ui.AccessibleName;

/** Shows how far work in the background is, in the page that waits for it. */
final class Working extends Composite {
	private static final int STEPS = 1000;

	private record At(String what, long done, long total) {
	}

	private final Label title;
	private final Label step;
	private final ProgressBar bar;
	private final AtomicReference<At> latest = new AtomicReference<>();
	private final Display display;

	Working(Composite parent) {
		super(parent, SWT.NONE);
		display = getDisplay();
		GridLayoutFactory.fillDefaults().margins(12, 24).spacing(0, 8).applyTo(this);
		title = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(title);
		bar = new ProgressBar(this, SWT.HORIZONTAL);
		bar.setMaximum(STEPS);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		step = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(step);
	}

	void begin(String doing) {
		say(doing);
		step.setText("");
		bar.setSelection(0);
	}

	void say(String doing) {
		title.setText(LegacyActionTools.escapeMnemonics(doing));
		AccessibleName.set(bar, doing);
		title.requestLayout();
	}

	/** Tells the job's own progress and this page. Used on the working thread; what comes faster than it can be painted is passed over. */
	Progress watching(Progress job) {
		return new Progress() {
			@Override
			public void at(String what, long done, long total) {
				job.at(what, done, total);
				if (latest.getAndSet(new At(what, done, total)) == null && !display.isDisposed()) display.asyncExec(Working.this::paint);
			}

			@Override
			public boolean cancelled() {
				return job.cancelled();
			}
		};
	}

	private void paint() {
		var at = latest.getAndSet(null);
		if (at == null || isDisposed()) return;
		step.setText(LegacyActionTools.escapeMnemonics(at.what + (at.total == 0 && at.done > 0 ? " (" + Kinds.number(at.done) + ")" : "")));
		if (at.total > 0) bar.setSelection((int) (STEPS * at.done / at.total));
	}
}
