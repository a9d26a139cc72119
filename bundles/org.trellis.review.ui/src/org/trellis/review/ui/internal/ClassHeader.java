package org.trellis.review.ui.internal;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trellis.review.ClassLine;
import org.trellis.review.Cycle;
import org.trellis.review.Reviewed;

/** Which class, whose, how far, until when. */
final class ClassHeader extends Composite {
	private static final int SPACE = 12;

	private final Labels labels;
	private final Label title;
	private final Label progress;
	private final ReviewedBar bar;
	private final Label due;

	ClassHeader(Composite parent, Labels labels) {
		super(parent, SWT.NONE);
		this.labels = labels;
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(SPACE, 2).applyTo(this);
		title = new Label(this, SWT.NONE);
		title.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
		progress = new Label(this, SWT.NONE);
		bar = new ReviewedBar(this);
		due = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(due);
		addListener(SWT.Resize, e -> fold());
	}

	/** Where there is no room for all in a line, the class has the first one for itself. */
	private void fold() {
		// not laid out yet
		if (getClientArea().width == 0) return;
		var data = (GridData) title.getLayoutData();
		int one = title.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + progress.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + due.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 3 * SPACE;
		int span = one > getClientArea().width ? 3 : 1;
		if (data.horizontalSpan == span) return;
		data.horizontalSpan = span;
		((GridLayout) getLayout()).numColumns = span == 3 ? 3 : 4;
		((GridData) due.getLayoutData()).grabExcessHorizontalSpace = span == 3;
		// the grid below gives or takes a line
		requestLayout();
	}

	void show(Cycle cycle, ClassLine info, long done, int of) {
		var now = NLS.bind(Messages.headerProgress, done, of);
		if (progress.getText().equals(now)) return;
		title.setText(title(info).replace("&", "&&"));
		title.setToolTipText(title(info).replace("&", "&&"));
		progress.setText(now);
		bar.show(new Reviewed((int) done, of));
		due.setText(cycle.closed() ? NLS.bind(Messages.headerClosed, cycle.name()) : NLS.bind(Messages.headerDue, cycle.name(), cycle.due().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM))));
		fold();
		layout(true, true);
	}

	private String title(ClassLine info) {
		var text = new StringBuilder(labels.withGrade(info));
		if (info.teacher() != null) text.append(" \u00b7 ").append(info.teacher());
		return text.append(" \u00b7 ").append(info.schoolName()).toString();
	}
}
