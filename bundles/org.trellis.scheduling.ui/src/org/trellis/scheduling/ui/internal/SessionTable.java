package org.trellis.scheduling.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.trellis.scheduling.Conflict;
import org.trellis.scheduling.PlacedSession;
import org.trellis.scheduling.ScheduleDraft;
import org.trellis.ui.AccessibleName;

/** The same week as the calendar, as a table: for those who read it line by line or hear it. The keys are those of the calendar. */
final class SessionTable {
	private static final int[] CHARACTERS = { 11, 19, 24, 16, 24, 9, 60 };

	private final Table table;
	private final Desk desk;
	private final List<UUID> rows = new ArrayList<>();
	private boolean filling;

	SessionTable(Composite parent, Desk desk, SessionKeys keys) {
		this.desk = desk;
		table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		var gc = new GC(table);
		var character = gc.getFontMetrics().getAverageCharacterWidth();
		gc.dispose();
		var titles = new String[] { Messages.columnDay, Messages.columnTime, Messages.columnService, Messages.columnRoom, Messages.columnProvider, Messages.columnStudents, Messages.columnConflicts };
		for (var i = 0; i < titles.length; i++) {
			var column = new TableColumn(table, i == 5 ? SWT.RIGHT : SWT.LEFT);
			column.setText(titles[i]);
			column.setWidth((int) (CHARACTERS[i] * character));
		}
		table.addListener(SWT.Selection, e -> {
			if (!filling && table.getSelectionIndex() >= 0) desk.select(rows.get(table.getSelectionIndex()));
		});
		table.addListener(SWT.DefaultSelection, e -> keys.details());
		table.addListener(SWT.KeyDown, e -> {
			if (e.keyCode != SWT.CR && e.keyCode != SWT.KEYPAD_CR && keys.press(e)) e.doit = false;
		});
	}

	Table control() {
		return table;
	}

	/** The schedule is different. */
	void refresh() {
		filling = true;
		rows.clear();
		table.setRedraw(false);
		table.removeAll();
		desk.week().ifPresent(week -> {
			AccessibleName.set(table, NLS.bind(Messages.calendarName, week.school().name()));
			week.draft().sessions().forEach(s -> add(week.draft(), s));
		});
		table.setRedraw(true);
		filling = false;
		select();
	}

	private void add(ScheduleDraft draft, PlacedSession session) {
		rows.add(session.id());
		var timetable = draft.timetable();
		var visit = timetable.visit(session.visit());
		var conflicts = draft.conflictsOf(session.id());
		new TableItem(table, SWT.NONE).setText(new String[] { Labels.day(session.weekday()), Labels.times(session.begins(), session.ends()), visit.title(), Labels.room(timetable, session.room()), Labels.provider(visit),
				String.valueOf(session.taken()), conflicts.isEmpty() ? "" : "\u26A0 " + conflicts.stream().map(Conflict::sentence).collect(Collectors.joining(" ")) });
	}

	/** Another session is selected. */
	void select() {
		var at = desk.selection().map(s -> rows.indexOf(s.id())).orElse(-1);
		if (at >= 0) {
			table.setSelection(at);
			table.showSelection();
		} else {
			table.deselectAll();
		}
	}
}
