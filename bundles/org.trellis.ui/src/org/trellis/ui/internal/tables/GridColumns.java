package org.trellis.ui.internal.tables;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.trellis.ui.tables.Column;

/** The columns of a grid as a person has them: their order, their widths, and which one the rows are sorted by. */
final class GridColumns<R> {
	private static final String COLUMN_ID = "org.trellis.column";
	private static final String PLACEHOLDER = "\u2026";

	private final Table table;
	private final RowGrid.Listener<R> listener;
	private List<Column<R>> columns = List.of();
	/** While they are made nobody moves or draws them. */
	private boolean arranging;

	GridColumns(Table table, RowGrid.Listener<R> listener) {
		this.table = table;
		this.listener = listener;
	}

	/** These columns from now on; the table has no items then. */
	void show(List<Column<R>> shown, Column<R> sort, boolean descending, RowGrid.ToWidth<R> widths) {
		arranging = true;
		table.setRedraw(false);
		for (var column : table.getColumns()) column.dispose();
		columns = List.copyOf(shown);
		for (var column : columns) add(column, widths);
		showSort(sort, descending);
		table.setRedraw(true);
		arranging = false;
		table.removeAll();
	}

	private void add(Column<R> column, RowGrid.ToWidth<R> widths) {
		var made = new TableColumn(table, column.alignedRight() ? SWT.RIGHT : SWT.LEFT);
		made.setText(column.title());
		made.setToolTipText(column.title());
		made.setData(COLUMN_ID, column.id());
		made.setMoveable(true);
		int remembered = widths.of(column);
		made.setWidth(remembered > 0 ? remembered : natural(column));
		made.addListener(SWT.Selection, e -> listener.sort(column));
		made.addListener(SWT.Move, e -> moved());
		made.addListener(SWT.Resize, e -> drawn(made, column));
	}

	private int natural(Column<R> column) {
		var gc = new GC(table);
		gc.setFont(table.getFont());
		double character = gc.getFontMetrics().getAverageCharacterWidth();
		int title = gc.textExtent(column.title()).x;
		gc.dispose();
		return (int) Math.max(column.characters() * character, title + 4 * character);
	}

	private void moved() {
		if (arranging) return;
		var order = new ArrayList<Column<R>>();
		for (int index : table.getColumnOrder()) order.add(columns.get(index));
		listener.moved(order);
	}

	/** The last column fills what is left by itself on some systems. */
	private void drawn(TableColumn made, Column<R> column) {
		var order = table.getColumnOrder();
		if (arranging || made.getWidth() == 0 || order.length == 0 || made == table.getColumn(order[order.length - 1])) return;
		listener.drawn(column, made.getWidth());
	}

	void showSort(Column<R> sort, boolean descending) {
		int index = sort == null ? -1 : columns.indexOf(sort);
		table.setSortColumn(index < 0 ? null : table.getColumn(index));
		table.setSortDirection(index < 0 ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
	}

	/** @param row null while it has not come */
	void fill(TableItem item, R row) {
		for (int c = 0; c < columns.size(); c++) {
			var text = row == null ? c == 0 ? PLACEHOLDER : "" : flat(columns.get(c).cell(row));
			if (!item.getText(c).equals(text)) item.setText(c, text);
		}
	}

	private static String flat(String text) {
		return text.indexOf('\n') < 0 ? text : text.replaceAll("\\s*\\R\\s*", " ");
	}
}
