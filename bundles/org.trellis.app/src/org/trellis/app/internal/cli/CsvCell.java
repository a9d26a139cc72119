package org.trellis.app.internal.cli;

/** A value as it stands in a line of CSV. */
final class CsvCell {
	private CsvCell() {
	}

	/** In quotes where a comma, a quote or a new line stands in it; empty for null. What a spreadsheet would run is text. */
	static String of(String text) {
		if (text == null) return "";
		var safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
		return safe.matches("(?s).*[,\"\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
	}
}
