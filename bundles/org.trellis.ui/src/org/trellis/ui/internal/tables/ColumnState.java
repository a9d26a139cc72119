package org.trellis.ui.internal.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.trellis.ui.tables.Column;

/** Which columns of a table are shown, in which order, how wide, and by which the rows are sorted: as the person left it. Kept in the preferences by the columns' ids; what modules add later appears by itself. */
final class ColumnState<R> {
	private static final String SHOWN = "shown";
	private static final String KNOWN = "known";
	private static final String SORT = "sort";
	private static final String FILTER = "filter";
	private static final String WIDTH = "width.";

	private final IEclipsePreferences node;
	private final List<Column<R>> columns;
	private final String defaultSort;

	/** @param defaultSort id of a column, with {@code -} before it for descending; null for none */
	ColumnState(IEclipsePreferences node, List<Column<R>> columns, String defaultSort) {
		this.node = node;
		this.columns = List.copyOf(columns);
		this.defaultSort = defaultSort;
	}

	List<Column<R>> all() {
		return columns;
	}

	/** Those that are shown, in the person's order. */
	List<Column<R>> shown() {
		var remembered = node.get(SHOWN, null);
		if (remembered == null) return columns.stream().filter(Column::shown).toList();
		var known = List.of(node.get(KNOWN, "").split(","));
		var shown = new ArrayList<Column<R>>();
		for (var id : remembered.split(",")) byId(id).ifPresent(shown::add);
		columns.stream().filter(c -> c.shown() && !known.contains(c.id())).forEach(shown::add);
		return shown.isEmpty() ? columns.stream().filter(Column::shown).toList() : shown;
	}

	void show(List<Column<R>> shown) {
		node.put(SHOWN, String.join(",", shown.stream().map(Column::id).toList()));
		node.put(KNOWN, String.join(",", columns.stream().map(Column::id).toList()));
	}

	private Optional<Column<R>> byId(String id) {
		return columns.stream().filter(c -> c.id().equals(id)).findFirst();
	}

	/** In pixels; 0 when nobody drew it. */
	int width(Column<R> column) {
		return node.getInt(WIDTH + column.id(), 0);
	}

	void width(Column<R> column, int pixels) {
		node.putInt(WIDTH + column.id(), pixels);
	}

	Optional<Column<R>> sort() {
		var sort = node.get(SORT, defaultSort);
		return sort == null ? Optional.empty() : byId(sort.startsWith("-") ? sort.substring(1) : sort);
	}

	boolean descending() {
		var sort = node.get(SORT, defaultSort);
		return sort != null && sort.startsWith("-");
	}

	void sort(Column<R> column, boolean descending) {
		node.put(SORT, (descending ? "-" : "") + column.id());
	}

	String filter() {
		return node.get(FILTER, "");
	}

	void filter(String text) {
		if (text.isEmpty()) node.remove(FILTER);
		else node.put(FILTER, text);
	}

	/** As it was made, but for the filter, which is not about columns. */
	void reset() {
		node.remove(SHOWN);
		node.remove(KNOWN);
		node.remove(SORT);
		columns.forEach(c -> node.remove(WIDTH + c.id()));
	}
}
