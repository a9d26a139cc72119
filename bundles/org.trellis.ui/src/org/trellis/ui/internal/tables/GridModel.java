package org.trellis.ui.internal.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.trellis.ui.StoreJobs;
import org.trellis.ui.Trouble;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListRequest;
import org.trellis.ui.tables.Listing;
import org.trellis.ui.tables.RowSource;

/** Holds together what a table shows: the grid, the rows that have come, the columns as the person wants them. */
public final class GridModel<R> {
	/** Is told what happens. */
	public interface Listener<R> {
		void came();

		void selected();

		void open(R row);

		/** The rows are to be listed anew, in another order. */
		void relist();

		void failed(Trouble trouble);

		void find(String text);
	}

	private final ColumnState<R> state;
	private final Function<R, Object> identity;
	private final StoreJobs jobs;
	private final Listener<R> listener;
	private final RowGrid<R> grid;
	private RowSource<R> source;
	private RowCache<R> cache;
	/** What was selected before the rows were read again and has not come since: identities, and the numbers that the rows had. */
	private final Map<Object, Long> before = new HashMap<>();

	public GridModel(Composite parent, List<Column<R>> columns, IEclipsePreferences preferences, String sort, Function<R, Object> identity, StoreJobs jobs, Listener<R> listener) {
		state = new ColumnState<>(preferences, columns, sort);
		this.identity = identity;
		this.jobs = jobs;
		this.listener = listener;
		grid = new RowGrid<>(parent, new Answers());
		grid.addListener(org.eclipse.swt.SWT.Dispose, e -> close());
		showColumns();
	}

	public Control control() {
		return grid;
	}

	public Table table() {
		return grid.table();
	}

	/** What is remembered of the filter; never null. */
	public String rememberedFilter() {
		return state.filter();
	}

	public void rememberFilter(String text) {
		state.filter(text);
	}

	/** Lists the rows anew. */
	public void list(RowSource<R> rows, boolean fromTop) {
		boolean lost = fromTop && (selectionCount() > 0 || !before.isEmpty());
		if (fromTop) before.clear();
		else rememberSelection();
		close();
		source = rows;
		var sort = sortColumn();
		grid.showSort(sort, state.descending());
		var request = new ListRequest(state.filter(), sort == null ? List.of() : sort.order());
		cache = new RowCache<>(source.list(request, sort, state.descending(), state.shown()), jobs, grid, new CacheAnswers());
		grid.show(cache, fromTop);
		if (lost) listener.selected();
	}

	/** A list that is read again twice before anything has come still knows what was selected at first. */
	private void rememberSelection() {
		if (cache != null) grid.eachSelected(n -> {
			var row = cache.row(n);
			if (row != null) before.put(identity.apply(row), n);
		});
	}

	public void clear() {
		boolean lost = selectionCount() > 0 || !before.isEmpty();
		close();
		source = null;
		before.clear();
		grid.selection().clear();
		if (lost) listener.selected();
	}

	private void close() {
		if (cache != null) cache.close();
		cache = null;
	}

	/** By which the rows are sorted; null for none. */
	public Column<R> sortColumn() {
		return state.sort().filter(c -> source == null || source.sortable(c)).orElse(null);
	}

	/** Columns that are shown. */
	List<Column<R>> shown() {
		return state.shown();
	}

	public Listing<R> listing() {
		return cache == null ? null : cache.listing();
	}

	public long total() {
		return cache == null ? 0 : cache.total();
	}

	public boolean counted() {
		return cache != null && cache.counted();
	}

	public boolean loaded() {
		return cache != null && cache.loaded();
	}

	/** Whether all that can be seen is there. */
	public boolean settled() {
		if (cache == null) return true;
		if (!cache.loaded() || !cache.counted()) return false;
		for (long row = grid.top(); row < Math.min(grid.top() + grid.visible(), cache.total()); row++) if (cache.row(row) == null) return false;
		return true;
	}

	public int selectionCount() {
		return grid.selection().count();
	}

	public List<R> selected() {
		var rows = new ArrayList<R>();
		if (cache != null) grid.eachSelected(n -> {
			var row = cache.row(n);
			if (row != null) rows.add(row);
		});
		return rows;
	}

	/** Numbers of the selected rows, ascending. */
	long[] selectedNumbers() {
		var numbers = new ArrayList<Long>();
		grid.eachSelected(numbers::add);
		return numbers.stream().mapToLong(Long::longValue).toArray();
	}

	public void selectAll() {
		grid.selectAll();
	}

	public void selectFirst() {
		grid.select(0);
	}

	public void selectRow(long row) {
		grid.select(row);
	}

	public boolean select(Object id) {
		if (cache == null) return false;
		for (long row = 0; row < cache.total(); row++) {
			var here = cache.row(row);
			if (here == null || !identity.apply(here).equals(id)) continue;
			grid.select(row);
			return true;
		}
		return false;
	}

	private void showColumns() {
		grid.show(state.shown(), sortColumn(), state.descending(), state::width);
	}

	public void chooseColumns(Shell shell, String name) {
		var dialog = new ColumnDialog<>(shell, name, state, c -> source == null || source.sortable(c));
		dialog.open();
		if (!dialog.changed()) return;
		showColumns();
		listener.relist();
	}

	/** What the person does with the grid. */
	private final class Answers implements RowGrid.Listener<R> {
		@Override
		public void looksAt(long from, long to) {
			if (cache != null) cache.want(from, to);
		}

		@Override
		public void selected() {
			// what was selected before is replaced by this, also where it has not come yet
			before.clear();
			listener.selected();
		}

		@Override
		public void open(R row) {
			listener.open(row);
		}

		@Override
		public void sort(Column<R> column) {
			if (source == null || !source.sortable(column)) return;
			state.sort(column, column.equals(sortColumn()) && !state.descending());
			listener.relist();
		}

		@Override
		public void moved(List<Column<R>> order) {
			state.show(order);
		}

		@Override
		public void drawn(Column<R> column, int width) {
			state.width(column, width);
		}

		@Override
		public void find(String text) {
			listener.find(text);
		}
	}

	/** What the database answers. */
	private final class CacheAnswers implements RowCache.Listener {
		@Override
		public void came() {
			reselect();
			grid.came();
			listener.came();
		}

		@Override
		public void failed(Trouble trouble) {
			listener.failed(trouble);
		}

		private void reselect() {
			if (before.isEmpty()) return;
			boolean changed = false;
			for (long row = Math.max(0, grid.top() - RowCache.BLOCK); row < Math.min(cache.total(), grid.top() + 3L * RowCache.BLOCK); row++) {
				var here = cache.row(row);
				if (here == null || before.remove(identity.apply(here)) == null) continue;
				grid.selection().add((int) row);
				changed = true;
			}
			// what had its place here and has not come with the others is gone
			if (settled()) changed |= before.values().removeIf(n -> n >= cache.total() || n >= grid.top() && n < grid.top() + grid.visible());
			if (changed) listener.selected();
		}
	}
}
