package org.trellis.ui.tables;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.trellis.store.ListQuery;
import org.trellis.store.Scope;
import org.trellis.ui.OpenedDistrict;
import org.trellis.ui.internal.tables.MemoryListing;
import org.trellis.ui.internal.tables.QueryListing;

/** Where the rows of a {@link ListTable} come from. Used on the UI thread; makes listings, which are used in the background. */
public interface RowSource<R> {
	/**
	 * The rows as a person wants to see them. Must not wait for anything.
	 *
	 * @param sort column to sort by; null when none was chosen
	 * @param descending the other way round
	 * @param columns that are shown, for sources that filter by what can be seen
	 */
	Listing<R> list(ListRequest request, Column<R> sort, boolean descending, List<Column<R>> columns);

	/** Whether a person may sort by this column. */
	boolean sortable(Column<R> column);

	/**
	 * Rows of the database, read page by page; any number of them.
	 *
	 * @param query the query for a request; must be ordered by {@link ListRequest#orderWith} so that no two rows are equal in it
	 */
	static <R> RowSource<R> query(OpenedDistrict district, Function<ListRequest, ListQuery<R>> query) {
		return query(district, district.person().scope(), query);
	}

	/** The same under a narrower scope. */
	static <R> RowSource<R> query(OpenedDistrict district, Scope scope, Function<ListRequest, ListQuery<R>> query) {
		return new RowSource<>() {
			@Override
			public Listing<R> list(ListRequest request, Column<R> sort, boolean descending, List<Column<R>> columns) {
				return new QueryListing<>(district.database(), scope, query.apply(request), descending);
			}

			@Override
			public boolean sortable(Column<R> column) {
				return !column.order().isEmpty();
			}
		};
	}

	/**
	 * Rows of the database in the order that their query has, read page by page: for a source that puts sorting and filter into the query itself,
	 * and makes a listing of it for each request.
	 *
	 * @param counted gives as many rows, and is quicker to count
	 */
	static <R> Listing<R> listing(OpenedDistrict district, ListQuery<R> query, ListQuery<?> counted) {
		return new QueryListing<>(district.database(), district.person().scope(), query, counted, false);
	}

	/** Rows that are in memory already; some thousands at most. The filter looks for its words in the cells that are shown. */
	static <R> RowSource<R> of(List<R> rows) {
		return of(rows, true);
	}

	/** The same, of which no row is about a person: whoever sees it may take it out. */
	static <R> RowSource<R> withoutPeople(List<R> rows) {
		return of(rows, false);
	}

	private static <R> RowSource<R> of(List<R> rows, boolean ofPeople) {
		var all = List.copyOf(rows);
		return new RowSource<>() {
			@Override
			public Listing<R> list(ListRequest request, Column<R> sort, boolean descending, List<Column<R>> columns) {
				Comparator<R> order = sort == null ? null : descending ? sort.comparator().reversed() : sort.comparator();
				return new MemoryListing<>(all, request.filter(), order, columns, ofPeople);
			}

			@Override
			public boolean sortable(Column<R> column) {
				return true;
			}
		};
	}
}
