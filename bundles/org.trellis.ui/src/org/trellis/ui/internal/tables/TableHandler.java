package org.trellis.ui.internal.tables;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Display;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.TableCommands;

/** Does a command of tables on the one that has the focus; where none has it, the key is left to whoever has. */
public final class TableHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		var table = focused();
		if (table == null) return null;
		switch (event.getCommand().getId()) {
		case TableCommands.FILTER -> table.focusFilter();
		case TableCommands.COLUMNS -> table.chooseColumns();
		case TableCommands.CSV -> table.exportCsv();
		case TableCommands.PRINT -> table.print();
		default -> throw new IllegalArgumentException(event.getCommand().getId());
		}
		return null;
	}

	@Override
	public boolean isEnabled() {
		return focused() != null;
	}

	private static ListTable<?> focused() {
		var display = Display.getCurrent();
		return display == null ? null : TableCommands.tableOf(display.getFocusControl());
	}
}
