package org.trellis.ui.tables;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.internal.tables.TablePreferences;

/** Makes the tables of the window. An OSGi service; used on the UI thread. */
public final class Tables {
	private final StoreJobs jobs;
	private final TakingOut takingOut;
	private final IEclipsePreferences preferences;

	/** What a person chose is kept in the workspace, under {@code org.trellis.ui/tables}. */
	public Tables(StoreJobs jobs, TakingOut takingOut) {
		this(jobs, takingOut, TablePreferences.ofWorkspace());
	}

	public Tables(StoreJobs jobs, TakingOut takingOut, IEclipsePreferences preferences) {
		this.jobs = jobs;
		this.takingOut = takingOut;
		this.preferences = preferences;
	}

	/**
	 * Begins a table.
	 *
	 * <pre>
	 * var table = tables.&lt;ServiceRow&gt; table("org.trellis.resources.services").named(Messages.services)
	 *     .column(Column.of("name", Messages.columnName, ServiceRow::name).width(30).sortedBy("s.NAME"))
	 *     .column(Column.of("partner", Messages.columnPartner, ServiceRow::partner))
	 *     .sortedBy("name").onOpen(row -&gt; open(row.id())).in(parent);
	 * table.show(RowSource.query(district, request -&gt; directory.services(request.filter(), request.orderWith("s.NAME", "s.ID"))));
	 * </pre>
	 *
	 * @param id never changes; what a person chose is remembered under it
	 */
	public <R> TableOutline<R> table(String id) {
		return new TableOutline<>(id, (IEclipsePreferences) preferences.node(id), jobs, takingOut);
	}
}
