package org.trellis.reporting.ui.internal;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.trellis.reporting.ReportFormat;
import org.trellis.ui.EmptyState;

/** Where the made report is looked at: in the browser where there is one, else page by page. */
final class PreviewArea extends Composite {
	private final PreviewFolder folder;
	private final EmptyState empty;
	private final Preview preview;
	private Path shown;

	PreviewArea(Composite parent, PreviewFolder folder, Workspace workspace) {
		super(parent, SWT.NONE);
		this.folder = folder;
		setLayout(new StackLayout());
		empty = new EmptyState(this);
		empty.show(Messages.notMadeTitle, Messages.notMadeWhy);
		preview = BrowserPreview.in(this).orElseThrow();
		top(empty);
	}

	ReportFormat format() {
		return preview.format();
	}

	Path place() {
		return folder.place(format().extension());
	}

	void show(Path file) {
		PreviewFolder.remove(shown);
		shown = file;
		preview.show(file);
		top(preview.control());
	}

	private void top(Control control) {
		((StackLayout) getLayout()).topControl = control;
		layout(true, true);
	}
}
