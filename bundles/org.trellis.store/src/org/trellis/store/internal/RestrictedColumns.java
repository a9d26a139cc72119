package org.trellis.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.trellis.store.ListQuery;

/**
 * The columns that keep restricted text. A list may ask whether there is one, by {@code IS NULL} and {@code IS NOT NULL}, and nothing else: not show, sort
 * by or search it. It keeps a query from being wrong; whoever wants around it can get around it.
 */
final class RestrictedColumns {
	private static final Pattern TEXT = Pattern.compile("'[^']*'");
	private static final String NOT_ASKED = "(?!\\w)(?!\\s+IS\\s+(?:NOT\\s+)?NULL\\b)";
	private static final Set<String> NO_ALIAS = Set.of("ON", "WHERE", "JOIN", "LEFT", "RIGHT", "INNER", "CROSS", "ORDER", "GROUP", "UNION", "FETCH");

	private record Kept(Pattern table, Set<String> columns) {
	}

	private final Set<String> names = new HashSet<>();
	private final Map<String, Kept> tables = new HashMap<>();

	RestrictedColumns(Mapping mapping) {
		for (var table : mapping.tables()) {
			var columns = new HashSet<String>();
			for (var column : table.columns) if (column.feature() != null && Annotations.restricted(column.feature())) columns.add(column.name());
			if (columns.isEmpty()) continue;
			names.addAll(columns);
			tables.put(table.name, new Kept(Pattern.compile("(?<![\\w])" + table.name + "(?!\\w)(?:\\s+(?:AS\\s+)?(\\w+))?"), columns));
		}
	}

	/** @throws IllegalArgumentException when it would give or use a restricted text */
	void refuse(ListQuery<?> query) {
		var parts = new ArrayList<>(List.of(query.columns(), query.from()));
		parts.addAll(query.conditions());
		parts.addAll(query.groups());
		parts.addAll(query.order());
		if (parts.stream().noneMatch(this::mayNameOne)) return;
		var sql = TEXT.matcher(String.join(" , ", parts)).replaceAll("''").replace("\"", "").toUpperCase(Locale.ROOT).replaceAll("\\s*\\.\\s*", ".");
		tables.forEach((name, kept) -> refuse(name, kept, sql, query.columns().strip().equals("*")));
	}

	private boolean mayNameOne(String part) {
		return part.contains("*") || names.stream().anyMatch(n -> part.toUpperCase(Locale.ROOT).contains(n));
	}

	private static void refuse(String table, Kept kept, String sql, boolean all) {
		var found = kept.table.matcher(sql);
		var aliases = new HashSet<String>();
		while (found.find()) aliases.add(found.group(1) == null || NO_ALIAS.contains(found.group(1)) ? table : found.group(1));
		if (aliases.isEmpty()) return;
		boolean everything = all || sql.matches("(?s).*(?:SELECT|DISTINCT|,)\\s+\\*.*") || aliases.stream().anyMatch(a -> Pattern.compile("(?<!\\w)" + a + "\\.\\*").matcher(sql).find());
		for (var column : kept.columns) {
			boolean bare = Pattern.compile("(?<![\\w.])" + column + NOT_ASKED).matcher(sql).find();
			if (everything || bare || aliases.stream().anyMatch(a -> Pattern.compile("(?<!\\w)" + a + "\\." + column + NOT_ASKED).matcher(sql).find()))
				throw new IllegalArgumentException("A list cannot give " + table + "." + column + ", which only some may read: ask for IS NULL or IS NOT NULL, and load the thing for its text.");
		}
	}
}
