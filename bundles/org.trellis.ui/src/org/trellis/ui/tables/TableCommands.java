package org.trellis.ui.tables;

/** Ids of the commands that work on the table that has the focus. */
public final class TableCommands {
	/** To the filter field. */
	public static final String FILTER = "org.trellis.ui.table.filter";
	/** Chooses columns and order. */
	public static final String COLUMNS = "org.trellis.ui.table.columns";
	/** Writes what is shown to a CSV file. */
	public static final String CSV = "org.trellis.ui.table.csv";
	/** Prints what is shown. */
	public static final String PRINT = "org.trellis.ui.table.print";
	/** Key of a control's data under which its {@link ListTable} is found. */
	static final String TABLE = "org.trellis.ui.table";

	private TableCommands() {
	}

	/** The table in which this control stands; null when it stands in none. */
	public static ListTable<?> tableOf(org.eclipse.swt.widgets.Control control) {
		for (var c = control; c != null; c = c.getParent()) if (c.getData(TABLE) instanceof ListTable<?> table) return table;
		return null;
	}
}
