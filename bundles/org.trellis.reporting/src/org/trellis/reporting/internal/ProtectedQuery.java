package org.trellis.reporting.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.trellis.reporting.Figure;
import org.trellis.reporting.Shown;
import org.trellis.reporting.Suppression;
import org.trellis.reporting.Suppression.Row;

/**
 * What the first line of a query says of its counts of students, so that none leaves the workbench that is small or gives a small one away
 * (D34). The rows are protected before a report sees them: what is withheld is null.
 * <pre>
 * -- protect DEMAND of SCHOOL_ID for DOMAIN, INTENSITY
 * -- protect MINIMAL, MODERATE, INTENSIVE, UNDECIDED? within STUDENTS of SCHOOL_ID
 * </pre>
 * The first is a count by school, in a table for each domain and intensity. The second has the students of each school by kind; of the
 * kinds with a question mark it may be told that nobody is of them. A row in which the part is null is the total of its table.
 *
 * @param counts columns of the counts
 * @param mayBeNobody for each count
 * @param all column of all students, whose kinds the counts are; null when the counts are tables of their own
 * @param part column that tells the rows of a table apart
 * @param tables columns that tell the tables apart
 */
record ProtectedQuery(List<String> counts, boolean[] mayBeNobody, String all, String part, List<String> tables) {
	private static final String NAME = "[A-Za-z_][A-Za-z0-9_]*";
	private static final Pattern ASKS = Pattern.compile("\\s*--\\s*protect\\b.*", Pattern.CASE_INSENSITIVE);
	private static final Pattern LINE = Pattern.compile(
			"\\s*--\\s*protect\\s+(" + NAME + "\\??(?:\\s*,\\s*" + NAME + "\\??)*)(?:\\s+within\\s+(" + NAME + "))?\\s+of\\s+(" + NAME + ")(?:\\s+for\\s+(" + NAME + "(?:\\s*,\\s*" + NAME + ")*))?\\s*",
			Pattern.CASE_INSENSITIVE);

	/**
	 * Empty when the query does not ask for it.
	 *
	 * @throws SQLException when it asks for it in other words than these
	 */
	static Optional<ProtectedQuery> of(String sql) throws SQLException {
		var first = sql.lines().findFirst().orElse("");
		if (!ASKS.matcher(first).matches()) return Optional.empty();
		var line = LINE.matcher(first);
		if (!line.matches()) throw new SQLException("The line \"" + first.strip() + "\" of a query is not understood: write \"-- protect COUNT of PART for TABLE\" or \"-- protect KIND, KIND within ALL of PART\".", ReadOnlyConnection.REFUSED);
		var counts = line.group(1).split("\\s*,\\s*");
		var mayBeNobody = new boolean[counts.length];
		for (int i = 0; i < counts.length; i++) mayBeNobody[i] = counts[i].endsWith("?");
		return Optional.of(new ProtectedQuery(Arrays.stream(counts).map(c -> c.replace("?", "")).toList(), mayBeNobody, line.group(2), line.group(3), line.group(4) == null ? List.of() : List.of(line.group(4).split("\\s*,\\s*"))));
	}

	/** Makes null in the rows what may not be shown. */
	void protect(ReportRows rows, Suppression suppression, int smallestGroup) throws SQLException {
		Map<List<Object>, Lines> all = new LinkedHashMap<>();
		for (int row = 0; row < rows.size(); row++) {
			var key = new ArrayList<>();
			for (var column : tables) key.add(rows.value(row, column));
			var lines = all.computeIfAbsent(key, k -> new Lines(new ArrayList<>(), new ArrayList<>()));
			(rows.value(row, part) == null ? lines.totals : lines.parts).add(row);
		}
		for (var lines : all.values()) {
			// who is withheld first among equals must not depend on the order of the rows
			lines.parts.sort(Comparator.comparing(row -> rows.text(row, part)));
			if (lines.totals.size() > 1 || lines.parts.stream().map(r -> rows.text(r, part)).distinct().count() < lines.parts.size())
				throw new SQLException("A query that protects its counts has two rows of one " + part + (tables.isEmpty() ? "" : " and " + String.join(", ", tables)) + ".", ReadOnlyConnection.REFUSED);
			if (this.all == null) for (var count : counts) protect(rows, lines, count, suppression, smallestGroup);
			else protectKinds(rows, lines, suppression, smallestGroup);
		}
	}

	/** Rows of one table. */
	private record Lines(List<Integer> totals, List<Integer> parts) {
	}

	private static void protect(ReportRows rows, Lines lines, String count, Suppression suppression, int smallestGroup) throws SQLException {
		var parts = new ArrayList<Figure>();
		long sum = 0;
		for (int row : lines.parts) {
			long number = rows.number(row, count);
			parts.add(Figure.count(number, number));
			sum += number;
		}
		long total = lines.totals.isEmpty() ? sum : rows.number(lines.totals.getFirst(), count);
		var shown = suppression.protect(Figure.count(total, total), parts, smallestGroup);
		for (int row : lines.totals) withhold(rows, row, count, shown.total());
		for (int i = 0; i < lines.parts.size(); i++) withhold(rows, lines.parts.get(i), count, shown.parts().get(i));
	}

	private void protectKinds(ReportRows rows, Lines lines, Suppression suppression, int smallestGroup) throws SQLException {
		var parts = new ArrayList<long[]>();
		for (int row : lines.parts) parts.add(kinds(rows, row));
		for (int row : lines.totals) {
			var total = kinds(rows, row);
			for (int k = 0; k < total.length; k++) {
				int kind = k;
				if (parts.stream().mapToLong(p -> p[kind]).sum() != total[k]) throw new SQLException("The total of " + counts.get(k) + " is not the sum of its parts.", ReadOnlyConnection.REFUSED);
			}
		}
		var shown = suppression.protectKinds(parts, mayBeNobody, smallestGroup);
		for (int row : lines.totals) withhold(rows, row, shown.total());
		for (int i = 0; i < parts.size(); i++) withhold(rows, lines.parts.get(i), shown.parts().get(i));
	}

	private long[] kinds(ReportRows rows, int row) throws SQLException {
		var kinds = new long[counts.size()];
		long sum = 0;
		for (int k = 0; k < kinds.length; k++) sum += kinds[k] = rows.number(row, counts.get(k));
		if (sum != rows.number(row, all)) throw new SQLException("The kinds " + String.join(", ", counts) + " are not all of " + all + ".", ReadOnlyConnection.REFUSED);
		return kinds;
	}

	private void withhold(ReportRows rows, int row, Row shown) throws SQLException {
		withhold(rows, row, all, shown.all());
		for (int k : IntStream.range(0, counts.size()).toArray()) withhold(rows, row, counts.get(k), shown.kinds().get(k));
	}

	private static void withhold(ReportRows rows, int row, String column, Shown shown) throws SQLException {
		if (!(shown instanceof Shown.Exact)) rows.clear(row, column);
	}
}
