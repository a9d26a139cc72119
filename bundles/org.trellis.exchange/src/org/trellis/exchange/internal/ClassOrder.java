package org.trellis.exchange.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;

/** The order in which classes are imported, so that what is referred to comes before what refers to it. */
final class ClassOrder {
	private final Collection<EClass> roots;
	private final List<EClass> ordered = new ArrayList<>();

	private ClassOrder(Collection<EClass> roots) {
		this.roots = roots;
	}

	static List<EClass> of(Collection<EClass> roots) {
		var order = new ClassOrder(roots);
		for (var root : roots) order.add(root, new LinkedHashSet<>());
		return order.ordered;
	}

	private void add(EClass root, Set<EClass> path) {
		if (ordered.contains(root) || !path.add(root)) return;
		for (var other : roots) if (other != root && refers(root, other)) add(other, path);
		ordered.add(root);
	}

	private static boolean refers(EClass from, EClass to) {
		for (var reference : from.getEAllReferences()) {
			if (reference.isContainer()) continue;
			var target = reference.getEReferenceType();
			if (reference.isContainment() ? refers(target, to) : target == to || isPartOf(target, to)) return true;
		}
		return false;
	}

	private static boolean isPartOf(EClass part, EClass root) {
		return part.getEAllReferences().stream().anyMatch(r -> r.isContainer() && r.getEReferenceType() == root);
	}
}
