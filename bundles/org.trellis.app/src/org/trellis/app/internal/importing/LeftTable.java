package org.trellis.app.internal.importing;

import org.eclipse.swt.widgets.Composite;
import org.trellis.exchange.UndoReport.Left;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.ListTable;
import org.trellis.ui.tables.Tables;

/** The list of what an undo had to leave as it is. */
final class LeftTable {
	private LeftTable() {
	}

	static ListTable<Left> in(Composite parent, Tables tables) {
		return tables.<Left>table("org.trellis.app.import.left").named(Messages.left) //
				.column(Column.of("kind", Messages.columnKind, (Left l) -> Kinds.name(l.type())).width(24)) //
				.column(Column.of("reason", Messages.columnReason, Left::reason).width(80)) //
				.column(Column.of("id", "ID", (Left l) -> l.id().toString()).width(36).hidden()) //
				.help(HelpIds.PAST).in(parent);
	}
}
