package org.trellis.exchange.internal;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What the store calls the tables and columns of the model, for the bulk queries of an import. */
final class ModelNames {
	private ModelNames() {
	}

	static String table(EClass type) {
		return given(type, "table", upperSnake(type.getName()));
	}

	static String column(EStructuralFeature feature) {
		return given(feature, "column", upperSnake(feature.getName()) + (feature instanceof EReference ? "_ID" : ""));
	}

	/** Table of a many-valued feature that is not containment. */
	static String valueTable(EStructuralFeature feature) {
		return table(feature.getEContainingClass()) + "_" + upperSnake(feature.getName());
	}

	private static String given(EModelElement element, String key, String otherwise) {
		var name = EcoreUtil.getAnnotation(element, "http://trellis.org/store", key);
		return name == null ? otherwise : name;
	}

	private static String upperSnake(String name) {
		return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
	}
}
