package org.trellis.exchange.internal.hsds;

import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.trellis.exchange.Draft;
import org.trellis.exchange.Field;
import org.trellis.exchange.internal.LanguageTags;
import org.trellis.exchange.internal.Reasons;
import org.trellis.exchange.internal.hsds.Table.Row;

/** Languages by name or code, as BCP 47 tags. */
final class Languages {
	private final LanguageTags tags = new LanguageTags();

	/** The languages that rows of the table of languages name; where the code is none, the name. */
	static List<Field> fields(List<Row> rows) {
		return rows.stream().map(r -> r.field("code", "name", "language")).filter(f -> !f.isMissing()).toList();
	}

	void set(Draft draft, EAttribute feature, List<Field> languages) {
		var found = new LinkedHashSet<String>();
		for (var language : languages) tags.of(language.value()).ifPresentOrElse(found::add, () -> draft.left(language, Reasons.languageLeft()));
		if (!found.isEmpty()) draft.value(feature, List.copyOf(found));
	}
}
