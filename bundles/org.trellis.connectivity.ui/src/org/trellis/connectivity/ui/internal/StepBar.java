package org.trellis.connectivity.ui.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trellis.model.district.Student;
import org.trellis.ui.StoreJob;
import org.trellis.ui.editors.PageContext;

/** Buttons in a row, the last of which undoes what was done last by them, and a sentence on what came of it. */
final class StepBar {
	/** Takes back what was done. */
	record Undo(String label, StoreJob.Work<?> work) {
	}

	private final PageContext<Student> context;
	private final Runnable refresh;
	private final Composite bar;
	private final String nothing;
	private Button undo;
	private Label said;
	/** Null when there is nothing to undo. */
	private Undo last;

	/** @param nothing label of the button while there is nothing to undo */
	StepBar(Composite parent, PageContext<Student> context, String nothing, Runnable refresh) {
		this.context = context;
		this.nothing = nothing;
		this.refresh = refresh;
		bar = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
	}

	Button button(String text, Runnable action) {
		var button = new Button(bar, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, e -> action.run());
		return button;
	}

	/** All other buttons are made. */
	void complete() {
		undo = button(nothing, this::undo);
		var buttons = bar.getChildren().length;
		// below them: beside large buttons in a narrow editor there is no room for a sentence
		said = new Label(bar, SWT.WRAP);
		said.setVisible(false);
		GridDataFactory.fillDefaults().span(buttons, 1).grab(true, false).hint(100, SWT.DEFAULT).exclude(true).applyTo(said);
		GridLayoutFactory.fillDefaults().numColumns(buttons).applyTo(bar);
		undo.setEnabled(false);
	}

	/** Something that is done once; what keeps it from being done is said beside the buttons, and what others did meanwhile is read. */
	<R> StoreJob<R> job(String what, StoreJob.Work<R> work) {
		undo.setEnabled(false);
		return context.jobs().job(what, work).whenFailed(trouble -> {
			if (bar.isDisposed()) return;
			say(trouble.sentence());
			settle();
			refresh.run();
		});
	}

	/** @param step null when there is nothing to undo any more */
	void done(Undo step, String sentence) {
		last = step;
		undo.setText(step == null ? nothing : step.label());
		settle();
		say(sentence);
		refresh.run();
	}

	/** It can be undone what was done last. */
	void settle() {
		undo.setEnabled(last != null);
	}

	void say(String sentence) {
		said.setText(sentence.replace("&", "&&"));
		said.setVisible(!sentence.isEmpty());
		((GridData) said.getLayoutData()).exclude = sentence.isEmpty();
		bar.requestLayout();
	}

	private void undo() {
		if (last == null) return;
		job(Messages.undoing, last.work()::run).then(undone -> done(null, Messages.undone)).start(bar);
	}
}
