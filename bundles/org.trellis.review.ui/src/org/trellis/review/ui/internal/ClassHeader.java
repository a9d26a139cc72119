package org.trellis.review.ui.internal;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trellis.review.ClassLine;
import org.trellis.review.Cycle;
import org.trellis.review.Reviewed;

/** Which class, whose, how far, until when. */
final class ClassHeader extends Composite {
	private final Labels labels;
	private final Label title;
	private final Label progress;
	private final ReviewedBar bar;
	private final Label due;

	ClassHeader(Composite parent, Labels labels) {
		super(parent, SWT.NONE);
		this.labels = labels;
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(12, 0).applyTo(this);
		title = new Label(this, SWT.NONE);
		title.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
		progress = new Label(this, SWT.NONE);
		bar = new ReviewedBar(this);
		due = new Label(this, SWT.NONE);
	}

	void show(Cycle cycle, ClassLine info, long done, int of) {
		var now = NLS.bind(Messages.headerProgress, done, of);
		if (progress.getText().equals(now)) return;
		title.setText(title(info).replace("&", "&&"));
		title.setToolTipText(title(info).replace("&", "&&"));
		progress.setText(now);
		bar.show(new Reviewed((int) done, of));
		due.setText(cycle.closed() ? NLS.bind(Messages.headerClosed, cycle.name()) : NLS.bind(Messages.headerDue, cycle.name(), cycle.due().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM))));
		layout(true, true);
	}

	private String title(ClassLine info) {
		var text = new StringBuilder(labels.withGrade(info));
		if (info.teacher() != null) text.append(" \u00b7 ").append(info.teacher());
		return text.append(" \u00b7 ").append(info.schoolName()).toString();
	}
}
