package org.trellis.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** Puts things that refer to things of their own class behind those. */
final class SelfOrder {
	private final EClass type;
	private final Map<String, Group> byKey = new HashMap<>();
	private final Set<Group> ordered = new LinkedHashSet<>();

	private SelfOrder(EClass type) {
		this.type = type;
	}

	static void sort(EClass type, List<Group> groups) {
		var order = new SelfOrder(type);
		for (var group : groups) order.byKey.put(group.key, group);
		for (var group : groups) order.add(group, new LinkedHashSet<>());
		var sorted = new ArrayList<>(order.ordered);
		groups.clear();
		groups.addAll(sorted);
	}

	/** @param path guards against circles, which then keep the order of the file */
	private void add(Group group, Set<Group> path) {
		if (ordered.contains(group) || !path.add(group)) return;
		for (var row : group.saying()) for (var value : row.values())
			if (value.feature() instanceof EReference r && r.getEReferenceType() == type && value.value() instanceof String key && byKey.containsKey(key)) add(byKey.get(key), path);
		ordered.add(group);
	}
}
