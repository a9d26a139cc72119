package org.trellis.review.ui.internal.meetings;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.trellis.review.meetings.MeetingDesk.AgendaItem;
import org.trellis.ui.AccessibleName;

/** One row a student. A native table, so that screen readers read it; single keys in it are meant for the meeting. */
final class AgendaTable {
	/** Shares of the table's width. */
	private static final int[] SHARES = { 27, 40, 18, 15 };
	/** Where there is little room the reason is read beside the table, where it stands in full. */
	private static final int[] DENSE = { 48, 0, 29, 23 };
	/** Below a width of this many characters there is little room. */
	private static final int ROOMY_CHARACTERS = 60;

	private final Table table;

	AgendaTable(Composite parent, Listener keys, Runnable chosen) {
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		AccessibleName.set(table, Messages.agendaName);
		for (var title : List.of(Messages.columnStudent, Messages.columnWhy, Messages.columnTurn, Messages.columnDecisions)) {
			var column = new TableColumn(table, SWT.LEFT);
			column.setText(title);
			column.setToolTipText(title);
		}
		table.addListener(SWT.Resize, e -> share());
		table.addListener(SWT.KeyDown, keys);
		table.addListener(SWT.Selection, e -> chosen.run());
	}

	private void share() {
		int width = table.getClientArea().width;
		var shares = width < new PixelConverter(table).convertWidthInCharsToPixels(ROOMY_CHARACTERS) ? DENSE : SHARES;
		for (int i = 0; i < shares.length; i++) table.getColumn(i).setWidth(width * shares[i] / 100);
	}

	boolean setFocus() {
		return table.setFocus();
	}

	int index() {
		return table.getSelectionIndex();
	}

	void select(int index) {
		if (index >= table.getItemCount()) return;
		table.setSelection(index);
		table.showSelection();
	}

	void show(MeetingSitting sitting) {
		while (table.getItemCount() > sitting.agenda().size()) table.remove(table.getItemCount() - 1);
		while (table.getItemCount() < sitting.agenda().size()) new TableItem(table, SWT.NONE);
		update(sitting);
	}

	/** The rows as they are now; what did not change is left alone, so that nothing flickers. */
	void update(MeetingSitting sitting) {
		for (int i = 0; i < Math.min(table.getItemCount(), sitting.agenda().size()); i++) {
			var item = sitting.agenda().get(i);
			set(table.getItem(i), item.name(), Objects.requireNonNullElse(item.reason(), ""), MeetingTexts.turn(item), decisions(sitting, item));
		}
		select(sitting.index());
	}

	private static String decisions(MeetingSitting sitting, AgendaItem item) {
		return item.begun() == null ? "" : Integer.toString(sitting.decisions(item));
	}

	private static void set(TableItem row, String... cells) {
		for (int i = 0; i < cells.length; i++) if (!row.getText(i).equals(cells[i])) row.setText(i, cells[i]);
	}
}
