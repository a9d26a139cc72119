package org.trellis.store.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.trellis.model.base.BasePackage;

/** All tables, made from the metamodel alone. Immutable after construction. */
final class Mapping {
	private final Map<EClass, Table> tables = new LinkedHashMap<>();
	private final Map<String, Table> byTypeName = new LinkedHashMap<>();
	private final Map<Class<?>, Table> byInterface = new LinkedHashMap<>();
	private final List<Table> inForeignKeyOrder;

	Mapping(Collection<EPackage> packages) {
		for (var p : packages)
			for (var classifier : p.getEClassifiers())
				if (classifier instanceof EClass c && !c.isAbstract() && BasePackage.Literals.ENTITY.isSuperTypeOf(c)) add(new Table(c));
		inForeignKeyOrder = sort();
	}

	private void add(Table table) {
		if (byTypeName.putIfAbsent(table.type.getName(), table) != null) throw new IllegalArgumentException("Two classes are named " + table.type.getName());
		tables.put(table.type, table);
		byInterface.put(table.type.getInstanceClass(), table);
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
