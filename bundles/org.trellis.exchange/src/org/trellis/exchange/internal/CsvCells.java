package org.trellis.exchange.internal;

import java.util.regex.Pattern;

/** Texts of other people's files in a CSV file of ours. */
final class CsvCells {
	private static final String FORMULA = "=+-@\t\r\n";
	/** What begins like a formula and is a number, which must stay one. */
	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*");

	private CsvCells() {
	}

	/** The text, with an apostrophe before it where a spreadsheet would take it for a formula and run it. Null stays null. */
	static String harmless(String text) {
		if (text == null || text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 || NUMBER.matcher(text).matches()) return text;
		return "'" + text;
	}
}
