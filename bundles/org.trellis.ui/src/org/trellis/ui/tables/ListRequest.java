package org.trellis.ui.tables;

import java.util.List;

/**
 * What a person wants to see of a list.
 *
 * @param filter what stands in the filter field, without blanks around it; never null, empty for no filter
 * @param order SQL expressions of the column that the list is sorted by, ascending; empty when none was chosen. Add what makes them unique:
 *            {@link #orderWith}
 */
public record ListRequest(String filter, List<String> order) {
	public ListRequest {
		filter = filter.strip();
		order = List.copyOf(order);
	}

	public boolean filtered() {
		return !filter.isEmpty();
	}

	/** The chosen order and then these, for {@code ListQuery.orderBy}; what is in it already is not repeated. */
	public String[] orderWith(String... unique) {
		var all = new java.util.ArrayList<>(order);
		for (var expression : unique) if (!all.contains(expression) && !all.contains("-" + expression)) all.add(expression);
		return all.toArray(String[]::new);
	}

	/** The filter as the beginning of a word, for {@code LIKE ? ESCAPE '\'}: {@code ga} gives {@code ga%}. */
	public String prefix() {
		return escaped() + "%";
	}

	/** The filter anywhere in a text, for {@code LIKE ? ESCAPE '\'}; no index helps with it, so for short lists only. */
	public String anywhere() {
		return "%" + escaped() + "%";
	}

	private String escaped() {
		return filter.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}
}
