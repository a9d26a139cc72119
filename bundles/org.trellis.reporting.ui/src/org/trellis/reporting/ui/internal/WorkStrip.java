package org.trellis.reporting.ui.internal;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;

/** One line beneath the buttons: what is being made, with a way to stop it, or what came of the last. Takes no room while there is nothing to say. */
final class WorkStrip extends Composite {
	private final Composite working;
	private final Label what;
	private final Button stop;
	private final Link said;
	private Job job;
	private List<Path> links = List.of();

	WorkStrip(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(new StackLayout());
		working = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(working);
		what = new Label(working, SWT.NONE);
		GridDataFactory.swtDefaults().applyTo(what);
		var bar = new ProgressBar(working, SWT.HORIZONTAL | SWT.INDETERMINATE);
		GridDataFactory.swtDefaults().hint(160, SWT.DEFAULT).applyTo(bar);
		stop = new Button(working, SWT.PUSH);
		stop.setText(Messages.stop);
		stop.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> job.cancel()));
		said = new Link(this, SWT.WRAP);
		said.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> Program.launch(links.get(Integer.parseInt(e.text)).toString())));
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
		setVisible(false);
	}

	/** Shows that a job is at work; {@link #end} or {@link #say} must follow. */
	void begin(String text, Job started) {
		job = started;
		what.setText(text);
		top(working);
		stop.setFocus();
	}

	void end() {
		job = null;
		visible(false);
	}

	void say(String sentence) {
		job = null;
		said.setText(sentence.replace("&", "&&"));
		top(said);
	}

	/** Says what was written, and offers to open it or its folder. */
	void wrote(Path file) {
		links = List.of(file, file.getParent());
		job = null;
		said.setText(NLS.bind(Messages.wrote, new Object[] { file.getFileName().toString().replace("&", "&&"), file.getParent().toString().replace("&", "&&"), "0", "1" }));
		top(said);
	}

	boolean isWorking() {
		return job != null;
	}

	private void top(Control control) {
		((StackLayout) getLayout()).topControl = control;
		visible(true);
	}

	private void visible(boolean on) {
		setVisible(on);
		((GridData) getLayoutData()).exclude = !on;
		getParent().layout(true, true);
	}
}
