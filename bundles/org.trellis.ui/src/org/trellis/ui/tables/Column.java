package org.trellis.ui.tables;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A column of a {@link ListTable}. Immutable; every method gives a changed copy.
 *
 * @param id never changes, because what a person chose is remembered under it; letters, digits and dashes
 * @param title what stands in the header
 * @param text what stands in the cell; may give null for an empty cell. Called on the UI thread and on background threads: no store calls, no widgets
 * @param characters width at first, in characters
 * @param alignedRight true for numbers
 * @param shown false when a person has to choose it first
 * @param order SQL expressions by which the database sorts this column; an index should begin with them. Empty: a query cannot be sorted by it
 * @param comparator how a list in memory is sorted by it; by the text of the cells unless told otherwise
 */
public record Column<R>(String id, String title, Function<R, String> text, int characters, boolean alignedRight, boolean shown, List<String> order, Comparator<R> comparator) {
	private static final int CHARACTERS = 16;

	public Column {
		if (!id.matches("[A-Za-z0-9-]+")) throw new IllegalArgumentException("A column's id consists of letters, digits and dashes: " + id);
		Objects.requireNonNull(title);
		Objects.requireNonNull(text);
		order = List.copyOf(order);
	}

	public static <R> Column<R> of(String id, String title, Function<R, String> text) {
		return new Column<>(id, title, text, CHARACTERS, false, true, List.of(), byText(text));
	}

	private static <R> Comparator<R> byText(Function<R, String> text) {
		var collator = Collator.getInstance();
		return Comparator.comparing(r -> Objects.requireNonNullElse(text.apply(r), ""), (a, b) -> {
			synchronized (collator) {
				return collator.compare(a, b);
			}
		});
	}

	public Column<R> width(int wanted) {
		return new Column<>(id, title, text, wanted, alignedRight, shown, order, comparator);
	}

	/** Numbers stand at the right. */
	public Column<R> right() {
		return new Column<>(id, title, text, characters, true, shown, order, comparator);
	}

	/** Not shown until a person chooses it. */
	public Column<R> hidden() {
		return new Column<>(id, title, text, characters, alignedRight, false, order, comparator);
	}

	/**
	 * A query may be sorted by it. The expressions must not be null in any row; a leading {@code -} means descending. The first is a text: letters
	 * that a person types in the list are looked for in it.
	 */
	public Column<R> sortedBy(String... expressions) {
		return new Column<>(id, title, text, characters, alignedRight, shown, List.of(expressions), comparator);
	}

	/** A list in memory is sorted by this instead of by the texts; for numbers and dates. */
	public Column<R> comparing(Comparator<R> by) {
		return new Column<>(id, title, text, characters, alignedRight, shown, order, by);
	}

	/** What stands in the cell; never null. */
	public String cell(R row) {
		return Objects.requireNonNullElse(text.apply(row), "");
	}
}
