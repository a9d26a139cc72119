package org.trellis.exchange.internal.hsds;

import java.util.HashMap;
import java.util.Map;

import org.trellis.exchange.Draft;
import org.trellis.exchange.Field;
import org.trellis.exchange.Sink;
import org.trellis.exchange.internal.hsds.Table.Row;
import org.trellis.model.resources.ResourcesPackage.Literals;

/** Terms of taxonomies. A term is known by its taxonomy and code, which stay when a directory renumbers its rows. */
final class TermRows {
	/** For directories that have one taxonomy and do not name it. */
	private static final String UNNAMED = "taxonomy";

	private final Directory directory;
	private final Sink sink;
	private final Map<String, String> keyById = new HashMap<>();

	TermRows(Directory directory, Sink sink) {
		this.directory = directory;
		this.sink = sink;
	}

	void propose() {
		var taxonomies = directory.byId("taxonomies");
		var rows = directory.rows("taxonomy_terms");
		for (var row : rows) {
			var id = id(row).value();
			if (id != null && code(row).value() != null) keyById.putIfAbsent(id, taxonomy(row, taxonomies) + "|" + code(row).value());
		}
		for (var row : rows) term(row, taxonomies);
	}

	/** The key of a term by the id or code that other tables name it by. */
	String key(String id) {
		return id == null ? null : keyById.getOrDefault(id, UNNAMED + "|" + id);
	}

	private void term(Row row, Map<String, Row> taxonomies) {
		var taxonomy = taxonomy(row, taxonomies);
		var code = code(row);
		var draft = new Draft(sink, HsdsListings.TERM, row.place(), code.isMissing() ? null : taxonomy + "|" + code.value(), "code");
		draft.text(Literals.TAXONOMY_TERM__TAXONOMY, new Field("taxonomy", taxonomy, row.place())).text(Literals.TAXONOMY_TERM__CODE, code).text(Literals.TAXONOMY_TERM__NAME, row.field("name", "term"));
		draft.shortened(Literals.TAXONOMY_TERM__DESCRIPTION, row.field("description"));
		var parent = row.field("parent_id");
		draft.refer(Literals.TAXONOMY_TERM__PARENT, key(parent.value()), parent).propose();
	}

	/** In 1.x the only table of terms calls the code of a term {@code taxonomy_id}. */
	private static Field id(Row row) {
		return row.field("id", "taxonomy_id");
	}

	private static Field code(Row row) {
		var code = row.field("code");
		return code.isMissing() ? id(row) : code;
	}

	private static String taxonomy(Row row, Map<String, Row> taxonomies) {
		var named = row.value("taxonomy", "vocabulary");
		if (named != null) return named;
		var table = row.value("id") == null ? null : taxonomies.get(row.value("taxonomy_id"));
		var name = table == null ? null : table.value("name");
		return name == null ? UNNAMED : name;
	}
}
