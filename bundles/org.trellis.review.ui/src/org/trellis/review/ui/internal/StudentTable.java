package org.trellis.review.ui.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.trellis.model.Domain;
import org.trellis.review.ReviewState;
import org.trellis.review.StudentRow;
import org.trellis.review.ui.internal.ColumnWidths.Column;
import org.trellis.review.ui.internal.ColumnWidths.Dense;
import org.trellis.ui.AccessibleName;
import org.trellis.ui.ThemeColor;

/** One row a student. A native table, so that screen readers read it. */
final class StudentTable {
	private static final String DONE = "\u2713";
	private static final String COLUMN_ID = "org.trellis.column";

	private final Table table;
	private final List<Domain> domains;
	private final RowTexts texts;
	private final ColumnWidths widths;
	private final Map<UUID, TableItem> items = new HashMap<>();
	private final Map<String, Integer> columns = new HashMap<>();

	StudentTable(Composite parent, List<Domain> domains, Labels labels, ColumnWidths widths) {
		this.domains = domains;
		this.texts = new RowTexts(labels);
		this.widths = widths;
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		for (var column : layout()) add(column);
		widths.follow(table);
	}

	private List<Column> layout() {
		var list = new ArrayList<Column>();
		list.add(new Column("student", Messages.columnStudent, 170, new Dense(Messages.columnStudent, 160, 130)));
		// in little room these two are read below the table, where they stand in full
		list.add(new Column("previous", Messages.columnPrevious, 110, new Dense(Messages.columnPreviousShort, 65, 0)));
		list.add(new Column("triggers", Messages.columnTriggers, 110, new Dense(Messages.columnTriggersShort, 65, 0)));
		for (var domain : domains) list.add(new Column(domain.key(), domain.shortLabel(), 110, new Dense(domain.shortLabel(), 103, 70)));
		list.add(new Column("tier", Messages.columnTier, 110, new Dense(Messages.columnTier, 105, 85)));
		list.add(new Column("note", Messages.columnNote, 60, new Dense(Messages.columnNote, 55, 0)));
		list.add(new Column("reviewed", Messages.columnReviewed, 60, new Dense(DONE, 30, 28)));
		return list;
	}

	private void add(Column column) {
		var made = new TableColumn(table, SWT.LEFT);
		made.setText(column.title());
		made.setToolTipText(column.title());
		made.setData(COLUMN_ID, column.id());
		made.setMoveable(true);
		columns.put(column.id(), table.getColumnCount() - 1);
		widths.add(made, column);
	}

	Table control() {
		return table;
	}

	void show(ReviewDesk desk) {
		table.setRedraw(false);
		table.removeAll();
		items.clear();
		for (var row : desk.rows()) {
			var item = new TableItem(table, SWT.NONE);
			items.put(row.student(), item);
			item.setText(columns.get("student"), row.name());
			item.setText(columns.get("previous"), texts.previous(row));
			item.setText(columns.get("triggers"), texts.triggers(row.facts()));
			update(row, desk.buffer().state(row.student()));
		}
		widths.fit(table);
		AccessibleName.set(table, NLS.bind(Messages.tableName, desk.openClass().info().name()));
		table.setRedraw(true);
		select(desk.index());
	}

	void update(StudentRow row, ReviewState state) {
		var item = items.get(row.student());
		for (var domain : domains) set(item, domain.key(), texts.findings(state.findings(domain.key())));
		set(item, "tier", texts.tier(row, state));
		set(item, "note", texts.note(state));
		set(item, "reviewed", texts.reviewed(state));
		var tier = columns.get("tier");
		var decided = state.tier() != null;
		item.setForeground(tier, decided ? null : ThemeColor.PROPOSED.in(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme()));
		var normal = table.getFont();
		item.setFont(tier, decided ? normal : JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT));
	}

	private void set(TableItem item, String column, String text) {
		int index = columns.get(column);
		if (!item.getText(index).equals(text)) item.setText(index, text);
	}

	void select(int index) {
		if (table.getItemCount() == 0) return;
		table.setSelection(index);
		table.showSelection();
	}
}
