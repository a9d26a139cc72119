package org.trellis.reporting;

import java.util.List;

import org.trellis.access.SignedIn;
import org.trellis.store.Database;
import org.trellis.store.Progress;

/**
 * The reports of the program. An OSGi service with one engine, which starts with the first report. Safe to use from several threads,
 * and slow: never call {@link #render} on the UI thread.
 */
public interface Reports {
	/** All reports, by category and name. Quick; starts no engine. */
	List<ReportDescription> catalogue();

	/** Contributions that cannot be offered as reports. Quick; starts no engine. */
	List<BrokenReport> broken();

	/**
	 * Makes a report of what the signed-in person may see. The file is written beside its place and moved there when it is complete:
	 * an older one survives every failure.
	 *
	 * @throws ReportException with a sentence; {@link ReportException.Unknown} for a report, parameter or value that there is not,
	 *         {@link ReportException.Refused} for a design that does more than it may, {@link ReportException.Cancelled} when the
	 *         progress asked to stop
	 * @throws org.trellis.store.StoreException with the reason and what to do, when it is to be taken out and the reader may not take out all of it
	 */
	void render(ReportRequest request, Database database, SignedIn reader, Progress progress);

	/**
	 * A contribution that is no report, because something is missing in it.
	 *
	 * @param plugin symbolic name of the bundle that brought it
	 * @param name what people read of it, or its id where it has no name
	 * @param sentence what is the matter with it, with the bundle's name
	 */
	record BrokenReport(String plugin, String name, String sentence) {
	}
}
