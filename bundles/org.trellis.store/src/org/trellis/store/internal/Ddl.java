package org.trellis.store.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.trellis.model.base.BasePackage;

/**
 * The statements that make the tables of a mapping. Migrations are written by hand; this is what they are begun from and compared
 * with, and what a new module's first migration is made of.
 */
final class Ddl {
	private final Mapping mapping;
	private final Dialect dialect;

	Ddl(Mapping mapping, Dialect dialect) {
		this.mapping = mapping;
		this.dialect = dialect;
	}

	List<String> statements() {
		return mapping.tables().stream().flatMap(t -> statements(t).stream()).toList();
	}

	/** Of one table, with those of its many-valued features; what it refers to must be there. */
	List<String> statements(Table table) {
		var all = new ArrayList<String>();
		all.add(create(table));
		for (var v : table.valueTables) all.add(create(v));
		all.addAll(indexes(table));
		return all;
	}

	private String create(Table table) {
		var lines = new ArrayList<String>();
		for (var c : table.allColumns()) lines.add(line(c));
		lines.add("PRIMARY KEY (ID)");
		unique(table).ifPresent(columns -> lines.add("CONSTRAINT " + Table.uniqueRule(table.name) + " UNIQUE (" + columns + ")"));
		for (var c : table.columns) if (c.target() != null) lines.add(foreignKey(table.name, c.name(), mapping.of(c.target()), c.owner()));
		return "CREATE TABLE " + table.name + " (\n\t" + String.join(",\n\t", lines) + "\n)";
	}

	private String create(ValueTable v) {
		var lines = new ArrayList<String>();
		var owner = Column.own(v.ownerColumn(), ColumnType.UUID, true);
		lines.add(line(owner));
		lines.add(line(Column.own(ValueTable.POSITION, ColumnType.INTEGER, true)));
		lines.add(v.value().name() + " " + dialect.columnType(v.value()) + " NOT NULL");
		if (v.growsWithStudents()) lines.add(line(Column.own(Table.DISTRICT, ColumnType.UUID, true)));
		lines.add("PRIMARY KEY (" + v.ownerColumn() + ", " + ValueTable.POSITION + ")");
		lines.add(foreignKey(v.name(), v.ownerColumn(), mapping.of(v.feature().getEContainingClass()), true));
		if (v.value().target() != null) lines.add(foreignKey(v.name(), v.value().name(), mapping.of(v.value().target()), false));
		return "CREATE TABLE " + v.name() + " (\n\t" + String.join(",\n\t", lines) + "\n)";
	}

	private String line(Column c) {
		return c.name() + " " + dialect.columnType(c) + (c.required() ? " NOT NULL" : "");
	}

	private static String foreignKey(String table, String column, Table target, boolean cascade) {
		return "CONSTRAINT " + Table.referenceRule(table, column) + " FOREIGN KEY (" + column + ") REFERENCES " + target.name + (cascade ? " ON DELETE CASCADE" : "");
	}

	private static Optional<String> unique(Table table) {
		var given = Annotations.store(table.type, "unique");
		return given == null ? Optional.empty() : Optional.of(columns(table, given));
	}

	/** The features' columns, in the order given. */
	private static String columns(Table table, String features) {
		var names = new ArrayList<String>();
		for (var f : features.split(",")) {
			var feature = table.type.getEStructuralFeature(f);
			if (feature == null) throw new IllegalArgumentException(table.type.getName() + " has no feature " + f + " to index");
			names.add(feature == BasePackage.Literals.ENTITY__ID ? "ID" : Names.column(feature));
		}
		return String.join(", ", names);
	}

	/** What the metamodel asks for, and every container reference; foreign keys of Derby bring their own, but a second is not made for the same column. */
	private List<String> indexes(Table table) {
		Set<String> columns = new LinkedHashSet<>();
		var given = Annotations.store(table.type, "index");
		if (given != null) columns.add(columns(table, given));
		for (var c : table.columns) {
			boolean own = c.target() != null && dialect.indexesForeignKeys();
			if ((c.owner() || Annotations.store(c.feature(), "index") != null) && !own) columns.add(c.name());
		}
		return columns.stream().map(c -> "CREATE INDEX " + table.name + "_BY_" + c.replace(", ", "_").replace("_ID", "") + " ON " + table.name + " (" + c + ")").toList();
	}
}
