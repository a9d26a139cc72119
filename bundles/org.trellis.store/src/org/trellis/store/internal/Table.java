package org.trellis.store.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.model.base.BasePackage;

/**
 * The table of one concrete class. Columns come in a fixed order: ID and VERSION, then the features in the order of the class,
 * then what the store itself keeps.
 */
final class Table {
	static final String POSITION = "POS";
	static final String DISTRICT = "DISTRICT_ID";

	final EClass type;
	final String name;
	/** Columns that keep a feature, without ID and VERSION. */
	final List<Column> columns = new ArrayList<>();
	final List<ValueTable> valueTables = new ArrayList<>();
	/** Containment references, in the order of the class. */
	final List<EReference> children = new ArrayList<>();
	/** Features that no two rows have alike; empty when there is no such rule. */
	final List<EStructuralFeature> unique;
	/** True when no other class contains it, so that it is loaded and saved by itself. */
	final boolean root;
	/** True when rows hang in a many-valued containment and keep their order. */
	final boolean positioned;
	final boolean growsWithStudents;
	/** Name of the module that left it behind, because it is not installed; null for all that can be written. */
	final String leftBy;
	/** False for what is only ever written together with the thing it belongs to, whose own line tells of it. */
	final boolean audited;

	Table(EClass type) {
		this(type, null);
	}

	Table(EClass type, String leftBy) {
		this.type = type;
		this.leftBy = leftBy;
		name = Names.table(type);
		var owners = type.getEAllReferences().stream().filter(EReference::isContainer).toList();
		root = owners.isEmpty();
		positioned = owners.stream().anyMatch(o -> o.getEOpposite().isMany());
		growsWithStudents = Annotations.store(type, "growsWithStudents") != null || Annotations.About.of(type).equals(Optional.of(Annotations.About.STUDENT));
		unique = Annotations.store(type, "unique") == null ? List.of() : Arrays.stream(Annotations.store(type, "unique").split(",")).map(type::getEStructuralFeature).toList();
		audited = Annotations.store(type, "unaudited") == null;
		for (var feature : type.getEAllStructuralFeatures()) {
			switch (feature) {
			case EAttribute a when a == BasePackage.Literals.ENTITY__ID || a == BasePackage.Literals.ENTITY__VERSION -> {
			}
			case EAttribute a when a.isMany() -> valueTables.add(valueTable(Column.of(a)));
			case EAttribute a -> columns.add(Column.of(a));
			case EReference r when r.isContainment() -> children.add(r);
			case EReference r when r.isMany() -> valueTables.add(valueTable(Column.of(r, false)));
			case EReference r -> columns.add(Column.of(r, owners.size() == 1));
			default -> throw new IllegalArgumentException("Unknown feature " + feature);
			}
		}
	}

	private ValueTable valueTable(Column value) {
		return new ValueTable(Names.valueTable(value.feature()), name + "_ID", value, value.feature(), growsWithStudents);
	}

	/** Name of the rule that keeps {@link #unique}. */
	static String uniqueRule(String table) {
		return table + "_UNIQUE";
	}

	/** Name of the rule that what a column refers to is there. */
	static String referenceRule(String table, String column) {
		return table + "_" + column + "_FK";
	}

	/** The names of this table and of those of its many-valued features. */
	List<String> allNames() {
		return Stream.concat(Stream.of(name), valueTables.stream().map(ValueTable::name)).toList();
	}

	/** Every column of the table, in its order. */
	List<Column> allColumns() {
		var all = new ArrayList<Column>();
		all.add(Column.own("ID", ColumnType.UUID, true));
		all.add(Column.own("VERSION", ColumnType.INTEGER, true));
		all.addAll(columns);
		if (positioned) all.add(Column.own(POSITION, ColumnType.INTEGER, true));
		if (growsWithStudents) all.add(Column.own(DISTRICT, ColumnType.UUID, true));
		return all;
	}

	/** The column that points to the row's owner through this containment. */
	Column ownerColumn(EReference containment) {
		return columns.stream().filter(c -> c.feature() == containment.getEOpposite()).findFirst().orElseThrow();
	}

	@Override
	public String toString() {
		return name;
	}
}
