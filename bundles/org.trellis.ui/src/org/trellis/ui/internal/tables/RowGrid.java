package org.trellis.ui.internal.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.internal.Messages;
import org.trellis.ui.tables.Column;

/**
 * A native table that has only as many items as can be seen, and a scrollbar for all rows. A native table of a million items would take GTK
 * seconds to fill and to empty, and as long to select; screen readers read this one as any other.
 */
final class RowGrid<R> extends Composite {
	private static final int LEAST_ROWS = 1;

	/** Is told what the person does. */
	interface Listener<R> {
		/** Rows that can be seen now and should be there. */
		void looksAt(long from, long to);

		void selected();

		void open(R row);

		void sort(Column<R> column);

		/** The columns stand in another order. */
		void moved(List<Column<R>> order);

		void drawn(Column<R> column, int width);

		/** Goes to the first row that begins so. */
		void find(String text);
	}

	private final Table table;
	private final GridColumns<R> columns;
	private final Slider slider;
	private final RowSelection selection = new RowSelection();
	private final Listener<R> listener;
	private final Typing typing;
	private RowCache<R> rows;
	private long top;

	RowGrid(Composite parent, Listener<R> listener) {
		super(parent, SWT.NONE);
		this.listener = listener;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(this);
		table = new Table(this, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 150).applyTo(table);
		columns = new GridColumns<>(table, listener);
		slider = new Slider(this, SWT.VERTICAL);
		AccessibleName.set(slider, Messages.tableScroll);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(slider);
		typing = new Typing(getDisplay(), listener::find);
		listen();
	}

	private void listen() {
		table.addListener(SWT.Resize, e -> paint());
		table.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.MouseDown, this::click);
		table.addListener(SWT.MouseVerticalWheel, this::wheel);
		table.addListener(SWT.Selection, e -> showSelection());
		table.addListener(SWT.DefaultSelection, e -> open());
		slider.addListener(SWT.Selection, e -> scrollTo(slider.getSelection()));
	}

	Table table() {
		return table;
	}

	RowSelection selection() {
		return selection;
	}

	/** These columns from now on. */
	void show(List<Column<R>> shown, Column<R> sort, boolean descending, ToWidth<R> widths) {
		columns.show(shown, sort, descending, widths);
		paint();
	}

	void showSort(Column<R> sort, boolean descending) {
		columns.showSort(sort, descending);
	}

	/** How wide a column is to be, in pixels; 0 for its own width. */
	@FunctionalInterface
	interface ToWidth<R> {
		int of(Column<R> column);
	}

	/**
	 * Rows of another listing from now on.
	 *
	 * @param fromTop false to stay where the person looks
	 */
	void show(RowCache<R> shown, boolean fromTop) {
		rows = shown;
		selection.clear();
		if (fromTop) top = 0;
		look();
	}

	/** Rows have come. */
	void came() {
		selection.limit(total());
		paint();
	}

	private int total() {
		return rows == null ? 0 : (int) Math.min(Integer.MAX_VALUE - 1, rows.total());
	}

	/** How many whole rows have room. */
	int visible() {
		int height = table.getClientArea().height - table.getHeaderHeight();
		return Math.max(LEAST_ROWS, height / table.getItemHeight());
	}

	long top() {
		return top;
	}

	void scrollTo(long row) {
		long wanted = Math.max(0, Math.min(row, total() - (long) visible()));
		if (wanted == top) return;
		top = wanted;
		paint();
	}

	private void look() {
		listener.looksAt(top, top + visible());
	}

	private void paint() {
		if (rows == null || isDisposed()) return;
		// before anything has come, what was there before stays: no flicker
		if (rows.loaded()) {
			top = Math.max(0, Math.min(top, total() - (long) visible()));
			int items = (int) Math.min(visible(), total() - top);
			table.setRedraw(false);
			table.setItemCount(Math.max(0, items));
			for (int i = 0; i < items; i++) columns.fill(table.getItem(i), rows.row(top + i));
			table.setRedraw(true);
			showSelection();
		}
		slide();
		look();
	}

	private void slide() {
		int seen = visible();
		showSlider(total() > seen);
		if (total() > seen) slider.setValues((int) top, 0, total(), seen, 1, seen);
	}

	private void showSlider(boolean needed) {
		var layout = (GridData) slider.getLayoutData();
		if (layout.exclude != needed) return;
		layout.exclude = !needed;
		slider.setVisible(needed);
		requestLayout();
	}

	/** The table shows what is selected among what can be seen. */
	private void showSelection() {
		var here = new ArrayList<Integer>();
		int lead = -1;
		for (int i = 0; i < table.getItemCount(); i++) {
			if (!selection.contains((int) top + i)) continue;
			if (selection.lead() == top + i) lead = i;
			else here.add(i);
		}
		// the last one set is where a screen reader looks
		if (lead >= 0) here.addFirst(lead);
		table.deselectAll();
		table.select(here.stream().mapToInt(i -> i).toArray());
		if (lead >= 0 && here.size() == 1) table.setSelection(lead);
	}

	private void click(Event event) {
		var item = table.getItem(new Point(event.x, event.y));
		if (item == null) return;
		int row = (int) top + table.indexOf(item);
		boolean menu = event.button == 3;
		if (menu && selection.contains(row)) return;
		if ((event.stateMask & SWT.MOD1) != 0 && !menu) selection.toggle(row);
		else if ((event.stateMask & SWT.SHIFT) != 0 && !menu) selection.extend(row);
		else selection.only(row);
		showSelection();
		listener.selected();
	}

	private void wheel(Event event) {
		scrollTo(top - event.count);
		event.doit = false;
	}

	private void key(Event event) {
		int page = Math.max(1, visible() - 1);
		int lead = Math.max(0, selection.lead());
		boolean none = selection.lead() < 0;
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> go(none ? 0 : lead + 1, event);
		case SWT.ARROW_UP -> go(none ? 0 : lead - 1, event);
		case SWT.PAGE_DOWN -> go(lead + page, event);
		case SWT.PAGE_UP -> go(lead - page, event);
		case SWT.HOME -> go(0, event);
		case SWT.END -> go(total() - 1, event);
		default -> character(event);
		}
	}

	private void character(Event event) {
		boolean command = (event.stateMask & SWT.MOD1) != 0;
		if (command && event.keyCode == ' ' && selection.lead() >= 0) {
			selection.toggle(selection.lead());
			showSelection();
			listener.selected();
			event.doit = false;
		} else if (!command && (event.stateMask & SWT.ALT) == 0 && (Character.isLetterOrDigit(event.character) || event.character == ' ' && typing.going())) {
			typing.add(event.character);
			event.doit = false;
		}
	}

	private void go(int to, Event event) {
		event.doit = false;
		if (total() == 0) return;
		int row = Math.max(0, Math.min(to, total() - 1));
		if ((event.stateMask & SWT.SHIFT) != 0) selection.extend(row);
		else if ((event.stateMask & SWT.MOD1) != 0) selection.moveLead(row);
		else selection.only(row);
		reveal(row);
		listener.selected();
	}

	/** Selects one row and scrolls to it. */
	void select(long row) {
		if (row < 0 || row >= total()) return;
		selection.only((int) row);
		reveal((int) row);
		listener.selected();
	}

	void selectAll() {
		selection.all(total());
		showSelection();
		listener.selected();
	}

	private void reveal(int row) {
		int seen = visible();
		if (row < top) top = row;
		else if (row >= top + seen) top = row - seen + 1L;
		paint();
	}

	private void open() {
		var row = selection.lead() < 0 ? null : rows.row(selection.lead());
		if (row != null) listener.open(row);
	}

	@Override
	public boolean setFocus() {
		return !table.isDisposed() && table.setFocus();
	}

	/** Numbers of the selected rows, ascending. */
	void eachSelected(LongConsumer action) {
		selection.each(action::accept);
	}
}
