package org.trellis.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.trellis.model.base.BasePackage;

/** All tables, made from the metamodel alone. Immutable after construction. */
final class Mapping {
	/** Tables that are the store's own. */
	static final Set<String> OWN_TABLES = Set.of("DATABASE_INFO", "AUDIT_LINE", "AUDIT_HEAD", "AUDIT_SEAL", "MODULE", "MODULE_PACKAGE", "MODULE_MIGRATION");

	private final Map<EClass, Table> tables = new LinkedHashMap<>();
	private final Map<String, Table> byTypeName = new LinkedHashMap<>();
	private final Map<Class<?>, Table> byInterface = new LinkedHashMap<>();
	private final Set<String> names = new HashSet<>(OWN_TABLES);
	private final List<Table> inForeignKeyOrder;
	private final Whose whose;
	private final Map<Table, List<EStructuralFeature>> restricted = new HashMap<>();
	private final Set<Table> holdingRestricted = new HashSet<>();

	Mapping(Collection<EPackage> packages) {
		for (var p : packages) for (var c : classes(p)) add(new Table(c));
		inForeignKeyOrder = sort();
		whose = new Whose(this);
		noteRestricted();
	}

	/** A mapping with what a module that is not installed has left in one database. */
	private Mapping(Mapping of, String module, Collection<EPackage> packages) {
		of.tables.values().forEach(this::add);
		for (var p : packages) for (var c : classes(p)) add(new Table(c, module));
		inForeignKeyOrder = sort();
		whose = new Whose(this);
		noteRestricted();
	}

	Mapping with(String module, Collection<EPackage> packages) {
		return new Mapping(this, module, packages);
	}

	/** The classes of a package that have tables. */
	static List<EClass> classes(EPackage p) {
		return p.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).filter(c -> !c.isAbstract() && BasePackage.Literals.ENTITY.isSuperTypeOf(c)).toList();
	}

	/** Whom the rows of each table are about. */
	Whose whose() {
		return whose;
	}

	private void noteRestricted() {
		for (var table : tables.values()) restricted.put(table, List.copyOf(RestrictedFeatures.of(table)));
		for (var table : tables.values()) if (holdsRestricted(table, new HashSet<>())) holdingRestricted.add(table);
	}

	private boolean holdsRestricted(Table table, Set<Table> seen) {
		return !restricted.get(table).isEmpty() || seen.add(table) && table.children.stream().anyMatch(r -> holdsRestricted(of(r.getEReferenceType()), seen));
	}

	/** The features of a table that keep restricted text. */
	List<EStructuralFeature> restricted(Table table) {
		return restricted.get(table);
	}

	/** True where a row, or what it contains, can keep restricted text. */
	boolean holdsRestricted(Table table) {
		return holdingRestricted.contains(table);
	}

	private void add(Table table) {
		if (byTypeName.putIfAbsent(table.type.getName(), table) != null) throw new IllegalArgumentException("Two classes are named " + table.type.getName());
		for (var name : table.allNames()) if (!names.add(name)) throw new IllegalArgumentException("Two tables are named " + name);
		tables.put(table.type, table);
		if (table.type.getInstanceClass() != null) byInterface.put(table.type.getInstanceClass(), table);
	}

	Table of(EClass type) {
		var table = tables.get(type);
		if (table == null) throw new IllegalArgumentException(type.getName() + " is in no package that the store knows");
		return table;
	}

	Table of(Class<?> type) {
		var table = byInterface.get(type);
		if (table == null) throw new IllegalArgumentException(type.getName() + " is in no package that the store knows");
		return table;
	}

	/** Whatever is pointed to comes before what points to it. */
	List<Table> tables() {
		return inForeignKeyOrder;
	}

	private List<Table> sort() {
		Set<Table> sorted = new LinkedHashSet<>();
		for (var table : tables.values()) visit(table, sorted, new LinkedHashSet<>());
		return List.copyOf(sorted);
	}

	private void visit(Table table, Set<Table> sorted, Set<Table> path) {
		if (sorted.contains(table)) return;
		if (!path.add(table)) throw new IllegalArgumentException("Classes refer to each other in a circle, which the store cannot insert: " + path);
		for (var target : targets(table)) if (target != table) visit(target, sorted, path);
		path.remove(table);
		sorted.add(table);
	}

	private List<Table> targets(Table table) {
		var targets = new ArrayList<Table>();
		for (var c : table.columns) if (c.target() != null) targets.add(of(c.target()));
		for (var v : table.valueTables) if (v.value().target() != null) targets.add(of(v.value().target()));
		return targets;
	}
}
