package org.trellis.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.swt.widgets.Composite;
import org.trellis.ui.EmptyState;
import org.trellis.ui.StoreJobs;

/** A table before it is made; see {@link Tables#table}. */
public final class TableOutline<R> {
	/** Something that can be done with the selected rows. */
	public record RowAction<R>(String label, Consumer<List<R>> run) {
	}

	final String id;
	final IEclipsePreferences preferences;
	final StoreJobs jobs;
	final TakingOut takingOut;
	final List<Column<R>> columns = new ArrayList<>();
	final List<RowAction<R>> actions = new ArrayList<>();
	String name;
	String hint;
	String sort;
	String help;
	boolean selectsFirst;
	Function<R, Object> identity = r -> r;
	Consumer<R> open;
	Consumer<List<R>> select = rows -> {
	};
	Consumer<EmptyState> nothing;

	TableOutline(String id, IEclipsePreferences preferences, StoreJobs jobs, TakingOut takingOut) {
		this.id = id;
		this.preferences = preferences;
		this.jobs = jobs;
		this.takingOut = takingOut;
		this.name = id;
	}

	/** What the table shows, for screen readers, the printed page and the name of the CSV file, for example "Services". */
	public TableOutline<R> named(String title) {
		name = Objects.requireNonNull(title);
		return this;
	}

	/** What can be typed into the filter, for example "Name of a service"; without it there is no filter field. */
	public TableOutline<R> filteredBy(String what) {
		hint = Objects.requireNonNull(what);
		return this;
	}

	public TableOutline<R> column(Column<R> column) {
		if (columns.stream().anyMatch(c -> c.id().equals(column.id()))) throw new IllegalArgumentException("Two columns are called " + column.id());
		columns.add(column);
		return this;
	}

	/** How the rows are sorted until a person chooses otherwise. @param column its id; a leading {@code -} means descending */
	public TableOutline<R> sortedBy(String column) {
		sort = column;
		return this;
	}

	/** What stays the same of a row when it is read again, for example its id; by this the selection is found again. The row itself unless told otherwise. */
	public TableOutline<R> identifiedBy(Function<R, Object> id) {
		identity = id;
		return this;
	}

	/** What Enter and a double click do. */
	public TableOutline<R> onOpen(Consumer<R> action) {
		open = action;
		return this;
	}

	/** Says what belongs here and the next step when there are no rows at all; without it the table stays, with its columns. What a filter leaves out is told by the table. */
	public TableOutline<R> whenEmpty(Consumer<EmptyState> says) {
		nothing = Objects.requireNonNull(says);
		return this;
	}

	/** Is told the selected rows; of a selection that is larger than what is in memory, those that are. */
	public TableOutline<R> onSelect(Consumer<List<R>> action) {
		select = action;
		return this;
	}

	/** Selects the first row as soon as it has come, also after filtering and sorting: for a ranking, from which mostly the first is taken. */
	public TableOutline<R> selectingFirst() {
		selectsFirst = true;
		return this;
	}

	/** One more entry of the context menu; runs with all selected rows, at least one. Those that are not in memory are read first. */
	public TableOutline<R> action(String label, Consumer<List<R>> run) {
		actions.add(new RowAction<>(label, run));
		return this;
	}

	/** Id of the context help. */
	public TableOutline<R> help(String context) {
		help = context;
		return this;
	}

	/** Makes it. */
	public ListTable<R> in(Composite parent) {
		if (columns.isEmpty()) throw new IllegalStateException("A table has columns");
		return new ListTable<>(parent, this);
	}
}
