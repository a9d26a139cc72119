package org.trellis.store.internal;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How tables and columns are named after the metamodel; readable, because analysts meet them. */
final class Names {
	private Names() {
	}

	static String table(EClass type) {
		var given = Annotations.store(type, "table");
		return given != null ? given : upperSnake(type.getName());
	}

	static String column(EStructuralFeature feature) {
		var given = Annotations.store(feature, "column");
		if (given != null) return given;
		var name = upperSnake(feature.getName());
		return feature instanceof EReference ? name + "_ID" : name;
	}

	/** Table of a many-valued feature that is not containment. */
	static String valueTable(EStructuralFeature feature) {
		return table(feature.getEContainingClass()) + "_" + upperSnake(feature.getName());
	}

	static String upperSnake(String name) {
		return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(java.util.Locale.ROOT);
	}
}
