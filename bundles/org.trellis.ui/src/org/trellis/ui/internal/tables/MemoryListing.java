package org.trellis.ui.internal.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.trellis.store.Progress;
import org.trellis.ui.tables.Column;
import org.trellis.ui.tables.Listing;

/** Rows in memory. */
public final class MemoryListing<R> implements Listing<R> {
	private final List<R> all;
	private final String filter;
	private final Comparator<R> order;
	private final List<Column<R>> columns;
	private final boolean ofPeople;
	private List<R> wanted;

	/** @param order null leaves them as they are */
	public MemoryListing(List<R> all, String filter, Comparator<R> order, List<Column<R>> columns, boolean ofPeople) {
		this.all = all;
		this.filter = filter;
		this.order = order;
		this.columns = List.copyOf(columns);
		this.ofPeople = ofPeople;
	}

	private synchronized List<R> wanted() {
		if (wanted == null) {
			var words = filter.isEmpty() ? List.<String> of() : List.of(filter.toLowerCase(Locale.ROOT).split("\\s+"));
			var kept = all.stream().filter(r -> words.isEmpty() || matches(r, words));
			wanted = (order == null ? kept : kept.sorted(order)).toList();
		}
		return wanted;
	}

	private boolean matches(R row, List<String> words) {
		var text = columns.stream().map(c -> c.cell(row)).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
		return words.stream().allMatch(text::contains);
	}

	@Override
	public boolean isOfPeople() {
		return ofPeople;
	}

	@Override
	public long count(Progress progress) {
		return wanted().size();
	}

	@Override
	public List<R> rows(long from, int size, Progress progress) {
		var rows = wanted();
		int first = (int) Math.min(from, rows.size());
		return rows.subList(first, (int) Math.min(from + size, rows.size()));
	}

	@Override
	public long find(String text, Predicate<R> begins, Progress progress) {
		var rows = wanted();
		for (int i = 0; i < rows.size(); i++) if (begins.test(rows.get(i))) return i;
		return -1;
	}

	@Override
	public void forEach(Consumer<R> each, Progress progress) {
		for (var row : wanted()) {
			if (progress.cancelled()) return;
			each.accept(row);
		}
	}
}
