package org.trellis.ui.internal.tables;

import java.util.regex.Pattern;

/** Cells on their way to other programs. */
final class Cells {
	private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9.,' ]*%?");

	private Cells() {
	}

	/** A text that a spreadsheet takes for a formula gets an apostrophe before it, because names and notes come from outside. Numbers stay numbers. */
	static String safe(String cell) {
		if (cell.isEmpty() || NUMBER.matcher(cell).matches()) return cell;
		return "=+-@\t\r\n".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
	}

	/** On one line and in one cell. */
	static String flat(String cell) {
		return safe(cell.replaceAll("[\\t\\r\\n]+", " "));
	}
}
