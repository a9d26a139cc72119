package org.trellis.store.internal;

import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.store.Fact;
import org.trellis.store.ListQuery;
import org.trellis.store.Restricted;
import org.trellis.store.Row;
import org.trellis.store.internal.Whose.Answer;

/** Queries of all that a class's table keeps, made from the metamodel. */
final class Facts {
	private static final String ROW = "t";

	private Facts() {
	}

	static ListQuery<Fact> of(Table table) {
		return rows(table).orderBy(ROW + ".ID").as(row -> fact(table, row));
	}

	/** @throws IllegalArgumentException when no way leads from the class to a student */
	static ListQuery<Fact> of(Table table, Whose whose, UUID student) {
		if (!(whose.of(table) instanceof Answer.Students students)) throw new IllegalArgumentException(table.type.getName() + " is not about single students");
		var condition = "EXISTS (SELECT 1 FROM STUDENT fact_s WHERE fact_s.ID = ? AND " + students.under(ROW).is("fact_s.ID") + ")";
		return rows(table).where(condition, student).orderBy(ROW + ".ID").as(row -> fact(table, row));
	}

	private static ListQuery.Shape rows(Table table) {
		var columns = table.columns.stream().map(c -> ", " + shown(c)).collect(Collectors.joining());
		return ListQuery.select(ROW + ".ID" + columns).from(table.name + " " + ROW).of(table.type, ROW);
	}

	/** Of a restricted text only that there is one (D33). */
	private static String shown(Column column) {
		var name = ROW + "." + column.name();
		return column.feature() != null && Annotations.restricted(column.feature()) ? "CASE WHEN " + name + " IS NOT NULL THEN '" + Restricted.REDACTED + "' END" : name;
	}

	private static Fact fact(Table table, Row row) {
		var values = new LinkedHashMap<EStructuralFeature, Object>();
		int index = 2;
		for (var column : table.columns) values.put(column.feature(), ((ResultRow) row).value(index++, column));
		return new Fact(table.type, row.uuid(1), values);
	}
}
