package org.trellis.ui.internal.tables;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.trellis.ui.internal.Messages;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.TableCommands;
import org.trellis.ui.tables.TableOutline.RowAction;

/** The context menu of a table; Shift+F10 or the menu key opens it. */
public final class TableMenu {
	private TableMenu() {
	}

	/** @param open null when rows cannot be opened */
	public static <R> void on(ListTable<R> list, Table table, List<RowAction<R>> actions, Consumer<R> open) {
		var menu = new Menu(table);
		table.setMenu(menu);
		var forRows = new java.util.ArrayList<MenuItem>();
		if (open != null) forRows.add(item(menu, Messages.tableOpen, null, () -> open.accept(list.selection().getFirst())));
		for (var action : actions) forRows.add(item(menu, action.label(), null, () -> list.withSelection(rows -> {
			// they may be gone by the time they are read
			if (!rows.isEmpty()) action.run().accept(rows);
		})));
		if (!forRows.isEmpty()) new MenuItem(menu, SWT.SEPARATOR);
		forRows.add(item(menu, Messages.tableCopy, "org.eclipse.ui.edit.copy", list::copy));
		item(menu, Messages.tableSelectAll, "org.eclipse.ui.edit.selectAll", list::selectAll);
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, Messages.tableColumns, TableCommands.COLUMNS, list::chooseColumns);
		item(menu, Messages.tableCsv, TableCommands.CSV, list::exportCsv);
		item(menu, Messages.tablePrint, TableCommands.PRINT, list::print);
		menu.addListener(SWT.Show, e -> forRows.forEach(i -> i.setEnabled(!list.selection().isEmpty())));
	}

	private static MenuItem item(Menu menu, String label, String command, Runnable action) {
		var item = new MenuItem(menu, SWT.PUSH);
		var key = command == null ? null : PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor(command);
		item.setText(key == null ? label : label + "\t" + key);
		item.addListener(SWT.Selection, e -> action.run());
		return item;
	}
}
