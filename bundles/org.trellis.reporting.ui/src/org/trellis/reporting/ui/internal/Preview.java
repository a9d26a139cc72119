package org.trellis.reporting.ui.internal;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Control;
import org.trellis.reporting.ReportFormat;

/** Shows a report that was made into a file. Used on the UI thread. */
interface Preview {
	Control control();

	/** What the report has to be made as. */
	ReportFormat format();

	/** Shows a file of that format; it stays until the next one is shown. */
	void show(Path file);

	/** @param factor 1 is the size of the paper */
	void zoom(double factor);

	/** Shows another page; nothing where there is only one long one. */
	void turn(int pages);
}
